import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/adapters/catalogue/load-catalogue.js';
import type { CatalogueEntry } from '../../../src/domain/catalogue-entry.js';
import { COVERED_ROWS, ROWS_PER_SECTION, ROWS_WITHOUT_ANSWER } from './covered-rows.js';

const entries = loadCatalogue();
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Everything of an entry that a user may be shown. */
const shown = (entry: CatalogueEntry) => [entry.title, entry.text, ...entry.facts.map((fact) => fact.text)];

/** Ids of the entries that break a rule, so that a failing test names them. */
const breaking = (breaks: (entry: CatalogueEntry) => boolean) => entries.filter(breaks).map((e) => e.id);

/** "7.3" and "4.70", but not a register number such as "3.1.1-188/2021" or a time such as "13.15". */
const DECIMAL_POINT = /(?<![\d.])\d\.\d+(?![\d.])/;

const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** Loading has already refused an entry without source, year or text, and a text over 420 characters. */
describe('the catalogue', () => {
  it('parses file by file and holds at least 60 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
  });

  it('keeps every fact shorter than an answer', () => {
    expect(breaking(({ facts }) => facts.some((fact) => fact.text.length > 420))).toEqual([]);
  });

  it('names a year in every answer whose facts have one (I24)', () => {
    const dated = (entry: CatalogueEntry) => entry.facts.some((fact) => fact.year !== undefined);
    expect(breaking((entry) => dated(entry) && !/20\d\d/.test(entry.text))).toEqual([]);
  });

  it('relates entries only to other entries that exist', () => {
    const broken = entries.flatMap(({ id, related }) =>
      related.filter((other) => other === id || !byId.has(other)).map((other) => `${id} -> ${other}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives no two entries the same title', () => {
    expect(repeated(entries.map(({ title }) => title.toLowerCase()))).toEqual([]);
  });

  it('states no fact twice in one entry', () => {
    expect(breaking(({ facts }) => repeated(facts.map((fact) => fact.text)).length > 0)).toEqual([]);
  });

  it('never shows a file name or a code of a source document', () => {
    const code = /\.txt|\.md\b|\b00[0-4]:\d|\b00[0-4]_/;
    expect(breaking((entry) => shown(entry).some((words) => code.test(words)))).toEqual([]);
  });

  it('writes decimals with a comma', () => {
    expect(breaking((entry) => shown(entry).some((words) => DECIMAL_POINT.test(words)))).toEqual([]);
  });

  it('names Stockholm in every entry about the City of Stockholm (I22)', () => {
    const stockholm = entries.filter(({ organisation }) => organisation === 'stockholm');
    const silent = stockholm.filter(({ title, text }) => !/stockholm/i.test(`${title} ${text}`));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('words every proposed entry as a proposal (I25)', () => {
    const proposed = entries.filter(({ status }) => status === 'proposed');
    expect(proposed.filter(({ text }) => !/förslag|föresl/i.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('conflicting statements stand side by side (I33)', () => {
  it.each([
    ['min-utredning', ['Ekerö', 'utan Ekerö']],
    ['bas-missbruk', ['april 2018', 'våren 2018']],
    ['hemsidan-2018', ['början av 2018', 'februari 2018', 'våren 2018']],
    ['praktikerprojekt', ['mindre del av budgeten', 'oklart om det finns medel']],
    ['finsam', ['januari 2018', 'fortsätta under 2018']],
  ])('in %s', (id, statements) => {
    for (const statement of statements) expect(byId.get(id)?.text).toContain(statement);
  });
});

describe('figures stand as in the source', () => {
  it.each([
    ['bemanning-2016', 2016, '4,45 tjänst'],
    ['bemanning-2017', 2017, '4,70 tjänst'],
    ['socionomdagen-2017', 2017, '106 kr per person'],
    ['fou-radet', 2017, 'åtta gånger'],
    ['politiska-styrgruppen', 2016, 'tre gånger per år'],
    ['forvaltningsstyrgruppen', 2016, 'minst sex gånger per år'],
    ['bas-barn-unga', 2017, 'fem platser'],
    ['bbic', 2017, '0 %'],
    ['budget-2017', 2017, '-377 tkr'],
  ])('%s (%i): %s', (id, year, figure) => {
    const facts = byId.get(id)?.facts.filter((fact) => fact.year === year) ?? [];
    expect(facts.map((fact) => fact.text).join(' ')).toContain(figure);
  });

  it('balances every row of the budget of 2017: deviation = budget - outcome (I14)', () => {
    const amount = /2016 och (-?[\d ]+) tkr 2017, budget 2017 (-?[\d ]+) tkr, avvikelse (-?[\d ]+) tkr/;
    const number = (words: string | undefined) => Number(words?.replaceAll(' ', ''));
    const rows = (byId.get('budget-2017')?.facts ?? []).flatMap(({ text }) => {
      const found = amount.exec(text);
      return found
        ? [{ outcome: number(found[1]), budget: number(found[2]), deviation: number(found[3]) }]
        : [];
    });
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.budget - row.outcome).toBe(row.deviation);
    expect(rows.reduce((sum, row) => sum + row.outcome, 0)).toBe(0);
    expect(rows.reduce((sum, row) => sum + row.budget, 0)).toBe(0);
  });
});

describe('the rows of the inventory', () => {
  it.each(COVERED_ROWS)('$row is answered by $entries', ({ entries: ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('are all answered, but for what the sources do not hold', () => {
    const covered = new Set(COVERED_ROWS.map(({ row }) => row));
    const all = Object.entries(ROWS_PER_SECTION).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(all.filter((row) => !covered.has(row))).toEqual(ROWS_WITHOUT_ANSWER);
  });
});
