import type { Texts } from '../index.js';

export const goalAreas: Texts['goalAreas'] = {
  command: {
    title: 'See the year’s result goals',
    example: 'result goals',
    description:
      'I show which result goals the activities can count under and how many do. The FoU manager adds and renames. Write “result goals 2027” for another year.',
  },
  title: (year) => `Result goals ${year}`,
  intro: 'Every activity that is done counts under one of them.',
  registered: 'Has been here from the start and is not changed here.',
  lastYear: (year) => `${year} is its last year.`,
  count: (activities, planned, goals) =>
    [
      activities === 1 ? '1 activity done' : `${activities} activities done`,
      ...(planned === 0 ? [] : [`${planned} planned`]),
      goals === 1 ? '1 goal in the plan' : `${goals} goals in the plan`,
    ].join(', '),
  add: 'Add a result goal',
  rename: 'Rename',
  end: (year) => `Take away from ${year} on`,
  resume: (year) => `Let it go on in ${year}`,
  showYear: (year) => `Show ${year}`,
  form: {
    newHeading: (year) => `New result goal from ${year} on`,
    renameHeading: 'Rename the result goal',
    newIntro:
      'It can be chosen for activities and goals from that year on. You can take it away again as long as nothing counts under it.',
    renameIntro:
      'The new name is for all years. If it is to hold from a year on only: take the result goal away from that year and add a new one.',
    labelLabel: 'Name',
    labelError: 'Write a name.',
    save: 'Save',
    back: 'Back',
  },
  problems: {
    label_missing: 'Write what the result goal is called.',
    label_too_long: 'The name may have 80 characters at most.',
    label_taken: 'There is a result goal with that name already. Choose another name.',
    too_many: 'At most ten result goals can be added for a year. Take one of them away first.',
  },
  added: (label, year) => `“${label}” can be chosen from ${year} on.`,
  renamed: (label) => `The result goal is now called “${label}”.`,
  ended: (label, year) => `“${label}” can no longer be chosen from ${year} on.`,
  resumed: (label) => `“${label}” goes on again.`,
  inUse: (label, year, activities, goals) =>
    `“${label}” cannot be taken away from ${year}: ${[
      ...(activities === 0 ? [] : [activities === 1 ? '1 activity' : `${activities} activities`]),
      ...(goals === 0 ? [] : [goals === 1 ? '1 goal in the plan' : `${goals} goals in the plan`]),
    ].join(' and ')} of that year or later count under it. Choose another result goal for them first.`,
  changed: (name) => `${name} was first and changed it. This is how it is now.`,
  changedInForm: (name, label) =>
    `${name} was first: the result goal is now called “${label}”. Save again if it is to be called what you have written.`,
  notFound: 'That result goal is no longer there.',
};
