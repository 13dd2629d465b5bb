import type { Texts } from '../index.js';

export const people: Texts['people'] = {
  problems: {
    role_not_given:
      'Choose one of the roles council member, head of social services, FoU staff and FoU manager.',
    municipality_missing:
      'Choose a municipality. A council member and a head of social services stand for one municipality each.',
    municipality_not_wanted: 'Choose no municipality. FoU staff and the FoU manager work for all eight.',
    from_no_day: 'I don’t understand the first day. Write a date, such as 2026-12-01.',
    to_no_day: 'I don’t understand the last day. Write a date, such as 2026-12-31, or leave it empty.',
    ends_before_it_begins: 'The last day is before the first. Change one of them.',
    other_municipality:
      'The person stands for another municipality during that time, and nobody can stand for two at once. End the other role first, or choose other days.',
    has_role_already: 'The person already has that role during that time. Change it instead.',
    seat_taken_later:
      'The seat in the FoU council is already taken from the first day or later. End that assignment first, or choose a last day before it.',
    seat_taken_then:
      'Somebody else had the seat in the FoU council on those days, and I don’t change what has been. Choose other days.',
    has_ended: 'That role has ended and does not change any more. Give the person the role anew instead.',
    name_missing: 'Write the person’s name.',
    name_too_long: 'The name is too long. Write at most 100 characters.',
    name_holds_identity_number: 'There is a personal identity number in the name. Write only the name.',
    identity_missing:
      'I can’t see who that is in Teams. Choose the person in the list, or ask them to write to me.',
  },
  command: {
    title: 'People and roles',
    example: 'people',
    description:
      'Who are council members, heads of social services, FoU staff and FoU manager. Here you add people, and change or end roles.',
  },
  list: {
    title: 'People and roles',
    titleOf: (municipality) => `People in ${municipality}`,
    claimsHeading: 'Waiting for your answer',
    claim: (municipality, day) => `wrote on ${day}: I represent ${municipality}.`,
    answerClaim: (municipality) => `Answer about ${municipality}`,
    moreClaims: (count) => `${count} more are waiting. They show when you have answered these.`,
    unit: 'FoU Nordväst',
    nobody: 'nobody yet',
    noMember: 'nobody right now',
    noChief: 'nobody right now',
    until: (name, day) => `${name} (until ${day})`,
    from: (name, day) => `${name} (from ${day})`,
    fromUntil: (name, from, to) => `${name} (from ${from} until ${to})`,
    andMore: (count) => `and ${count} more`,
    withoutRole: (count) =>
      count === 1
        ? 'One person has no role at the moment, and is last when you choose a person.'
        : `${count} people have no role at the moment, and are last when you choose a person.`,
    noRole: 'no role',
    hidden: (shown, all) =>
      `You can choose from ${shown} of ${all} people. Write “person” and a name to find the others.`,
    openOne: 'Open a person',
    personIdLabel: 'Person',
    personIdError: 'Choose a person.',
    open: 'Open',
    add: 'Add a person',
    all: 'Show all',
    chooseFirst: 'Choose a person in the list first, and then press Open.',
    notThere: 'That person is not here any more. Choose somebody in the list.',
    nobodyNamed: (name) => `I find nobody here called ${name}. Try another spelling, or add the person.`,
    severalNamed: (name) => `Several people here are called ${name}. Choose one of them.`,
  },
  person: {
    title: 'Person',
    organisation: {
      own: 'Belongs to the same organisation in Teams as you.',
      municipality: (municipality) => `Belongs to the organisation of ${municipality} in Teams.`,
      other: 'Belongs to another organisation in Teams than you.',
    },
    worksIn: (municipality) => `Has told me that they work in ${municipality}.`,
    worksElsewhere: 'Has told me that they work outside the eight municipalities.',
    now: 'Roles now',
    none: 'No role at the moment.',
    coming: 'Coming roles',
    past: 'Former roles',
    morePast: (count) =>
      count === 1 ? 'One older role is not shown here.' : `${count} older roles are not shown here.`,
    moreComing: (count) =>
      count === 1
        ? 'One role that begins later is not shown yet.'
        : `${count} roles that begin later are not shown yet.`,
    since: (day) => `since ${day}`,
    sinceUntil: (from, to) => `from ${from} until ${to}`,
    from: (day) => `from ${day}`,
    change: 'Change',
    end: 'End',
    remove: 'Remove',
    newRole: 'New role',
    rename: 'Change the name',
    nameLabel: 'Name',
    saveName: 'Save the name',
    renamed: (name) => `The person is now called ${name} here.`,
    back: 'To the list',
  },
  form: {
    roleLabel: 'Role',
    roleError: 'Choose a role.',
    municipalityIdLabel: 'Municipality (only for council members and heads of social services)',
    noMunicipality: 'No municipality',
    fromLabel: 'First day',
    toLabel: 'Last day (leave empty if it is not decided)',
    title: 'Add a person',
    intro:
      'Find the person in your organisation and write the name, for the search only tells me who it is. The role counts from the next message that the person writes.',
    introLocal:
      'Choose a colleague and a role. You may leave the name empty, and I take it from the list. In Teams you search for the person in your organisation instead.',
    otherOrganisation:
      'Is the person in another organisation? Ask them to write “I represent” and the name of the municipality to me, and you get the question here.',
    pickedLabel: 'Person',
    pickedHint: 'Write a name',
    pickedError: 'Choose a person.',
    nameLabel: 'Name',
    nameHint: 'First name Last name',
    save: 'Add',
    cancel: 'To the list',
    alreadyHere: (name) => `The person was here already as ${name}, so I have added the role.`,
  },
  roleForm: {
    titleNew: 'New role',
    titleChange: 'Change a role',
    save: 'Save the role',
    cancel: 'Cancel',
  },
  roleEnd: {
    title: 'End a role',
    titleRemove: 'Remove a coming role',
    explanation:
      'The role counts until the last day, that day too. Choose yesterday’s date for it to stop counting at once.',
    notBegun: 'The role has not begun yet, so I remove it altogether.',
    seat: (municipality) =>
      `Is somebody else to be council member for ${municipality}? Give that person the role instead, and this one ends by itself.`,
    requests: (count, municipality) => {
      if (count === 0) return `${municipality} has no open requests.`;
      return count === 1
        ? `${municipality} has one open request. It waits for the next council member.`
        : `${municipality} has ${count} open requests. They wait for the next council member.`;
    },
    manager: 'There must always be an FoU manager. Appoint the new one before you end this one.',
    lastDayLabel: 'Last day',
    confirm: 'End the role',
    confirmRemove: 'Remove the role',
    keep: 'Keep the role',
  },
};
