import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Person } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { readCsv } from '../../support/csv-reader.js';
import { anActivity } from '../../support/digest-builders.js';
import { fileTalk } from '../../support/file-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { conversationWith, shownIn } from '../../support/talk.js';

/** A conversation about a store with two activities in 2026 and one in 2025. */
const talk = () =>
  fileTalk([
    insert('activities', anActivity('a', { title: '=1+1', hours: 1.5 })),
    insert('activities', anActivity('b', { date: onDay('2026-02-03') })),
    insert('activities', anActivity('c', { date: onDay('2025-02-03') })),
  ]);

const exported = async (from: Person, text: string, locale: 'sv' | 'en' = 'sv') => {
  const { write, made } = await talk();
  const reply = await write(from, text, locale);
  return { said: shownIn(reply), made };
};

describe('exportera', () => {
  it("hands over this year's activities, and says where they lie", async () => {
    const { said, made } = await exported(martin, 'exportera');
    expect(said).toBe(
      'Här är de 2 aktiviteterna för 2026 som en fil att öppna i Excel. Filen ligger här: data/filer/aktiviteter-2026.csv',
    );
    expect(made).toMatchObject([
      { personId: martin.id, file: { name: 'aktiviteter-2026.csv', forRoles: ['staff'] } },
    ]);
    const rows = readCsv(made[0]?.file.content ?? new Uint8Array());
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => [row[0], row[4], row[6]])).toEqual([
      ['Datum', 'Rubrik', 'Timmar'],
      ['2026-02-03', 'Titel b', '2'],
      ['2026-11-11', "'=1+1", '1,5'],
    ]);
  });

  it.each([
    ['exportera 2025', 'aktiviteter-2025.csv'],
    ['Exportera aktiviteter 2025.', 'aktiviteter-2025.csv'],
    ['exportera aktiviteterna för 2025', 'aktiviteter-2025.csv'],
    ['exportera  i år', 'aktiviteter-2026.csv'],
    ['export', 'aktiviteter-2026.csv'],
    ['export the activities for this year', 'aktiviteter-2026.csv'],
  ])('understands "%s"', async (text, name) => {
    expect((await exported(anna, text)).made.map(({ file }) => file.name)).toEqual([name]);
  });

  it.each([
    'exportera allt till Excel',
    'export av data, hur gör man?',
    'exportera 25',
    'exporterar ni filer?',
  ])('leaves "%s" to the question', (text) => {
    expect(COMMANDS.find((command) => command.parse(text) !== undefined)?.name).toBe('fråga');
  });

  it('tells of one as one', async () => {
    expect((await exported(martin, 'exportera 2025')).said).toMatch(/^Här är den enda aktiviteten för 2025 /);
  });

  it('makes no file of a year without activities', async () => {
    const { said, made } = await exported(martin, 'exportera 2019');
    expect(said).toBe('Det finns inga aktiviteter loggade för 2019, så jag har inte gjort någon fil.');
    expect(made).toEqual([]);
  });

  it('is in English for those who have it so', async () => {
    const { said, made } = await exported(martin, 'export 2026', 'en');
    expect(said).toMatch(/^Here are the 2 activities of 2026 .* The file is here: /);
    expect(made[0]?.file.name).toBe('activities-2026.csv');
  });

  it.each([
    ['a council member', jarfallaMember],
    ['a chief', solnaChief],
  ])('is not for %s', async (_who, person) => {
    const { said, made } = await exported(person, 'exportera');
    expect(said).toBe(textsIn('sv').errors.notForRole('FoU-personal'));
    expect(made).toEqual([]);
  });

  it('is not shown where others read', async () => {
    const { dispatch, incoming, made } = await talk();
    const inChannel = {
      ...incoming(martin, { kind: 'text', text: 'exportera' }),
      conversation: { id: '19:team', kind: 'channel' } as const,
    };
    expect(shownIn(await dispatch(inChannel))).toBe(textsIn('sv').errors.personalOnly);
    expect(made).toEqual([]);
  });

  it('says that Teams asks, and shows what is offered, where files are offered first', async () => {
    const offer = RECORD_OF.offers('2026-1');
    const chat = await conversationWith({
      ports: { files: { handOver: async () => ({ kind: 'offered', offer }) } },
    });
    await chat.ports.store.commit([insert('activities', anActivity('a'))]);
    const reply: Reply = await chat.write(martin, 'exportera');
    expect(reply.messages).toEqual([
      {
        text: `Här är den enda aktiviteten för 2026 som en fil att öppna i Excel. ${textsIn('sv').files.offered}`,
        file: { kind: 'offered', offer, description: 'Aktiviteter 2026 (1 st) att öppna i Excel' },
      },
    ]);
  });
});
