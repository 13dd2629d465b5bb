import type { Texts } from '../index.js';

export const myActivities: Texts['myActivities'] = {
  command: {
    title: 'See your activities',
    example: 'my activities',
    description:
      'The week’s activities, which you can open, change and remove. Add month, 2025, last week or week 46, for instance.',
  },
  repeat: {
    title: 'Log the same thing again',
    example: 'repeat',
    description:
      'I open the form as your latest activity was, with today’s date. Nothing is saved until you press Save.',
  },
  repeatButton: 'Log again',
  nothingToRepeat:
    'You have nothing logged to repeat. Write “log 2 hours sounding board with Solna today”, for instance.',
  title: {
    week: (week, days) => `Your activities ${week} (${days})`,
    month: (month) => `Your activities in ${month}`,
    year: (year) => `Your activities ${year}`,
  },
  none: 'Nothing is logged here. Write “log 2 hours sounding board with Solna today”, for instance.',
  totals: {
    done: (count, hours) =>
      count === '1' ? `Done: 1 activity, ${hours}.` : `Done: ${count} activities, ${hours}.`,
    withoutHours: (count) => (count === '1' ? '1 has no time.' : `${count} have no time.`),
    shared: 'The time is everybody’s together.',
    planned: (count) => `Planned: ${count}.`,
    forOthers: (count) => `Logged for others: ${count}, not counted here.`,
  },
  passed: 'Planned, the date has passed',
  who: {
    together: (names) => `Together with ${names}.`,
    doneBy: (names) => `Done by ${names}.`,
    loggedBy: (name) => `Logged by ${name}.`,
    loggedByYou: 'Logged by you.',
  },
  open: 'Open',
  opened: { done: 'Activity', planned: 'Planned activity', cancelled: 'Cancelled activity' },
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',
  beside: {
    week: { before: 'The week before', after: 'The week after' },
    month: { before: 'The month before', after: 'The month after' },
    year: { before: 'The year before', after: 'The year after' },
  },
  noSuchWeek: 'There is no such week. Write “my activities week 46”, for instance.',
  remove: 'Remove',
  removal: {
    title: 'Remove the activity?',
    explanation: 'It no longer counts, and this cannot be undone.',
    confirm: 'Remove',
    keep: 'Keep',
  },
};
