import type { Texts } from '../index.js';

export const logMessage: Texts['logMessage'] = {
  command: {
    title: 'Log as an activity',
    description: 'Opens the form with the message’s text and link. Nothing is saved until you press Save.',
  },
  note: (text) => `From the message: ${text}`,
  noText: 'The message has no text that I can read. Fill in what you have done.',
  wrote: (words) => `The message says “${words}”.`,
  open: 'Show the message',
};
