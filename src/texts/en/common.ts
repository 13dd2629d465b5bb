import type { Texts } from '../index.js';

export const common: Texts['common'] = {
  chooseOne: 'Choose',
  notStated: 'Not stated',
  someoneElse: 'someone else',
  takesTime: 'This takes a little while. The answer comes here when it is done.',
};
