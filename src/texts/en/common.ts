import type { Texts } from '../index.js';

export const common: Texts['common'] = {
  chooseOne: 'Choose',
  notStated: 'Not stated',
  someoneElse: 'someone else',
  moreProblems: (count) => `… and ${count} more. Put these right first, and you will see the rest.`,
  takesTime: 'This takes a little while. The answer comes here when it is done.',
  tookTooLong:
    'This took too long, so I do not know whether it was done. If you sent a form, first check whether it arrived. Otherwise try again in a little while.',
};
