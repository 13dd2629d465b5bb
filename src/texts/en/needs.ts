import type { Texts } from '../index.js';

/** What the municipalities need. */
export const needs: Texts['needs'] = {
  command: {
    title: 'Say what the municipality needs',
    example: 'needs',
    description:
      'I show the municipality’s needs and what the other municipalities need. The council member adds needs and says what you need too.',
  },
  perspectives: {
    service: 'The service’s perspective',
    client: 'The clients’ and users’ perspective',
  },
  levels: {
    joint: 'Shared by several municipalities',
    local: 'Only for the municipality',
  },
  themes: {
    violence_and_crime: 'Violence and crime',
    transition: 'Transition',
    skills_supply: 'Skills supply',
    digitalisation: 'Digitalisation',
    co_occurring_conditions: 'Co-occurring conditions',
  },
  list: {
    title: (year) => `Needs ${year}`,
    noRound: 'No needs inventory has been opened yet. The council members get a card when FoU opens one.',
    noRoundToOpen: 'No needs inventory has been opened yet. Write “needs inventory” to open one.',
    noRoundOf: (year: string) =>
      `There is no needs inventory for ${year}. Write “needs” and I will show the latest one.`,
    openUntil: (day) => `You can add, change and take back needs until ${day}.`,
    closed: (state) =>
      `Needs are not taken any more. State: ${state}. Talk to the FoU manager if something is missing.`,
    passed: (day) =>
      `The last day was ${day}, so needs are not taken any more. Talk to the FoU manager if you need more time.`,
    lastDayWas: (day) => `The last day was ${day}, so no more needs are taken.`,
    own: (municipality) => `${municipality} needs`,
    ownNone: (municipality) => `${municipality} has added no need yet.`,
    others: 'Other municipalities need',
    all: 'The municipalities need',
    othersNone: 'The other municipalities have added nothing yet.',
    head: (municipality, area) => `${municipality} · ${area}`,
    wished: (kind) => `Wished support: ${kind}`,
    supporters: (names) => `Also needed by ${names}.`,
    isRequest: (number) => `Has become request ${number}.`,
    removedRequest: 'Has become a request.',
    add: 'Add a need',
    change: 'Change',
    withdraw: 'Take back',
    support: 'We need it too',
    unsupport: 'We no longer need it',
    request: 'Make it a request',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
  },
  form: {
    titleNew: 'Add a need',
    titleChange: 'Change the need',
    intro: (year) =>
      `Write what you need knowledge of or support with in ${year}. The other municipalities see the text, but no names. Write nothing about individuals.`,
    municipality: (name) => `Municipality: ${name}`,
    municipalityIdLabel: 'Municipality that has the need',
    chooseMunicipality: 'Choose a municipality',
    textLabel: 'What you need',
    textHint: 'For example: Knowledge of what helps young people who want to leave gangs',
    areaLabel: 'Area',
    perspectiveLabel: 'Whose perspective',
    levelLabel: 'Shared or local',
    proposedKindLabel: 'Wished form of support',
    kindUnknown: 'Do not know yet',
    save: 'Save the need',
    back: 'Back without saving',
  },
  problems: {
    municipality_missing: 'Choose the municipality that has the need.',
    text_too_short: 'Describe the need with at least ten characters.',
    text_too_long: 'The text is too long. Shorten it to at most 1,000 characters.',
  },
  added: 'The need is saved, and the other municipalities can see it.',
  saved: 'The change is saved.',
  withdrawn: 'The need is taken back.',
  supported: (municipality, owner) =>
    `${municipality} is now among those who need what ${owner} has written.`,
  unsupported: (municipality, owner) =>
    `${municipality} is no longer among those who need what ${owner} has written.`,
  alike: (municipality, text) =>
    `${municipality} has written something alike: “${text}”. If it is the same thing you can also press We need it too on that need.`,
  hidden:
    'The text seems to name a person, an address or a number. The other municipalities do not see it: it says [namn] there, for example.',
  gone: 'I cannot find that need. This is how the list looks now.',
  closedNow:
    'Needs are not taken any more, so nothing is changed. Talk to the FoU manager if you need more time.',
  ownNeed: 'It is the municipality’s own need, so it counts already.',
  requestedAlready: (number) => `The need has already become request ${number}. Follow it there.`,
  sentByAnother:
    'Somebody else has already saved this card. Write “needs” to get your own. What you filled in is not saved.',
  changedBefore: (name) =>
    `${name} has changed the need since you opened it, so your change is not saved. Save again if it is to read as here.`,
  changedMeanwhile: (name) =>
    `${name} has changed the need, so it is not taken back. Read it and press again.`,
  withdrawnBefore: (name) => `${name} has taken the need back, so nothing is changed.`,
  becameRequest: (number) => `The need is sent to FoU as ${number}.`,
  notice: {
    title: (municipality) => `What does ${municipality} need?`,
  },
};
