import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { entryInput, entryValuesOf } from '../../src/conversation/entry-input.js';
import { readEntry } from '../../src/conversation/entry-reading.js';
import { ok } from '../../src/domain/result.js';
import { sv } from '../../src/texts/sv/index.js';

const entries = loadCatalogue();
const all = entries.map((entry) => ({ entry }));
const target = { expectedVersion: 0, submissionId: 'S1', questionId: '', until: '' };

it.each(entries.map((entry) => [entry.id, entry] as const))(
  'the form of %s, left as it is, says what the file says',
  (entryId, entry) => {
    const { id: _id, ...content } = entry;
    const input = entryInput.parse({ ...entryValuesOf(entry, all), ...target, entryId });
    expect(readEntry(sv, input, all)).toEqual(ok(content));
  },
);

it('the form of every entry fits into the fields of the card', () => {
  const longest = (field: 'title' | 'text' | 'years' | 'alsoCalled' | 'facts' | 'related' | 'sourceTitle') =>
    Math.max(...entries.map((entry) => entryValuesOf(entry, all)[field].length));
  const limits = {
    title: 80,
    text: 420,
    years: 200,
    alsoCalled: 1000,
    facts: 4000,
    related: 1000,
    sourceTitle: 100,
  };
  for (const [field, limit] of Object.entries(limits)) {
    expect(longest(field as keyof typeof limits), field).toBeLessThanOrEqual(limit);
  }
});

it('nothing that cannot be seen is taken up from the form', () => {
  const input = entryInput.parse({
    ...target,
    entryId: '',
    title: 'Boll\u200Bplank\uD800',
    text: 'Ett \u202Esamtal\r\nom ett vägval.',
    kind: 'term',
    status: 'current',
    organisation: 'fou_nordvast',
    alsoCalled: 'råd\u00ADgivning, \u200B',
    facts: 'antal\u200B samtal: Det var\uDC00 tolv.\u2060',
    sourceTitle: 'Upp\uFEFFgift',
    sourceYear: '2026',
  });
  expect(readEntry(sv, input, [])).toMatchObject(
    ok({
      title: 'Bollplank',
      text: 'Ett samtal\nom ett vägval.',
      alsoCalled: ['rådgivning'],
      facts: [{ label: 'antal samtal', text: 'Det var tolv.' }],
      sources: [{ title: 'Uppgift', year: 2026 }],
    }),
  );
});
