import type { Texts } from '../index.js';

const problems: Texts['attendance']['problems'] = {
  attended_missing: 'Write how many came.',
  attended_too_many: 'The number who came is too large. Write at most 10,000.',
  does_not_add_up: 'The numbers on site and online do not add up to how many came.',
  fewer_than_present:
    'More registered people are unmarked than the number who came. Mark everybody who did not come, or tick that you do not know who came.',
  day_missing: 'Choose which day it was.',
  day_in_future: 'That day has not been yet. Choose a day that has passed.',
  not_begun: 'The event has not been yet. Enter the attendance when it is over.',
  hours_out_of_range: 'Write hours from 0.25 to 400, or leave the box empty.',
  note_too_long: 'The note is too long. Write at most 4,000 characters.',
};

export const attendance: Texts['attendance'] = {
  command: {
    title: 'Enter who came',
    example: 'attendance',
    description:
      'I show events that are over and have no attendance. When you write how many came it becomes an activity, and those who were there can get an evaluation.',
  },
  list: {
    title: 'Events without attendance',
    intro: 'These are over, but nobody has written how many came.',
    none: 'All events that are over have their attendance. There is nothing to do.',
    open: 'Enter attendance',
    more: (count) => `And ${count} more.`,
  },
  missing: {
    title: 'How many came?',
    what: (title, when) => `“${title}” was ${when}. Nobody has written how many came.`,
    means:
      'When you save the attendance the event becomes an activity, and those who came can get an evaluation.',
    open: { title: 'Enter attendance', text: 'attendance' },
  },
  about: {
    registered: (count) => `Registered: ${count}. That is not the same as how many came.`,
    moreRegistered: (count) =>
      `${count} more registered do not fit in the list. Tick that you do not know who came if any of them did not come.`,
    others: (seats, municipality) => `${seats} from ${municipality}, registered by FoU`,
    isSent: (count) => `The evaluation is open already. ${count} have got the questions.`,
  },
  form: {
    title: 'How many came?',
    correctTitle: 'Correct the attendance',
    nobodyRegistered: 'Nobody has registered through me.',
    dayLabel: 'Which day was it?',
    dayOptional: 'I do not know which day it was. Choose it, or leave the box empty if it is not known.',
    dayRequired: 'The event has no date. Choose which day it was.',
    attendedLabel: 'Number who came',
    onSiteLabel: 'Of them on site',
    onlineLabel: 'Of them online',
    hybridHint: 'If you write how many were on site and online, I add them up.',
    isEstimatedLabel: 'Exact number?',
    isEstimatedTitle: 'The number is an estimate',
    absentIdsLabel: 'Registered who did not come',
    absentIdsHint: 'Type a name',
    isUnknownLabel: 'Who came',
    isUnknownTitle: 'I do not know which of the registered came',
    elsewhere: 'another organisation',
    municipalitiesLabel: 'Municipalities that took part',
    hoursLabel: 'Hours of the FoU staff, in all',
    hoursHint: 'For example 4. May be empty.',
    noteLabel: 'Result',
    noteHint: 'What did it lead to? May be empty.',
    questionsLabel: 'Evaluation: questions to those who came',
    questionsHint:
      'I send the questions to those who came and have a chat with me. Clear all the boxes if you do not want to ask anything.',
    save: 'Save the attendance',
    back: 'To the list',
  },
  unreadable: (field) => `I cannot read “${field}”. Write a whole number, such as 42.`,
  hoursUnreadable: 'I cannot read the hours. Write for example 4 or 2.5.',
  dayUnreadable: 'I cannot read the day. Choose it in the calendar.',
  problems,
  cancelled: 'The event is cancelled, so it has no attendance.',
  changed: (name) =>
    `${name} changed the event while you had the card open, so I have saved nothing. What you wrote is still in the boxes. Press Save if that is what should hold.`,
  saved: {
    title: 'The attendance is saved',
    counts: (attended) => `Attended: ${attended}.`,
    countsWithRegistered: (registered, attended) => `Registered: ${registered}. Attended: ${attended}.`,
    estimated: (count) => `about ${count}`,
    noActivity:
      'The activity was removed earlier, so I have not added a new one. Write “log” if you want one.',
    noQuestions: 'No evaluation is sent.',
    asked: (count, day) =>
      count === '1'
        ? `The evaluation is sent to 1 person, who can answer until ${day}.`
        : `The evaluation is sent to ${count} people, who can answer until ${day}.`,
    nobodyToAsk: (day) =>
      `None of those who came has a chat with me, so I could not send the evaluation. Answers on paper can be entered until ${day}.`,
    showEvaluations: { title: 'Show evaluations', text: 'evaluations' },
  },
};
