import type { Texts } from '../index.js';

export const requestSearch: Texts['requestSearch'] = {
  whose: (municipality) => `Request to FoU Nordväst from ${municipality}`,
  title: (head, municipality) => `${head} · ${municipality}`,
  nothing:
    'I can’t find such a request among those you can read. Try a number, a word of the question, a municipality or a status.',
  none: 'There are no requests that you can read yet.',
};
