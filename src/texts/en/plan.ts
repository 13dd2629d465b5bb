import type { Texts } from '../index.js';

const goals = (count: number): string => (count === 1 ? '1 goal' : `${count} goals`);
const activities = (count: number): string => (count === 1 ? '1 activity' : `${count} activities`);

const problems: Texts['plan']['problems'] = {
  label_missing: 'Write what the goal is.',
  label_too_long: 'The goal is too long. Shorten it to at most 300 characters.',
  area_not_in_year: 'There is no such result goal that year. Choose another.',
  too_much_work: 'There are too many lines of planned work. At most 20 are allowed.',
  work_missing: 'A line of planned work does not say what is to be done. Write that first on the line.',
  work_too_long: 'A line of planned work is too long. Shorten what is to be done to at most 200 characters.',
  due_too_long: 'A time of planned work is too long. Shorten it to at most 60 characters.',
};

const resultProblems: Texts['plan']['resultProblems'] = {
  percent_out_of_range: 'The percentage must be between 0 and 100.',
  nothing_stated: 'Write a percentage, or tell in words how it went.',
  cause_missing: 'Write why it did not reach 100 percent.',
  cause_at_full:
    'The result is 100 percent, so there is no deviation to explain. Remove the cause, or change the percentage.',
  reservation_below_full:
    'A reservation belongs to a result of 100 percent. Write it as the cause or in the text instead.',
  text_too_long: 'The text about how it went is too long. Shorten it to at most 2,000 characters.',
  cause_too_long: 'The cause is too long. Shorten it to at most 1,000 characters.',
  reservation_too_long: 'The reservation is too long. Shorten it to at most 1,000 characters.',
};

export const plan: Texts['plan'] = {
  command: {
    title: 'See the year’s plan',
    example: 'plan',
    description:
      'See the year’s goals, what is planned, what has been done so far and how it went. Write “plan 2025” for another year.',
  },
  title: (year) => `Plan ${year}`,
  standing: (count, stated) =>
    stated === 0
      ? `${goals(count)}. None has a result yet.`
      : `${goals(count)}. ${stated} ${stated === 1 ? 'has' : 'have'} a result.`,
  onlyDone: 'Only what has been carried out counts as done. Planned work is shown apart.',
  empty: (year) => `There are no goals for ${year}.`,
  emptyForManager: (year) => `There are no goals for ${year}. Add the first one.`,
  emptyWithLastYear: (year, lastYear) =>
    `There are no goals for ${year}. Add the first one, or take over the goals of ${lastYear} and change them afterwards.`,
  documents: { title: 'What the documents say', text: (year) => `What does the plan for ${year} say?` },
  withoutArea: 'Without a result goal',
  resultGoalArea: 'Result goal',
  pillar: 'Pillar',
  area: 'Area of work',
  done: 'Done so far',
  progress: (count, hours) => (count === 0 ? 'no activity' : `${activities(count)}, ${hours}`),
  progressPlanned: (count) => (count === 0 ? '' : `, and ${count} planned`),
  result: (year) => `Result ${year}`,
  noResult: 'not written yet',
  cause: 'Cause',
  reservation: 'Reservation',
  statedBy: (name, day) => `The result was written by ${name} on ${day}.`,
  plannedWork: 'Planned work',
  workDone: (day: string) => `carried out ${day}`,
  doneForm: {
    doneLabel: 'What has been carried out?',
    saveDone: 'Save what is carried out',
  },
  doneSaved: 'Saved: what is carried out.',
  moreWork: (count) => `… and ${count} more. Open the goal to see them.`,
  choose: 'Goal',
  open: 'Open the goal',
  chooseFirst: 'Choose a goal in the list first.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  showYear: (year) => `Show ${year}`,
  add: 'Add a goal',
  copy: (year) => `Do as in ${year}`,
  copied: (count, year) =>
    count === 1
      ? `1 goal is taken from ${year}, without its result and times. See that it is right.`
      : `${count} goals are taken from ${year}, without results and times. See that they are right.`,
  nothingToCopy: (year) => `There is nothing more to take from ${year}.`,
  card: {
    change: 'Change the goal',
    state: 'Write the result',
    remove: 'Remove the goal',
    back: 'The whole plan',
  },
  newHeading: (year) => `New goal ${year}`,
  changeHeading: (year) => `Change a goal ${year}`,
  resultHeading: (year) => `Result ${year}`,
  form: {
    labelLabel: 'Goal',
    labelError: 'Write what the goal is.',
    resultGoalAreaIdLabel: 'Result goal',
    pillarLabel: 'Pillar',
    areaLabel: 'Area of work',
    plannedWorkLabel: 'Planned work, a line for each: what; who; when',
    plannedWorkHint: 'Start the basic training; Maria, Martin; autumn',
    explanation:
      'Who and when may be left out. Write the time as exactly as you know it: 15 March, week 12, May or autumn.',
    save: 'Save',
    back: 'The whole plan',
  },
  lines: {
    staff_unknown: (written) =>
      `I find nobody of FoU’s staff who is called ${written}. Write the line like this: what; who; when.`,
    staff_unclear: (written) => `Several of the staff are called ${written}. Write the whole name.`,
    too_many_parts: (written) =>
      `The line “${written}” has too many semicolons. Write it like this: what; who; when.`,
  },
  problems,
  labelTaken: (year) => `There is such a goal in ${year} already. Change that one, or write another.`,
  resultForm: {
    explanation:
      'Write a percentage, or only how it went. Less than 100 needs its cause. Empty everything and save to remove the result.',
    percentLabel: 'Percent, 0–100',
    percentHint: 'For instance 80. May be left out',
    textLabel: 'How it went',
    textHint: 'For instance: The report is finished.',
    deviationCauseLabel: 'Cause, if it was less than 100 percent',
    reservationLabel: 'Reservation, if it was 100 percent',
    save: 'Save',
    back: 'Back to the goal',
  },
  percentUnreadable:
    'Write the percentage as a number between 0 and 100, for instance 80, or leave it empty.',
  resultProblems,
  resultSaved: 'The result is saved.',
  resultRemoved: 'The result is removed.',
  removal: {
    title: 'Remove the goal?',
    explanation: 'The goal, its planned work and its result disappear from the plan. This cannot be undone.',
    confirm: 'Remove the goal',
    keep: 'Keep the goal',
  },
  removed: 'The goal is removed.',
  inUse: (count) =>
    `${activities(count)} ${count === 1 ? 'counts' : 'count'} towards the goal, so it cannot be removed. Change ${count === 1 ? 'it' : 'them'} first, to count towards another goal or none.`,
  changed: (name) =>
    `${name} changed the goal before you. Yours is still in the form: compare it with the card below and save again if it should stand.`,
  changedBeforeDone: (name: string) =>
    `${name} changed the goal before you, so what you ticked is not saved. This is how it is now.`,
  changedBeforeRemoval: (name) =>
    `${name} changed the goal before you, so it is not removed. This is how it is now.`,
  notFound:
    'The goal no longer exists. Nothing has been changed. Write “plan” and I will show those there are.',
  saved: 'Saved.',
};
