import type { NetworkLevel } from '../../domain/network.js';
import type { NetworkProblem } from '../../domain/network-problems.js';
import type { SteeringBody } from '../../domain/request-act.js';
import type { Texts } from '../index.js';

const rhythms: Texts['networks']['rhythms'] = {
  everyWeek: 'every week',
  once: 'once',
  times: (count) => `${count} times`,
  numbers: {
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
  },
  ordinals: {
    3: 'third',
    4: 'fourth',
    5: 'fifth',
    6: 'sixth',
    7: 'seventh',
    8: 'eighth',
    9: 'ninth',
    10: 'tenth',
  },
  nth: (number) => `${number}th`,
  week: {
    often: (times) => `${times} a week`,
    other: 'every other week',
    each: (nth) => `every ${nth} week`,
    several: (times, count) => `${times} in ${count} weeks`,
  },
  month: {
    often: (times) => `${times} a month`,
    other: 'every other month',
    each: (nth) => `every ${nth} month`,
    several: (times, count) => `${times} in ${count} months`,
  },
  term: {
    often: (times) => `${times} a term`,
    other: 'every other term',
    each: (nth) => `every ${nth} term`,
    several: (times, count) => `${times} in ${count} terms`,
  },
  year: {
    often: (times) => `${times} a year`,
    other: 'every other year',
    each: (nth) => `every ${nth} year`,
    several: (times, count) => `${times} in ${count} years`,
  },
};

const levels: Readonly<Record<NetworkLevel, string>> = {
  local: 'Local',
  regional: 'Regional',
  national: 'National',
};

const problems: Readonly<Record<NetworkProblem, string>> = {
  name_missing: 'Write what the network is called.',
  name_too_long: 'A name is too long. Shorten it to at most 120 characters.',
  too_many_names: 'Take away some of the other names. There can be at most twelve.',
  convener_too_long: 'The convener is too long. Shorten it to at most 120 characters.',
};

const bodies: Readonly<Record<SteeringBody, string>> = {
  admin_steering: 'Administrative steering group (heads of social services)',
  political_steering: 'Political steering group',
};

