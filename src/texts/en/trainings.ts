import type { TrainingKind, TrainingState } from '../../domain/training.js';
import type { TrainingProblem } from '../../domain/training-problems.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const places = (count: number): string => (count === 1 ? '1 seat' : `${count} seats`);

const kinds: Readonly<Record<TrainingKind, string>> = {
  bas: 'BAS (eight sessions, at most five seats for each municipality)',
  other: 'Another training',
};

const states: Readonly<Record<TrainingState, string>> = {
  open: 'Open for nominations',
  closed: 'Finished',
  cancelled: 'Cancelled',
};

const problems: Readonly<Record<TrainingProblem, string>> = {
  name_missing: 'Write what the training is called.',
  name_too_long: 'The name is too long. Shorten it to at most 100 characters.',
  sessions_out_of_range: 'The number of sessions must be between 1 and 30.',
  bas_sessions: 'BAS has eight sessions. Write 8, or choose “Another training” if it is not BAS.',
  seats_out_of_range: 'The number of seats for each municipality must be between 1 and 25.',
  bas_seats:
    'In BAS each municipality has at most five seats. Write 5 or fewer. Seats that a municipality does not need can be released to the others later.',
  place_too_long: 'The place is too long. Shorten it to at most 200 characters.',
  end_before_start: 'A session ends before it begins. Look over the times.',
  session_held: 'Attendance has been entered for a later session, so the number cannot be that low.',
  seats_taken: 'More people than that have seats already, so the number of seats cannot be that low.',
};

