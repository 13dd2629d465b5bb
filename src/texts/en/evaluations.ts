import type { Texts } from '../index.js';

type Evaluations = Texts['evaluations'];

const the: Evaluations['ask']['the'] = {
  breakfast: 'the FoU breakfast',
  social_talks: 'FoU Social Talks',
  seminar: 'the seminar',
  conference: 'the conference',
  workshop: 'the workshop',
  info_session: 'the information session',
  training: 'the training',
  network_meeting: 'the network meeting',
  other: 'the event',
};

export const evaluations: Evaluations = {
  command: {
    title: 'See what participants thought',
    example: 'evaluations',
    description:
      'I show the year’s evaluations with grades and percentages. Write “evaluations seminars 2023” for one kind or another year.',
  },
  questions: {
    grade: (what) => `What grade do you give ${what} as a whole?`,
    influence: (what) => `Is it likely that ${what} will influence your work from now on?`,
    useful: (what) => `The content of ${what} was useful in my work`,
  },
  shortQuestions: {
    grade: 'Grade 1–10',
    influence: 'Influences the work: yes, partly or no',
    useful: 'Useful in the work, in five steps',
  },
  influence: { yes: 'Yes', partly: 'Partly', no: 'No' },
  useful: {
    fully: 'Agree fully',
    largely: 'Agree to a high degree',
    partly: 'Agree partly',
    slightly: 'Agree to a low degree',
    not_at_all: 'Do not agree at all',
  },
  grades: { lowest: '1, lowest', highest: '10, highest' },
  ask: {
    title: (what) => `What did you think of ${what}?`,
    the,
    anonymous:
      'Your answer is counted without your name: FoU only sees how many have answered what. Skip what you do not want to answer.',
    rule: (fewest, day) =>
      `Answer by ${day} at the latest. The result is only shown if at least ${fewest} answer.`,
    choose: 'Choose',
    send: 'Send answer',
    empty: 'Answer at least one of the questions.',
    thanks: 'Thank you! Your answer is counted.',
    thanksMore: 'It is now counted together with the answers of others, so it cannot be changed.',
    already: 'Thank you, you have answered already. An answer counts only once.',
    closed: 'Thank you for wanting to answer! The evaluation is closed, so I cannot take more answers.',
    notThere:
      'These questions are for those who were there, and you are not among them. Is that wrong? Get in touch with FoU.',
    gone: 'I cannot find the evaluation. It may have been removed.',
  },
  list: {
    title: (year) => `Evaluations ${year}`,
    titleOf: (kind, year) => `Evaluations ${year}: ${kind}`,
    intro: 'The result is shown when the evaluation is closed and enough people have answered.',
    none: (year) =>
      `There are no evaluations for ${year}. They open when somebody enters the attendance of an event. Write “attendance” to see which are waiting.`,
    open: 'Show',
    more: (count) => `And ${count} more.`,
    showYear: (year) => `Show ${year}`,
  },
  result: {
    title: 'Evaluation',
    registered: (count) => `Registered: ${count}`,
    attended: (count) => `Attended: ${count}`,
    estimated: (count) => `about ${count}`,
    asked: (count) => `Got the questions: ${count}`,
    answers: (count) => `Answered: ${count}`,
    answersWithEntered: (count, entered) => `Answered: ${count}, of which ${entered} entered by FoU`,
    tooFew: 'Too few answers to show.',
    isOpen: (day) => `Open until ${day}.`,
    openMeans:
      'The result is shown when the evaluation is closed, so that nobody can work out what the last one to answer thinks.',
    isEnough: 'Enough people have answered for the result to be shown when the evaluation is closed.',
    isNotEnough: 'There are too few answers to show yet.',
    grade: (mean) => `Grade: ${mean} of 10`,
    gradeShort: (mean) => `grade ${mean}`,
    influence: (together, yes, partly) =>
      `${together} think that it influences the work: ${yes} yes and ${partly} partly.`,
    influenceShort: (together) => `influences the work ${together}`,
    useful: (share, partly) => `${share} agree fully or to a high degree. Another ${partly} agree partly.`,
    usefulShort: (share) => `useful ${share}`,
    shares: {
      yes: 'Yes',
      partly: 'Partly',
      no: 'No',
      useful: 'Fully or to a high degree',
      little: 'To a low degree or not at all',
    },
    chart: 'Share of the answers, in per cent',
    column: 'Answer',
    share: 'Share',
    answersToQuestion: (count) =>
      count === '1' ? '1 answer to the question.' : `${count} answers to the question.`,
    rounding:
      'The percentages are worked out from the number of answers and rounded one by one, so the parts may come to slightly more or less than the sum.',
    close: 'Close now and show the result',
    enter: 'Enter answers on paper',
    correct: 'Correct the attendance',
    all: 'All evaluations',
    gone: 'I cannot find an evaluation of the event.',
  },
  entering: {
    title: 'Enter answers on paper',
    intro:
      'Write how many have answered what, no names. The numbers are added to those that are there. It can only be done while the evaluation is open.',
    gradesLabel: 'Grades, one for each answer',
    gradesHint: 'For example 8, 7, 10, 8',
    countOf: (question, answer) => `${question}: number of “${answer}”`,
    influenceShort: 'Influences the work',
    usefulShort: 'Useful',
    save: 'Add the answers',
    back: 'To the evaluation',
    saved: 'The answers are added.',
    empty: 'Write at least one answer.',
    gradesUnreadable: 'I cannot read the grades. Write whole numbers from 1 to 10 with commas between them.',
    unreadable: (field) => `I cannot read “${field}”. Write a whole number, or leave the box empty.`,
  },
  limits: {
    title: 'Evaluations of events',
    intro:
      'With few answers it can be worked out who thought what. Choose how many must answer at least before the result is shown, and for how long people can answer. It holds for evaluations that open from now on. If you raise the number, older results with fewer answers are hidden too.',
    untouched: 'Nobody has changed anything yet, so my defaults hold.',
    setBy: (name, day) => `Changed by ${name} on ${day}.`,
    form: {
      minAnswersLabel: 'At least so many answers before the result is shown (3–100)',
      openDaysLabel: 'For so many days people can answer (1–90)',
    },
    problems: {
      minAnswers: 'Write a whole number of answers from 3 to 100.',
      openDays: 'Write a whole number of days from 1 to 90.',
    },
    save: 'Save',
    saved: 'Saved. It holds from now on.',
    changed: (name) =>
      `${name} changed this while you had the card open, so I have saved nothing. What you wrote is still in the boxes. Press Save if that is what should hold.`,
  },
};
