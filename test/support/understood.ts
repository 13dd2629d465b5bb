import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { indexCatalogue } from '../../src/language/catalogue-index.js';
import { createSearch } from '../../src/language/search.js';
import { createUnderstanding } from '../../src/language/understand.js';
import { wholeUnderstanding } from '../../src/language/understanding-parts.js';
import { anEntry } from './builders.js';

/** The real catalogue, prepared once for all tests of a file. */
export const realEntries = loadCatalogue();
export const realIndex = indexCatalogue(realEntries, wholeUnderstanding);
export const realUnderstand = createUnderstanding(realIndex, wholeUnderstanding);

/** Whether a question finds an entry that says nothing but a word, beside one that says something else. */
export const finds = (question: string, said: string): boolean => {
  const search = createSearch([
    anEntry('said', { title: 'Xyzzy', text: `Qwerty ${said}.` }),
    anEntry('other', { title: 'Plugh', text: 'Ovidkommande.' }),
  ]);
  return search(question)[0]?.entry.id === 'said';
};