/** Trainings with seats for every municipality. */
export const trainings = {
  command: {
    title: 'Trainings',
    example: 'trainings',
    description:
      'Shows trainings in which each municipality has seats of its own, such as BAS, and how many are free.',
  },
  newCommand: {
    title: 'Add a training',
    example: 'new training',
    description: 'Opens a form for a training with sessions and seats for each municipality.',
  },
  kinds,
  states,
  problems,
  gone: 'The training no longer exists. Nothing has been changed. Write “trainings” and I will show those there are.',
  ended: 'The training takes no more nominations.',
  changed: (name: string) =>
    `${name} changed the training while you had the card open, so I have not saved yours. This is how it is now. Look it over and press again if you want to.`,
  list: {
    title: 'Trainings',
    none: 'There is no training with seats right now.',
    open: 'Show',
    add: 'New training',
    sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
    starts: (time: string) => `begins ${time}`,
    noDay: 'the day is not decided',
    free: (count: number, municipality: string) => {
      if (count === 0) return `no free seat for ${municipality}`;
      return count === 1 ? `1 free seat for ${municipality}` : `${count} free seats for ${municipality}`;
    },
    freeInAll: (free: number, all: number) => `${free} of ${all} seats free`,
    waiting: (count: number) => `${people(count)} on the waiting list`,
    more: (count: string) => `And ${count} more, which begin later.`,
  },
  card: {
    title: 'Training',
    area: 'Area',
    form: 'Form',
    state: 'State',
    seats: 'Seats',
    seatsInAll: (all: number, each: number) => `${all} in all, ${each} for each municipality`,
    sessionsHeading: 'Sessions',
    session: (number: number) => `Session ${number}`,
    noDay: 'the day is not decided',
    attendanceDone: 'attendance entered',
    fillAttendance: 'Enter attendance',
    changeAttendance: 'Change attendance',
    seatsHeading: 'Seats for each municipality',
    taken: (taken: number, own: number) => `${taken} of ${places(own)} taken`,
    borrowed: (count: number) => (count === 1 ? '1 released seat more' : `${count} released seats more`),
    released: (count: number) => `${count} released to others`,
    waiting: (count: number) => `${people(count)} on the waiting list`,
    seeNominees: (municipality: string) => `Show ${municipality}`,
    nominate: 'Nominate',
    edit: 'Change',
    moveSeats: 'Release seats',
    ask: 'Ask whether the seats are needed',
    asked: (municipalities: string) => `I have asked whether the seats are needed in ${municipalities}.`,
    nobodyToAsk: 'There is nobody to ask: no seats are free, or I cannot reach the council members.',
    exportFile: 'Get the list of participants',
    end: 'Finish or cancel',
    back: 'All trainings',
  },
  form: {
    newTitle: 'New training',
    editTitle: 'Change the training',
    intro:
      'Write what you know. Days that are not decided can be written as “autumn 2027” or left empty and changed later.',
    kindLabel: 'Kind',
    nameLabel: 'Name',
    namePlaceholder: 'BAS children and youth',
    areaLabel: 'Area',
    formLabel: 'Form',
    sessionCountLabel: 'Number of sessions',
    seatsLabel: 'Seats for each municipality',
    datesLabel: 'Days, one line for each session',
    datesPlaceholder: '20 January 2027 9:00–16:00\n17 February 2027\nMarch 2027, Sollentuna',
    timeLabel: 'Time for the days that have none of their own',
    timePlaceholder: '9–16',
    placeLabel: 'Place for the sessions that have none of their own',
    save: 'Save',
    back: 'Back',
    count_unreadable: 'The numbers of sessions and seats must be whole numbers.',
    dates_unreadable: (lines: string) =>
      `I do not understand this line: ${lines}. Write the day as “20 January 2027 9:00–16:00”, “week 5”, “February 2027” or “autumn 2027”. Write “?” if the day is not decided.`,
    dates_too_many: 'There are more lines with days than sessions. Take a line away or raise the number.',
    time_unreadable: 'I do not understand the time. Write it as “9–16” or “9:00–16:00”.',
  },
  saved: (name: string) => `${name} is saved.`,
  seats: {
    title: 'Release seats and give them back',
    intro:
      'Seats that a municipality does not need can be released. They go to those who wait in other municipalities, whoever has waited longest first. A released seat that nobody has taken can be given back.',
    free: (count: number) => `${count} free`,
    moved: (released: number, returnable: number) =>
      `${released} released, ${returnable} of which can be given back`,
    municipalityIdLabel: 'Municipality',
    countLabel: 'Number of seats',
    release: 'Release seats',
    giveBack: 'Give seats back',
    back: 'Back',
    municipality_missing: 'Choose the municipality.',
    count_unreadable: 'Write the number of seats as a whole number, at least 1.',
    tooMany: {
      released: (municipality: string, most: number) =>
        most === 0
          ? `${municipality} has no free seat to release.`
          : `${municipality} has only ${places(most)} to release.`,
      given_back: (municipality: string, most: number) =>
        most === 0
          ? `${municipality} has no released seat left that nobody has taken.`
          : `${municipality} can have only ${places(most)} back. No more are released, or somebody has taken them.`,
    },
    released: (municipality: string, count: number) => `${municipality} has released ${places(count)}.`,
    givenBack: (municipality: string, count: number) => `${municipality} has got ${places(count)} back.`,
    seated: (count: number) =>
      count === 1 ? '1 person who waited has got a seat.' : `${count} people who waited have got seats.`,
  },
  attendance: {
    title: (session: number) => `Attendance at session ${session}`,
    intro: (count: number) =>
      `${people(count)} with a seat. Tick those who did not come. The others count as present.`,
    missedLabel: 'Did not come',
    save: 'Save the attendance',
    back: 'Back',
    saved: (session: number, attended: number) =>
      `The attendance at session ${session} is saved: ${people(attended)} came. It stands as an activity in the log.`,
    /** The title of the activity. */
    activity: (name: string, session: number) => `${name}, session ${session}`,
    no_day:
      'The session has no day. Press “Change” and write which day it was, and then enter the attendance.',
    not_held_yet: 'The session has not been yet. Enter the attendance when it has.',
    nobody_seated: 'Nobody has a seat in the training yet, so there is no attendance to enter.',
  },
  end: {
    title: 'Finish or cancel the training?',
    text: 'After that nobody can be nominated or get a seat. If you cancel it, I write to the council members of the municipalities that have nominated.',
    close: 'It has been held',
    cancel: 'Cancel it',
    back: 'Back',
    closed: (name: string) => `${name} is finished.`,
    cancelled: (name: string) => `${name} is cancelled.`,
  },
  exportWords: {
    sheet: 'Participants',
    fileName: (day: string) => `participants-${day}.xlsx`,
    ready: (count: number) => `The list of participants is ready: ${people(count)}.`,
    description: (name: string) => `Nominated to ${name}`,
    columns: {
      municipality: 'Municipality',
      name: 'Name',
      unit: 'Unit',
      state: 'State',
      attended: 'Sessions attended',
      missed: 'Sessions missed',
    },
  },
};
