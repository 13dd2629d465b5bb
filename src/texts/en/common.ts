import type { Texts } from '../index.js';

export const common: Texts['common'] = {
  chooseOne: 'Choose',
  notStated: 'Not stated',
  someoneElse: 'someone else',
};
