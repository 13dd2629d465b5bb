import type { Texts } from '../index.js';

export const common: Texts['common'] = {
  chooseOne: 'Choose',
  notStated: 'Not stated',
  someoneElse: 'someone else',
  takesTime: 'This takes a little while. The answer comes in the chat when it is done.',
};
