import type { Texts } from '../index.js';

export const welcome: Texts['welcome'] = {
  greeting: 'Hello! I am FoU-boten.',
  known: (name, roles) => `You are ${name}, ${roles}.`,
  knownIn: (name, roles, municipality) => `You are ${name}, ${roles} in ${municipality}.`,
  withoutRole: (name) =>
    `You are ${name}, but you have no role with FoU Nordväst at the moment. You can ask me what FoU offers.`,
  unknown: 'I do not know who you are yet, but you can ask me what FoU Nordväst offers.',
  stranger: 'You can ask me what FoU Nordväst offers.',
  represent: 'I represent a municipality',
  askManager: (name) => `If you wonder about something I do not know: ask ${name}, FoU manager.`,
  askRepresentative: (name) => `If you wonder about something I do not know: ask ${name}.`,
  askedThemself: 'When someone wonders about something I do not know, I send them to you.',
  askUnit: 'If you wonder about something I do not know: ask the FoU manager.',
  team: 'Hello! I am FoU-boten. Mention me and ask a question about FoU Nordväst, or write “help”.',
  smallTalk: {
    how_are_you:
      'Fine, thank you! Ask me something about FoU Nordväst, or write “help” to see what I can do.',
    thanks: 'You are welcome! Write “help” to see what I can do.',
    bye: 'Goodbye! Write when there is something you wonder about.',
    noted: 'Tell me when there is something you wonder about. Write “help” to see what I can do.',
    yes_or_no:
      'I do not know what you are answering. Press a button on the card, or write the whole question. Write “help” to see what I can do.',
  },
  suggestions: {
    question: { title: 'What is promising practice?', text: 'what is promising practice?' },
    log: { title: 'Log an activity', text: 'log' },
    request: { title: 'Send a request', text: 'request' },
    digest: { title: 'See the weekly digest', text: 'digest' },
    help: { title: 'Show all I can do', text: 'help' },
    pillars: { title: 'What can FoU help us with?', text: 'which are the four pillars?' },
  },
};
