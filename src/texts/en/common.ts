import type { Texts } from '../index.js';

export const common: Texts['common'] = {
  cancel: 'Cancel',
  save: 'Save',
  send: 'Send',
  chooseOne: 'Choose',
  notStated: 'Not stated',
  yes: 'Yes',
  no: 'No',
};
