import type { Texts } from '../index.js';

export const search: Texts['search'] = {
  whose: {
    fou_nordvast: 'FoU Nordväst',
    stockholm: 'The City of Stockholm, not FoU Nordväst',
  },
  stockholm: 'Stockholm',
  proposed: 'proposal',
  nothing: 'I can’t find anything on that in my sources. Try another word.',
  unknown: (id) =>
    `I don’t know that search. Pick another in the list, or update the app in Teams. (Error code ${id})`,
  tookTooLong: 'The search took too long. Type one more letter and I will try again.',
};
