import type { Texts } from '../index.js';

export const answer: Texts['answer'] = {
  source: (title, year) => `Source: ${title} (${year})`,
  sources: (list) => `Sources: ${list}`,
  related: 'See also',
  didItHelp: 'Did it help?',
  helped: 'Yes',
  notHelped: 'No',
  thanks: 'Thank you, it helps us improve.',
  noAnswer: "I can't find an answer to that in my sources.",
  askInstead: (name) => `Please ask ${name}.`,
  askManager: 'Please ask the FoU manager.',
  askedThemself: 'I send council members and staff to you.',
  representative: (name, municipality) => `${name} (represents ${municipality} in the FoU council)`,
  manager: (name) => `${name} (FoU manager)`,
  nearEntries: 'The closest I have:',
  sendAsRequest: 'Send as a request',
  entryGone: 'That text is no longer here. Please ask again.',
};
