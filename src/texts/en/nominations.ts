import type { NominationState } from '../../domain/training.js';

const states: Readonly<Record<NominationState, string>> = {
  seated: 'has a seat',
  waiting: 'on the waiting list',
  declined: 'has said no',
  withdrawn: 'taken back',
  replaced: 'replaced by somebody else',
};

const steps: Readonly<Record<NominationState, (by: string) => string>> = {
  seated: (by) => `Got a seat from ${by}.`,
  waiting: (by) => `Was put in line by ${by}.`,
  declined: (by) => `Said no, as written by ${by}.`,
  withdrawn: (by) => `Was taken back by ${by}.`,
  replaced: (by) => `Was exchanged for somebody else by ${by}.`,
};

const places = (count: number): string => (count === 1 ? '1 seat' : `${count} seats`);

/** People whom the municipalities want to send to a training. */
export const nominations = {
  command: {
    title: 'Nominate to a training',
    example: 'nominate Kim Demo to BAS',
    description: 'Gives a colleague a seat in BAS or another training, or puts them in line.',
  },
  states,
  form: {
    title: 'Nominate to a training',
    intro:
      'Write only name and unit. They have a seat at once if the municipality has a free one, and are put in line otherwise.',
    trainingIdLabel: 'Training',
    municipalityIdLabel: 'Municipality',
    namesLabel: 'Whom? One name on each line, with the unit after a comma if you like',
    namesPlaceholder: 'Kim Demo, Children and youth',
    forMunicipality: (municipality: string) => `You nominate for ${municipality}.`,
    send: 'Nominate',
    back: 'All trainings',
    noTrainings:
      'There is no training to nominate to right now. When FoU has added one, “trainings” will show it.',
    noTrainingsForStaff: 'There is no training to nominate to right now. Write “new training” to add one.',
    training_missing: 'Choose the training.',
    municipality_missing: 'Choose the municipality.',
    names_missing: 'Write at least one name.',
    name_too_long: 'A name or a unit is too long. Write at most 100 characters.',
    names_too_many: 'That is too many at once. Write at most 40 names.',
    same_twice: (name: string) => `${name} stands there twice.`,
    already: (names: string) =>
      `Already nominated: ${names}. Take the name away, or write another unit if it is somebody else.`,
    unknownTraining: (words: string) =>
      `I find no open training called “${words}”. Choose one from the list.`,
    unknownMunicipality: (words: string) =>
      `I do not know which of the eight municipalities “${words}” is. See that the right one is chosen.`,
    severalTrainings: 'There are several trainings that may be meant. Choose one.',
  },
  seated: (names: string) => `Have got a seat: ${names}.`,
  waiting: (names: string) => `In line: ${names}. I will write when a seat is free.`,
  list: {
    title: (municipality: string) => `Nominated by ${municipality}`,
    none: 'Nobody is nominated yet.',
    inLine: (place: number) => `number ${place} on the waiting list`,
    more: (count: string) => `And ${count} more.`,
    earlier: 'No longer with a seat',
    openLabel: 'See what has happened, take back or replace',
    open: 'Open',
    nominate: 'Nominate',
    back: 'To the training',
  },
  card: {
    title: 'Nominated',
    gone: 'The nomination no longer exists. Nothing has been changed. Write “trainings” and I will show those there are.',
    training: 'Training',
    municipality: 'Municipality',
    unit: 'Unit',
    state: 'State',
    attended: 'Present at session',
    missed: 'Absent from session',
    historyHeading: 'What has happened to the seat',
    nominated: (by: string) => `Was nominated by ${by}.`,
    tookOver: (by: string, replaced: string) => `Was nominated by ${by} in the place of ${replaced}.`,
    steps,
    seatedAtOnce: 'Got a seat at once.',
    seatedLater: 'Got a seat when one became free.',
    reason: (reason: string) => `Reason: ${reason}`,
    changeHeading: 'Change',
    reasonLabel: 'Reason (not needed)',
    newNameLabel: 'Who comes instead: name',
    newUnitLabel: 'Who comes instead: unit',
    withdraw: 'Take back',
    decline: 'Has said no',
    replace: 'Change to the new one',
    back: 'To the list',
    newName_missing: 'Write the name of who comes instead.',
    text_too_long:
      'The text is too long. Write at most 100 characters in name and unit, and at most 500 in the reason.',
    already: (name: string) => `${name} is nominated already.`,
    changed: (name: string) =>
      `${name} changed this while you had the card open, so I have changed nothing. This is how it is now.`,
    withdrawn: (name: string) => `${name} is taken back.`,
    gotTheSeat: (names: string) => `A seat has gone to ${names}, after waiting.`,
    declined: (name: string) => `${name} has said no.`,
    replaced: (name: string, successor: string) => `${successor} comes in the place of ${name}.`,
  },
  notices: {
    seated: 'Somebody who waited has got a seat',
    training: (name: string) => `Training: ${name}`,
    seatedNames: (names: string) => `Have got a seat: ${names}.`,
    moved: {
      released: (municipality: string, count: number) =>
        `FoU has released ${places(count)} that ${municipality} had`,
      given_back: (municipality: string, count: number) => `${municipality} has got ${places(count)} back`,
    },
    nowFree: (free: number) =>
      free === 0
        ? 'The municipality has no free seat now. Whoever is nominated is put in line.'
        : `The municipality has ${places(free)} left to use.`,
    free: {
      staff: 'Do you need the seats in the training?',
      reminder: 'You have seats left in a training that begins soon',
    },
    freeCount: (municipality: string, count: number) =>
      `${municipality} has ${count === 1 ? '1 free seat' : `${count} free seats`}.`,
    starts: (day: string) => `The training begins ${day}.`,
    use: 'Nominate whoever is to go, or tell FoU if the seats can go to another municipality.',
    cancelled: 'A training is cancelled',
    cancelledText: 'Please tell those whom you have nominated.',
    showTrainings: { title: 'Show trainings', text: 'trainings' },
    nominate: { title: 'Nominate', text: 'nominate' },
  },
};
