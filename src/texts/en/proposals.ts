import type { Texts } from '../index.js';

export const proposals: Texts['proposals'] = {
  command: {
    title: 'Follow proposed requests',
    example: 'proposals',
    description: 'I show what you have proposed, and the proposals that wait for your answer.',
  },
  form: {
    title: 'Propose a request to FoU Nordväst',
    toMember: (name: string, municipality: string) =>
      `What you write goes to ${name}, who represents ${municipality} in the FoU council and can pass it on to FoU. Only the question must be filled in. Write nothing about individual people.`,
    toManager: (municipality: string) =>
      `${municipality} has no member in the FoU council right now, so what you write goes to the FoU manager. Only the question must be filled in. Write nothing about individual people.`,
    send: 'Send the proposal',
  },
  whereFirst: {
    why: 'Requests to FoU go through your own municipality. Choose it, and the form comes. I keep your answer and your name in Teams.',
    questionLabel: 'Your question',
    inChannel: (names: string) =>
      `I don’t know which municipality you work in. Write “I work in” and ${names} to me in a personal chat, and then “request”.`,
  },
  elsewhere: (manager: string) =>
    `FoU Nordväst takes requests from its eight municipalities, and I don’t know that you work in one of them. Turn to ${manager}, who can show you the way.`,
  nobodyNamed:
    'Teams doesn’t say who you are, so I can’t take what you write. Write to me from your usual account in a personal chat.',
  tooManyToday: (most: string) =>
    `You have sent ${most} proposals today, and I take no more in a day. Save it as a draft and send it tomorrow.`,
  sent: {
    title: 'The proposal is sent',
    toMember: (name: string, municipality: string) =>
      `${name} (represents ${municipality} in the FoU council) can pass it on to FoU, change it first or decline.`,
    toManager: (municipality: string) =>
      `${municipality} has no member in the FoU council right now, so the proposal has gone to the FoU manager.`,
    unreached: (name: string) => `${name} has not written to me yet, so please tell them yourself as well.`,
    willHear: 'You will hear the answer here in the chat.',
    willHearInPrivate: 'You will hear the answer in our personal chat.',
    show: { title: 'Show my proposals', text: 'proposals' },
  },
  answer: {
    title: (municipality: string) => `Proposed request from ${municipality}`,
    who: (name: string, day: string) => `${name} proposed this on ${day}.`,
    details: {
      need: 'What is needed',
      start: 'Preferred start',
      background: 'Background',
      unit: 'Unit',
      result: 'Desired result',
      others: 'Other municipalities that are interested',
      attachment: 'Material',
    },
    meaning:
      'If you pass it on it becomes the municipality’s request, with you as its contact. Whoever proposed it will hear how it goes.',
    meaningForFou: (municipality: string) =>
      `${municipality} has no member in the FoU council right now, so the FoU manager answers. Whoever proposed it will hear how it goes.`,
    passOn: 'Pass it on to FoU',
    takeIn: 'Take it as a request',
    edit: 'Change it first',
    askDecline: 'Decline',
    reasonLabel: 'Why do you decline?',
    reasonHint: 'For example: We are working on it already. Whoever proposed it will read this.',
    decline: 'Decline the proposal',
    reasonMissing: 'Write why you decline, so that whoever proposed it understands.',
  },
  declined: {
    title: 'The proposal is declined',
    told: (name: string) => `${name} will hear of it, and why.`,
  },
  ended: {
    passedOn: (name: string, number: string) => `${name} has already passed the proposal on as ${number}.`,
    declined: (name: string) => `${name} has already declined the proposal.`,
    withdrawn: (name: string) => `${name} has taken the proposal back.`,
    sendAnyway: 'If you want to send it as a request of your own, press Send once more.',
  },
  notFound: 'I can’t find that proposal. Write “proposals” to see those you can read.',
  told: {
    passedOn: (number: string) => `Your proposal is sent to FoU as ${number}`,
    passedOnBy: (name: string) => `${name} has passed it on, and you will hear when something happens.`,
    declined: 'Your proposal is declined',
    declinedBy: (name: string) => `${name} has declined it.`,
    reason: (reason: string) => `Reason: ${reason}`,
    talk: (name: string) => `Talk to ${name} if you want to bring it up again.`,
    withdrawn: (municipality: string) => `A proposal from ${municipality} is taken back`,
    withdrawnBy: (name: string) => `${name} has taken it back, so you need not answer.`,
  },
  list: {
    title: 'Proposed requests',
    toAnswer: 'Wait for your answer',
    made: 'Your proposals',
    from: (name: string, day: string) => `From ${name}, ${day}`,
    madeIn: (municipality: string, day: string) => `${municipality}, ${day}`,
    answer: 'Read and answer',
    withdraw: 'Take the proposal back',
    waiting: (names: string) => `Waits for an answer from ${names}.`,
    passedOn: (name: string, number: string, status: string) =>
      `${name} passed it on as ${number}. Status: ${status}.`,
    removed: (name: string) => `${name} passed it on to FoU.`,
    declined: (name: string, reason: string) => `${name} declined it. Reason: ${reason}`,
    withdrawn: 'You have taken it back.',
    shown: (shown: number, total: number) => `Showing ${shown} of ${total}.`,
    empty:
      'There are no proposals. Write “request” if you want to propose something that the municipality should ask FoU for.',
    takenBack: 'The proposal is taken back.',
  },
};
