import type { Texts } from '../index.js';

export const terminal: Texts['terminal'] = {
  greeting: (name) =>
    `FoU-boten in the terminal. You are ${name}. Write “help” to see what I can do.\nA number presses a button, “cancel” leaves a card, Ctrl+D quits.`,
  leave: /^(cancel|avbryt)$/i,
  left: 'You have left the card. Nothing was sent.',
  noButton: (number, last) =>
    last === 1
      ? `There is no button ${number}. Write 1 or something else.`
      : `There is no button ${number}. Write a number from 1 to ${last}.`,
  link: (title, url) => `${title}: ${url}`,
  yes: 'yes',
  no: 'no',
  notAChoice: (answer) =>
    `“${answer}” is not among the choices. Answer with the number or the name as it stands, or write “cancel”.`,
  notYesOrNo: 'Answer yes or no.',
  notANumber: 'Answer with a number, such as 1.5.',
  notADate: 'Answer with a date, such as 2026-11-17.',
  notATime: 'Answer with a time, such as 09:30.',
};