const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${count} meetings`);

/** The register of networks, their meetings, and the meetings and visits that are counted by year. */
export const networks: Texts['networks'] = {
  command: {
    title: 'Show the networks',
    example: 'networks',
    description:
      'See which networks there are, how often they meet and when the next meeting is. You can also ask “which networks is Solna in?”.',
  },
  rhythms,
  list: {
    title: 'Networks',
    titleOf: (level) => `${level} networks`,
    levels,
    intro: 'The networks in FoU’s register. Choose one to see more.',
    theirs: (municipality) => `Those that ${municipality} is in come first.`,
    empty: 'The register is empty.',
    emptyForStaff:
      'The register is empty. I can put in the networks that FoU Nordväst’s documents name, each with its source. You can change them afterwards.',
    choose: 'Network',
    open: 'Show',
    add: 'Add a network',
    addKnown: 'Put in those that the documents name',
    chooseFirst: 'Choose a network in the list first.',
    addedKnown: (count) => `${count} networks have been put in. Check that they are right.`,
    alreadyThere: 'There are networks in the register already, so I have put in none.',
    withThem: (municipality) => `${municipality} is in it`,
    latest: (day) => `latest ${day}`,
    next: (day) => `next ${day}`,
    ended: 'ended',
  },
  overdue: (day) => `Overdue: it should have met by ${day}.`,
  overdueButPlanned: (day, planned) =>
    `Overdue: it should have met by ${day}. The next meeting is planned for ${planned}.`,
  card: {
    labels: {
      level: 'Level',
      area: 'Area',
      alsoCalled: 'Also called',
      members: 'Municipalities',
      rhythm: 'Meets',
      now: 'So far',
      convener: 'Convener',
      latest: 'Latest meeting',
      next: 'Next meeting',
      due: 'To meet again by',
      source: 'Source',
      saved: 'Last changed',
      state: 'State',
    },
    allEight: 'All eight',
    noMembers: 'The register does not say who is in it',
    noMeeting: 'None has been logged',
    noneComing: 'None is planned',
    ended: 'Ended',
    saved: (day, name) => `${day} by ${name}`,
    soFar: {
      week: (has, should) => `${has} of ${should} meetings this week`,
      month: (has, should) => `${has} of ${should} meetings this month`,
      term: (has, should) => `${has} of ${should} meetings this term`,
      year: (has, should) => `${has} of ${should} meetings this year`,
    },
    meetings: 'Meetings',
    planned: 'planned',
    more: (count) => `And ${count} earlier ones.`,
    logMeeting: 'Log a meeting',
    change: 'Change',
    back: 'All networks',
  },
  form: {
    newHeading: 'Add a network',
    changeHeading: 'Change the network',
    intro: 'Fill in what you know. Of what is left empty I will say that I do not know.',
    nameLabel: 'Name',
    nameError: 'Write what the network is called.',
    alsoCalledLabel: 'Also called',
    alsoCalledHint: 'Commas between several names',
    levelLabel: 'Level',
    levelError: 'Choose a level.',
    areaLabel: 'Area',
    membersLabel: 'Municipalities in it',
    allEight: 'All eight',
    rhythmLabel: 'How often it meets',
    rhythmHint: 'For example twice a term, or every third week',
    convenerLabel: 'Convener (a role or an organisation)',
    convenerHint: 'For example FoU Nordväst',
    isEndedLabel: 'End',
    isEndedTitle: 'The network no longer meets',
    save: 'Save',
    back: 'All networks',
  },
  problems,
  rhythmUnreadable:
    'I do not understand how often that is. Write for example “twice a term”, “every third week” or “once a month”.',
  levelMissing: 'Choose whether the network is local, regional or national.',
  nameTaken: (name) => `There is already a network called ${name}. Change that one, or choose another name.`,
  changed: (name) =>
    `${name} changed the network before you. Yours is still in the form: compare it with the card below and save again if it should stand.`,
  notFound:
    'The network no longer exists. Nothing has been changed. Write “networks” and I will show those there are.',
  saved: 'Saved.',
  answers: {
    title: 'From the register of networks',
    isIn: (municipality, list) => `${municipality} is in ${list}.`,
    network: (name, level) => `${name} (${level})`,
    levels: { local: 'local', regional: 'regional', national: 'national' },
    unknownRest: (count) =>
      count === '1'
        ? 'For one other network the register does not say which municipalities are in it.'
        : `For ${count} other networks the register does not say which municipalities are in them.`,
    notListed: (municipality) =>
      `I can't find an answer in the register: it does not say that ${municipality} is in any network.`,
    notListedUnknown: (municipality, count) =>
      `I can't find an answer in the register: it does not say that ${municipality} is in any network. For ${count} networks it does not say which municipalities are in them.`,
    yes: (municipality, network) => `Yes, ${municipality} is in ${network}.`,
    no: (municipality, network, members) =>
      `No, according to the register ${municipality} is not in ${network}. Those in it are ${members}.`,
    members: (network, members) => `In ${network}: ${members}.`,
    allEight: 'all eight municipalities',
    membersUnknown: (network) =>
      `I can't find an answer in the register to which municipalities are in ${network}.`,
    convener: (network, convener) => `Convener of ${network}: ${convener}.`,
    convenerUnknown: (network) => `I can't find an answer in the register to who convenes ${network}.`,
    askFoU: 'Ask FoU, who can write it there.',
    writeIt: 'If you know, write “networks”, open the network and press “Change”.',
    which: (level, names) => `${level}: ${names}.`,
    ended: (network) => `${network} has ended.`,
    rhythm: (network, often) => `${network} meets ${often}.`,
    rhythmUnknown: (network) => `The register does not say how often ${network} meets.`,
    next: (day) => `The next meeting is planned for ${day}.`,
    noNext: 'No meeting is planned in the register.',
    latest: (day) => `The latest meeting was ${day}.`,
    meetingsUnknown: (network) => `I can't find an answer in the register to when ${network} meets.`,
    source: (year, documents) =>
      documents === ''
        ? `Source: FoU’s register, changed ${year}.`
        : `Source: FoU’s register, changed ${year}. From ${documents}.`,
    documents: { title: 'What the documents say', text: 'which networks were there in 2024?' },
    showAll: { title: 'Show the networks', text: 'networks' },
    whose: 'I do not know which municipality you mean. Write for example “which networks is Solna in?”.',
  },
  steering: {
    command: {
      title: 'Count the year’s steering meetings',
      example: 'meetings',
      description:
        'See how many meetings the steering groups and the FoU council have held this year, how many are planned and how many are left.',
    },
    title: (year) => `Steering groups and FoU council ${year}`,
    bodies,
    council: 'FoU council',
    counts: (held, planned, left) => {
      const done = `${held === 0 ? 'No meeting' : meetings(held)} held, ${planned === 0 ? 'none' : planned} planned`;
      if (left === undefined) return `${done}.`;
      return left === 0 ? `${done}. That is enough for the year.` : `${done}. ${left} left to plan.`;
    },
    countsOfPast: (held, planned, left) => {
      const done = `${held === 0 ? 'No meeting' : meetings(held)} held${planned === 0 ? '' : `, ${planned} planned`}`;
      if (left === undefined) return `${done}.`;
      return left === 0 ? `${done}. That was enough for the year.` : `${done}. That is ${left} too few.`;
    },
    rules: {
      admin_steering: 'Meets at least six times a year by the agreement (plan for 2016).',
      political_steering: 'Meets three times a year (plan for 2016).',
      council: 'No rule says how often. In 2017 the council met eight times (annual report 2017).',
    },
    unspecified: 'Without a group',
    whichOne: 'These steering meetings count for no group. Choose which one it was.',
    more: (count) => `And ${count} more. They are shown when you have chosen a group for those above.`,
    showYear: (year) => `Show ${year}`,
    set: (body) => `Saved: the meeting counts for ${body}.`,
  },
  visits: {
    command: {
      title: 'See the year’s municipality visits',
      example: 'municipality visits',
      description:
        'See which municipalities have been visited this year, where a visit is planned and which are left.',
    },
    title: (year) => `Municipality visits ${year}`,
    standing: (visited, all) => `${visited} of ${all} municipalities have been visited.`,
    visited: 'Visited',
    planned: 'Planned',
    left: 'Not yet',
    never: 'Not visited',
    note: 'Only visits that have taken place count.',
    showYear: (year) => `Show ${year}`,
  },
  reminder: {
    title: 'Networks that should have met',
    row: (name, often, day) => `${name} is to meet ${often} and should have done so by ${day}.`,
    how: 'Has the meeting been held? Log it: “log 2 hours meeting in …”. Is it booked? Log it with its date and I will not ask again.',
    off: 'If you do not want this reminder: write “reminders”.',
    show: { title: 'Show the networks', text: 'networks' },
    more: (count) => `And ${count} more, marked in the list.`,
  },
};
