import type { Texts } from '../index.js';

export const whoRepresents: Texts['whoRepresents'] = {
  command: {
    title: 'Who represents a municipality',
    example: 'who represents Järfälla',
    description: 'I say who is the municipality’s council member in the FoU council.',
  },
  you: (municipality) => `You are ${municipality}’s representative in the FoU council.`,
  ask: (manager) => `Ask ${manager}.`,
  unknown: 'I don’t know which municipality you work in.',
  which: (names) =>
    `Which municipality do you mean? Write “who represents” and ${names}, such as “who represents Järfälla”.`,
};
