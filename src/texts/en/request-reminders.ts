import type { RemindedWait } from '../../domain/request-limits.js';

const waits: Readonly<Record<RemindedWait, (municipality: string) => string>> = {
  answer: (municipality) => `${municipality} is waiting for an answer from FoU.`,
  question: (municipality) => `FoU has asked a question that ${municipality} has not answered.`,
  decision: () =>
    'Waiting for the steering group’s decision. The FoU manager enters it when it has been made.',
  agreement: (municipality) => `Waiting for an agreement between the FoU manager and ${municipality}.`,
  joint_answer: (municipality) => `FoU would like to know whether ${municipality} wants to take part.`,
  proposal: (municipality) =>
    `Somebody in ${municipality} proposes a request. Pass it on to FoU, or decline.`,
};

export const requestReminders = {
  title: (count: string) =>
    count === '1' ? 'Something is waiting for you' : `${count} things are waiting for you`,
  head: (number: string, municipality: string) => `${number} from ${municipality}`,
  proposalFrom: (municipality: string) => `Proposal from ${municipality}`,
  waits,
  since: (days: string, day: string) =>
    days === '1'
      ? `Has waited one working day, since ${day}.`
      : `Has waited ${days} working days, since ${day}.`,
  open: (number: string) => `Open ${number}`,
  openProposal: 'Open the proposal',
  more: (count: string) => `And ${count} more. Write “requests” to see all of them.`,
  pause:
    'Should something wait for a while? Open the request and pause it. I will not remind you until the day you choose.',
  limits: {
    title: 'Reminders about requests',
    intro:
      'How many working days may something wait before I remind people? I write at 8 o’clock on working days to the one whose turn it is, at most once a day. Midsummer Eve, Christmas Eve and New Year’s Eve count as holidays.',
    untouched: 'Nobody has changed anything yet, so my defaults apply.',
    setBy: (name: string, day: string) => `Changed by ${name} on ${day}.`,
    form: {
      answerLabel: 'FoU answers a request',
      questionLabel: 'The municipality answers a question from FoU',
      decisionLabel: 'The FoU manager enters the steering group’s decision',
      agreementLabel: 'The FoU manager and the municipality sign the agreement',
      joint_answerLabel: 'A municipality says whether it wants to take part',
      proposalLabel: 'The council member passes on a proposal, or declines',
    },
    save: 'Save',
    saved: 'Saved. It applies from now on.',
    wrong: (field: string) => `Write a whole number of working days, from 1 to 250, in “${field}”.`,
    changed: (name: string) =>
      `${name} changed this while you had the card open, so I have not saved anything. What you wrote is still in the boxes. Press Save if that is what should apply.`,
  },
};

export const settings = {
  command: {
    title: 'Settings',
    example: 'settings requests',
    description:
      'Choose after how many working days I remind people of requests that wait, how many answers an evaluation needs to be shown, and when the weekly digests go out.',
  },
  title: 'Settings',
  which: 'What would you like to set?',
  sections: {
    requests: { title: 'Reminders about requests', text: 'settings requests' },
    evaluations: { title: 'Evaluations of events', text: 'settings evaluations' },
    digests: { title: 'When the weekly digests go out', text: 'settings digests' },
  },
};
