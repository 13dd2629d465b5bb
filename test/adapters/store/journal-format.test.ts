import { describe, expect, it } from 'vitest';
import { entryLine, headLine, readJournal } from '../../../src/adapters/store/journal-format.js';
import { aQuestion } from '../../support/store-records.js';

const FILE = 'journal.ndjson';
const head = headLine({ schema: 1, seq: 10, files: { 'unanswered-2026.json': 9 } });
const line = (seq: number, schema = 1): Buffer =>
  entryLine(schema, seq, [
    { op: 'put', collection: 'unanswered', record: aQuestion(`2026-${seq}`, { question: 'Åäö\nny rad' }) },
    { op: 'remove', collection: 'unanswered', id: '2026-old' },
  ]);
const journal = (...lines: Buffer[]): Buffer => Buffer.concat(lines);
const read = (bytes: Buffer) => readJournal(FILE, bytes, 1);
const good = journal(head, line(11), line(12));

describe('the journal', () => {
  it('is read back as it was written, in whole JSON lines', () => {
    const { entries, head: readHead, tornBytes } = read(good);
    expect(readHead).toMatchObject({ schema: 1, seq: 10, files: { 'unanswered-2026.json': 9 } });
    expect(entries.map(({ seq }) => seq)).toEqual([11, 12]);
    expect(entries[0]?.changes).toEqual([
      { op: 'put', collection: 'unanswered', record: aQuestion('2026-11', { question: 'Åäö\nny rad' }) },
      { op: 'remove', collection: 'unanswered', id: '2026-old' },
    ]);
    expect(tornBytes).toBe(0);
    for (const text of good.toString().trimEnd().split('\n')) expect(() => JSON.parse(text)).not.toThrow();
  });

  it('drops a last line that was torn anywhere before its end', () => {
    const torn = line(13);
    for (let length = 1; length < torn.length; length += 1) {
      const text = read(journal(good, torn.subarray(0, length)));
      expect(text.entries.map(({ seq }) => seq)).toEqual([11, 12]);
      expect(text.tornBytes).toBe(length);
      expect(journal(head, text.body)).toEqual(good);
    }
  });

  it('drops a last line of which the disk has kept the length but not the bytes', () => {
    expect(read(journal(good, Buffer.alloc(100))).entries).toHaveLength(2);
  });

  it('is refused when any bit of any byte has changed, the last newline included', () => {
    for (const at of good.keys())
      for (let bit = 0; bit < 8; bit += 1) {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ (1 << bit);
        expect(() => read(bad), `byte ${at}, bit ${bit}`).toThrow();
      }
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'filen är tom'],
    ['a torn head', head.subarray(0, -1), 'rad 1 är avbruten'],
    ['a lost line in the middle', journal(head, line(11), line(13)), 'rad 3: ändring 12 saknas'],
    ['a lost first line', journal(head, line(12)), 'rad 2: ändring 11 saknas'],
    ['a lost head', journal(line(11), line(12)), 'rad 1: raden har fel form'],
    ['a line that stands twice', journal(head, line(11), line(11)), 'rad 3: ändring 12 saknas'],
    ['a second head', journal(head, line(11), head), 'rad 3: raden har fel form'],
    ['an empty line in the middle', journal(head, Buffer.from('\n'), line(11)), 'rad 2: kontrollsumman'],
  ])('is refused with %s', (_, bytes, why) => {
    expect(() => read(bytes)).toThrow(why);
    expect(() => read(bytes)).toThrow(expect.objectContaining({ file: FILE }));
  });

  it('is refused when a newer program has written a line', () => {
    expect(() => read(journal(head, line(11), line(12, 2)))).toThrow(/nyare version.*schema 2.*kan 1/);
  });
});
