import type { Texts } from '../index.js';

const requests = (count: number): string => (count === 1 ? 'One open request' : `${count} open requests`);
const get = (count: number): string => (count === 1 ? 'gets' : 'get');

export const claims: Texts['claims'] = {
  command: {
    title: 'Represent a municipality',
    example: 'I represent Järfälla',
    description:
      'For those who have not been added yet. The FoU manager gets the question and answers yes or no.',
  },
  form: {
    title: 'Which municipality do you represent?',
    intro:
      'The FoU manager gets the question whether you should be added for the municipality, and answers yes or no. Meanwhile you can ask me what FoU offers.',
    municipalityIdLabel: 'Municipality',
    municipalityIdError: 'Choose a municipality.',
    send: 'Send to the FoU manager',
  },
  unclear: 'I did not understand which municipality you mean. Choose it here.',
  nameIt:
    'I did not understand which municipality you mean. Write for example “I represent Järfälla”, preferably to me in a personal chat.',
  notOwner: (names) =>
    `I see none of FoU Nordväst’s municipalities in what you wrote. FoU works for eight municipalities: ${names}. If you represent one of them, write for example “I represent Järfälla”. Otherwise you can ask me what FoU offers.`,
  asked: 'The FoU manager has the question',
  sent: (municipality) =>
    `Thank you! I have asked the FoU manager whether you should be added for ${municipality}.`,
  sentInstead: (municipality, before) =>
    `Thank you! I have now asked the FoU manager whether you should be added for ${municipality} instead of ${before}.`,
  waiting: (municipality, day) =>
    `On ${day} I asked the FoU manager whether you should be added for ${municipality}, and I am waiting for the answer.`,
  willHear: 'You will get the answer here in the chat. Meanwhile you can ask me what FoU offers.',
  willHearInPrivate:
    'You will get the answer in your personal chat with me. If you have not written to me there before, write “hello” there.',
  hasRoles: (manager) => `So there is no need to ask. If something should change, talk to ${manager}.`,
  isManager: 'It is you who add those who represent the municipalities. Write “people”.',
  nobody:
    'Teams does not tell me who you are, so I have saved nothing. Write to me from your work account, or talk to the FoU manager.',
  noName:
    'I cannot keep the name that Teams shows for you, so I have not asked the FoU manager. Ask IT to look at the name, or talk to the FoU manager.',
  declinedToday: (municipality, manager) =>
    `The answer for ${municipality} was no today. Talk to ${manager} if that is wrong. I can ask again tomorrow.`,
  tooManyToday:
    'You have changed municipality several times today, so I will not ask the FoU manager again until tomorrow.',
  decision: {
    title: (municipality) => `Someone wants to represent ${municipality}`,
    who: (name, municipality, day) => `${name} wrote on ${day}: I represent ${municipality}.`,
    from: {
      same: (municipality) => `The person writes from ${municipality}’s organisation in Teams.`,
      other: (municipality) =>
        `Note: the person writes from ${municipality}’s organisation in Teams. Ask the municipality before you accept.`,
      fou: 'Note: the person writes from the same organisation in Teams as you. Ask the municipality before you accept.',
      notTheirs: (municipality) =>
        `Note: the person does not write from the organisation in Teams that is set for ${municipality}. Ask the municipality before you accept.`,
      unknown:
        'I do not know which municipality the person’s organisation in Teams belongs to. Ask the municipality before you accept.',
    },
    seat: (holder, municipality, name) =>
      `${holder} is the council member for ${municipality} now. If you accept ${name} as council member, ${holder} leaves the seat.`,
    noSeat: (municipality) => `${municipality} has no council member now.`,
    moves: (count, name) => `${requests(count)} then ${get(count)} ${name} as contact.`,
    roleLabel: 'Add as',
    tenantLabel: (municipality) => `Count everyone from the same organisation to ${municipality}`,
    tenantTitle: 'Yes. It gives them no rights, only answers that suit the municipality.',
    reasonLabel: 'Reason if you decline (optional, and the person gets to read it)',
    accept: 'Accept',
    decline: 'Decline',
  },
  ended: {
    accepted: (municipality) => `Accepted for ${municipality}`,
    declined: (municipality) => `Declined for ${municipality}`,
    withdrawn: (municipality) => `No longer about ${municipality}`,
    acceptedBy: (manager, name, title, day) => `${manager} accepted ${name} as ${title} on ${day}.`,
    declinedBy: (manager, name, day) => `${manager} declined ${name} on ${day}.`,
    takenBack: (name, day) => `${name} took it back on ${day}.`,
    reason: (reason) => `Reason: ${reason}`,
    first: (manager) => `${manager} was first, so I have changed nothing.`,
    toldNow: (name) => `${name} is being told now.`,
    notCounted: (municipality) =>
      `The organisation is not set for ${municipality}, because that has just changed. Write “organisations” to see how it is.`,
  },
  gone: 'That question is no longer there, so I have changed nothing. Write “people” to see what is waiting.',
  answered: {
    accepted: (title) => `You are now ${title}`,
    next: {
      council_member:
        'You can now send requests for the municipality and see how they are getting on. Write “request” or “my requests”. “help” shows all you can do.',
      chief:
        'You can now read the municipality’s weekly digest and see its requests. Write “digest” or “my requests”. “help” shows all you can do.',
    },
    declined: (municipality) => `The FoU manager has not added you for ${municipality}`,
    wrong: (manager) => `If that is wrong, talk to ${manager}.`,
    stillAsk: 'You can still ask me what FoU offers.',
  },
};
