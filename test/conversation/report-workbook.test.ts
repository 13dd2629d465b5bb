import { expect, it } from 'vitest';
import type { DocumentPart } from '../../src/usecases/file-ports.js';
import { anna } from '../support/builders.js';
import { BY_AREA, BY_PILLAR, plain, reportOf, THE_PLAN } from '../support/report-talk.js';

const ALL = [BY_AREA, BY_PILLAR, THE_PLAN];

/** Numbers in what is read, without the years of headings and the dates of events. */
const numbersIn = (text: string): readonly number[] =>
  [...plain(text).matchAll(/(?<![\d-])[−-]?\d{1,3}(?: \d{3})+(?!\d)|[−-]?\d+(?:,\d+)?/gu)].map(([found]) =>
    Number(found.replaceAll(' ', '').replace('−', '-').replace(',', '.')),
  );

const figuresOf = (part: DocumentPart): readonly number[] => {
  if (part.kind === 'table') {
    const { numeric = [] } = part;
    return part.rows.flatMap((row) => numeric.flatMap((column) => numbersIn(row[column] ?? '')));
  }
  return part.kind === 'paragraph' ? numbersIn(`${part.lead ?? ''} ${part.text}`) : [];
};

/** What a sentence says that is no figure of the year: years, grades' scale, the number of owners and dates. */
const SAID_ANYWAY = [2025, 2026, 2027, 10, 8, 1];

it.each(ALL)('holds every figure of the document: $kind $structure', async (wanted) => {
  const { document, sheets } = await reportOf(wanted);
  const held = new Set(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'number'));
  const figures = new Set(document.parts.flatMap(figuresOf));
  expect([...figures].filter((value) => !held.has(value) && !SAID_ANYWAY.includes(value))).toEqual([]);
  expect(figures.size).toBeGreaterThan(wanted.kind === 'plan' ? 2 : 20);
});

it('holds the activities that the figures count, row by row', async () => {
  for (const wanted of [BY_AREA, BY_PILLAR]) {
    const { sheets } = await reportOf(wanted);
    const named = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const [headings = [], ...activities] = named('Aktiviteter');
    const hours = activities.reduce((sum, row) => sum + Number(row[headings.indexOf('Timmar')]), 0);
    const total = named(wanted.structure === 'area' ? 'Områden' : 'Pelare').at(-1);
    expect(total).toEqual(['Summa', activities.length, hours, 1, 8]);
    expect(activities.map((row) => row[headings.indexOf('Läge')])).toEqual(activities.map(() => 'Genomförd'));
    const requests = named('Förfrågningar, rader').slice(1);
    const counts = named('Förfrågningar, antal').slice(1);
    expect(counts.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(requests.length);
  }
});

it('says of each row which chapter it belongs to', async () => {
  const { sheets } = await reportOf(BY_PILLAR);
  const goals = sheets.find(({ name }) => name === 'Mål')?.rows ?? [];
  expect(goals[0]?.[0]).toBe('Pelare');
  expect(goals[1]?.slice(0, 3)).toEqual(['Stödja utveckling', 'BBIC-samordning', 0]);
});

it('has sheets that a spreadsheet takes, and no empty one', async () => {
  for (const wanted of ALL) {
    for (const seed of [undefined, { people: [anna] }]) {
      const { sheets } = await reportOf(wanted, seed && { seed });
      const names = sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
      expect(sheets.length).toBeGreaterThan(0);
      for (const { rows } of sheets) {
        const [headings = []] = rows;
        expect(rows.every(({ length }) => length === headings.length)).toBe(true);
      }
    }
  }
});
