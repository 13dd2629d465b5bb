import type { Texts } from '../index.js';

/** The rounds in which the municipalities say what they need, for the FoU manager. */
export const needRounds: Texts['needRounds'] = {
  command: {
    title: 'Ask the municipalities what they need',
    example: 'open needs inventory',
    description:
      'The FoU manager opens a needs inventory, takes it forward and sees which municipalities have answered. Others see the one that is going on.',
  },
  title: (year) => `Needs inventory ${year}`,
  states: {
    collecting: 'Collecting',
    preparing: 'Preparing',
    prioritising: 'Prioritising',
    done: 'Done',
  },
  form: {
    title: 'Open a needs inventory',
    intro:
      'The council member of each municipality gets a card to enter its needs on. The last day can be moved later.',
    yearLabel: 'Year that the needs are for',
    closesOnLabel: 'Last day to add needs',
    open: 'Open it and ask the municipalities',
    last: (year) => `Show ${year}`,
  },
  problems: {
    date_missing: 'Choose a last day to add needs.',
    last_day_passed: 'The last day has already been. Choose today or a later day.',
    last_day_far: 'The last day is more than a year away. Choose an earlier day.',
    no_such_move: 'The needs inventory cannot take that step now.',
    reason_missing: 'Write why the needs inventory goes back a step, and press again.',
    reason_too_long: 'The reason is too long. Shorten it to at most 500 characters.',
    not_collecting: 'The last day can only be changed while needs are collected.',
    another_open: 'Another needs inventory is going on. End it first: only one can be open at a time.',
  },
  anotherOpen: (year) =>
    `The needs inventory ${year} is already going on, so I opened no new one. Here it is.`,
  openedNow: 'The needs inventory is open, and the council members have got their cards.',
  vacant: (names) =>
    `Nobody is council member for ${names} right now, so nobody has been asked there. Add someone to the list of people, and they get the card.`,
  state: (state) => `State: ${state}`,
  openUntil: (day) => `The municipalities can add needs until ${day}.`,
  closedSince: (day) =>
    `The last day was ${day}, so no more needs are taken. Choose a later day if someone is to make it.`,
  added: (count) => `${count} of 8 municipalities have added needs.`,
  missing: (names) => `Nothing yet from ${names}.`,
  historyHeading: 'What has happened',
  opened: (name, day) => `${day}: ${name} opened the needs inventory.`,
  moved: (name, day, state) => `${day}: ${name} went on to ${state}.`,
  movedBack: (name, day, state, reason) => `${day}: ${name} went back to ${state}. Reason: ${reason}`,
  lastDayMoved: (name, day, lastDay) => `${day}: ${name} moved the last day to ${lastDay}.`,
  move: {
    collecting: 'Back to collecting',
    preparing: 'Go on to preparing',
    prioritising: 'Go on to prioritising',
    done: 'Done, tell the municipalities',
  },
  moveBack: (state) => `Back to ${state}`,
  reasonLabel: 'Why it goes back a step (needed only then)',
  closesOnLabel: 'New last day to add needs',
  extend: 'Change the last day',
  nowIn: (state) => `The state is now ${state}.`,
  lastDayNow: (day) => `The last day is now ${day}.`,
  changedBefore: (name) => `${name} was first, so what you pressed is not done. This is how it is now.`,
  gone: 'I cannot find that needs inventory. Write “needs inventory” to see the one that is going on.',
  showNeeds: 'Show the needs',
  needsCommand: (year) => `needs ${year}`,
  compile: 'Compile',
  compileCommand: (year) => `compile needs ${year}`,
  notices: {
    seatVacant: {
      title: (municipality) => `Nobody in ${municipality} has been asked about needs`,
      why: (municipality, year) =>
        `The needs inventory ${year} is open, but nobody is council member for ${municipality} right now.`,
      whatToDo:
        'Add someone to the list of people, and they get the card. FoU can also add needs for the municipality.',
    },
    closing: {
      title: (municipality, day) => `${municipality}: say what you need by ${day}`,
      why: 'The municipality has added no need yet. A few sentences are enough, and you can also say that you need what others have written.',
      show: 'Add needs',
    },
    done: {
      title: (year) => `The needs inventory ${year} is done`,
      none: 'No need has become a request yet. The council member can make one of the municipality’s needs a request with one press.',
      some: (count) =>
        count === '1' ? 'One need has become a request:' : `${count} needs have become requests:`,
      one: (municipality, number, text) => `${number}, ${municipality}: ${text}`,
      more: (count) => `… and ${count} more.`,
    },
  },
};
