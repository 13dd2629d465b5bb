import type { Texts } from '../index.js';

const counted = (count: number): string => (count === 1 ? '1 activity' : `${count} activities`);

export const yearClosing: Texts['yearClosing'] = {
  closeCommand: {
    title: 'Close a year',
    example: 'close the year 2025',
    description: 'The year’s activities can then be read but not changed. I ask first.',
  },
  reopenCommand: {
    title: 'Open a closed year again',
    example: 'reopen the year 2025',
    description: 'The year’s activities can then be changed again. I ask first.',
  },
  closedBy: (year, name, day) => `${year} was closed by ${name} on ${day}.`,
  close: {
    title: (year) => `Close ${year}?`,
    means:
      'When the year is closed its activities can be read, but nobody can log, change, undo or import anything for it. The staff are told. You can open the year again.',
    notOver: (year) =>
      `Note: ${year} is not over. What is done in the rest of the year cannot be logged while the year is closed.`,
    done: (year, count) =>
      count === 0 ? `Nothing has been done in ${year}.` : `${counted(count)} done in ${year}.`,
    unanswered: (count) =>
      count === 1
        ? '1 activity waits for an answer on whether it took place. It stays planned and does not count.'
        : `${counted(count)} wait for an answer on whether they took place. They stay planned and do not count.`,
    ahead: (count) => `${counted(count)} ${count === 1 ? 'is' : 'are'} planned further ahead.`,
    withoutHours: (count) =>
      count === 0
        ? 'All that is done has hours.'
        : `${counted(count)} done without hours. ${count === 1 ? 'It counts' : 'They count'} as 0 hours.`,
    confirm: (year) => `Close ${year}`,
    leave: 'Leave the year open',
    tooEarly: (year, day) => `${year} can be closed from ${day}. I have not changed anything.`,
  },
  reopen: {
    title: (year) => `Open ${year} again?`,
    means:
      'When the year is open its activities can be logged, changed, undone and imported again. What has been reported already can then change. The staff are told.',
    confirm: (year) => `Open ${year}`,
    leave: 'Leave the year closed',
    isOpen: (year) => `${year} is not closed, so there is nothing to open.`,
  },
  closed: {
    title: (year) => `${year} is closed`,
    by: (name, day) => `${name} closed the year on ${day}.`,
    means:
      'The activities can be read but not changed. If something must be mended, the FoU manager can open the year again.',
    reopen: (year) => `Open ${year} again`,
    reopenWords: (year) => `reopen the year ${year}`,
  },
  open: {
    title: (year) => `${year} is open again`,
    by: (name) => `${name} opened the year.`,
    means: 'The activities can be logged and changed again.',
  },
  left: {
    open: (year) => `${year} is still open`,
    closed: (year) => `${year} is still closed`,
    nothing: 'I have not changed anything.',
  },
  showOverview: {
    title: (year) => `Show the status of ${year}`,
    text: (year) => `status ${year}`,
  },
};
