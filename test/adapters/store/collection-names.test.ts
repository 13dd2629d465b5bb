import { expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';

it.each(COLLECTION_NAMES)(
  'the collection %s has a name that its files are known by when the folder is opened anew',
  (name) => {
    expect(name).toMatch(/^[a-z]+$/);
  },
);
