import type { Texts } from '../index.js';

export const help: Texts['help'] = {
  title: 'This is what I can help you with',
  intro: 'Write as you usually do. Use one of the words below, or ask a question about FoU Nordväst.',
  didYouMean: (word) => `Did you mean “${word}”?`,
  write: (example) => `Write: ${example}`,
  folded: (intro) => `${intro} Press a heading to see what stands under it.`,
  fold: (title, count) => `${title} (${count})`,
  groups: {
    ask: 'Ask',
    log: 'Log and see the year',
    requests: 'Requests',
    events: 'Events and evaluations',
    together: 'Trainings, networks and meetings',
    needs: 'What the municipalities need',
    digests: 'Digests and what has been sent',
    year: 'Plan, statistics and report',
    knowledge: 'What I answer with',
    settings: 'People and settings',
    you: 'You and your municipality',
  },
  question: {
    title: 'Ask',
    example: 'what is promising practice?',
    description: 'I answer from FoU’s documents and say which source and which year.',
  },
  command: {
    title: 'Help',
    example: 'help',
    description: 'Shows this list.',
  },
};
