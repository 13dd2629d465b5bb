import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import { readQuestions } from '../../../src/adapters/evaluation/question-file.js';
import { createSearch } from '../../../src/language/search.js';
import { askCatalogue } from '../../../src/usecases/ask-catalogue.js';

const entries = loadCatalogue();
const search = createSearch(entries);
const questions = await readQuestions('test/eval/questions.dev.jsonl');
const YEAR = 2026;
const isAnswered = ({ q }: (typeof questions)[number]): boolean =>
  askCatalogue({ search }, q, YEAR).kind === 'found';

/** Of the 82 answerable questions all come above, and of the 14 others none; a changed bar or weight shows here. */
it('most of what can be answered comes above the bar', () => {
  const below = questions.filter((question) => question.expect.length > 0 && !isAnswered(question));
  expect(below.length, below.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(1);
});

it('what cannot be answered comes below it', () => {
  const above = questions.filter((question) => question.expect.length === 0 && isAnswered(question));
  expect(above.map(({ q }) => q)).toEqual([]);
});

/** What the first answer holds, without what the card shows beside it. */
it('what comes above is most often right', () => {
  const right = questions.filter(({ q, expect: groups }) => {
    const answer = askCatalogue({ search }, q, YEAR);
    if (groups.length === 0 || answer.kind !== 'found') return false;
    const { entry, fact, also } = answer.found;
    const said = [entry.title, fact?.text, ...also.map(({ text }) => text), entry.text]
      .join('\n')
      .toLowerCase();
    return groups.every((group) => group.some((words) => said.includes(words.toLowerCase())));
  });
  expect(right.length).toBeGreaterThanOrEqual(78);
});

it('finds every entry by its title, or one that lies near it', () => {
  const lost = entries.filter(
    ({ id, title }) =>
      !search(title, YEAR)
        .slice(0, 3)
        .some(({ entry }) => entry.id === id),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
