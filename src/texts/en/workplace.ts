import type { Texts } from '../index.js';

export const workplace: Texts['workplace'] = {
  command: {
    title: 'Say where you work',
    example: 'I work in Järfälla',
    description: 'Then I can say who represents your municipality in the FoU council.',
  },
  open: 'Say where you work',
  question: {
    title: 'Which municipality do you work in?',
    why: 'Then I can say who represents it in the FoU council. I keep your answer and your name in Teams.',
    elsewhere: 'None of them',
  },
  somewhere: 'FoU Nordväst works for eight municipalities, and I can’t see whether you work in one of them.',
  nameIt: (names) => `If you do, write “I work in” and ${names}, preferably to me in a personal chat.`,
  kept: (municipality) => `Thank you! I will remember that you work in ${municipality}.`,
  keptElsewhere: 'Thank you! I will remember that you do not work in any of the eight municipalities.',
  howToChange: 'If you change workplace, write “I work in” and the name of the municipality.',
  inRegistry: 'You are already in FoU’s registry.',
  byTenant: (municipality) =>
    `You write from the organisation in Teams that belongs to ${municipality}, so that is where I count you.`,
  ifWrong: (manager) => `Is that wrong? Talk to ${manager}.`,
  nobodyNamed:
    'Teams does not say who you are, so I cannot remember where you work. You are welcome to ask me things all the same.',
  representative: (municipality, name) => `${municipality}’s representative in the FoU council is ${name}.`,
  noRepresentative: (municipality) =>
    `${municipality} has no representative in the FoU council at the moment.`,
  colleague: (name) =>
    `You write from the same organisation as FoU. If you are a new colleague, ${name}, FoU manager, can add you.`,
};
