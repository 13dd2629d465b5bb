import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin, solnaMember } from '../../support/builders.js';
import { anActivity, aSentDigest, at } from '../../support/digest-builders.js';
import { readDocx } from '../../support/docx-reader.js';
import { fileTalk } from '../../support/file-talk.js';
import { shownIn } from '../../support/talk.js';

const SENT = aSentDigest('2026-W46', [anActivity('a', { title: 'SIP i praktiken' })], {
  link: 'https://teams.example/1',
  receipt: '17',
  approved: { by: anna.id, at: at('2026-11-13') },
  attempts: [
    {
      by: 'system',
      at: at('2026-11-16', '08:00'),
      endedAt: at('2026-11-16', '08:00'),
      end: 'failed',
      reason: 'throttled',
      status: 429,
      requestId: 'trace-1',
    },
    {
      by: anna.id,
      at: at('2026-11-16', '09:00'),
      endedAt: at('2026-11-16', '09:01'),
      end: 'sent',
      status: 201,
      requestId: 'trace-2',
      why: 'Kanalen var tom.',
    },
  ],
});

const exported = async (from: Person, text: string) => {
  const { write, made } = await fileTalk([
    insert('digests', SENT),
    insert('digests', aSentDigest('2026-W46', [], {}, 'solna')),
    insert('digests', aSentDigest('2026-W45')),
    insert('corrections', {
      id: '2026-c',
      submissionId: 'S1',
      week: '2026-W46',
      municipalityId: 'jarfalla',
      text: 'Det var 2 timmar.',
      by: anna.id,
      at: at('2026-11-17'),
      state: 'sent',
      reservedBy: 'run',
    }),
  ]);
  return { said: shownIn(await write(from, text)), made };
};

describe('exportera veckobrev', () => {
  it('hands over a week as it was sent, with every attempt and correction', async () => {
    const { said, made } = await exported(martin, 'exportera veckobrev 2026-W46 Järfälla');
    expect(said).toContain('data/filer/veckobrev-2026-v46-järfälla.docx');
    const document = made[0] && readDocx(made[0].file.content);
    expect(document?.paragraphs).toContain('SIP i praktiken · Bollplank · 9 november · 2 tim');
    const [facts, attempts, corrections, ...more] = document?.tables ?? [];
    expect(more).toEqual([]);
    expect(facts?.rows).toEqual([
      ['Läge', 'skickat'],
      ['Skickat', '16 november 2026 kl. 09.01'],
      ['Godkänt', '13 november 2026 kl. 12.00 av Anna Demo'],
      ['Var brevet finns', 'https://teams.example/1'],
    ]);
    expect(attempts?.rows).toEqual([
      [
        '16 november 2026 kl. 08.00',
        'FoU-boten',
        'gick inte att skicka. Teams tog inte emot fler meddelanden just då.',
        'HTTP 429, id trace-1',
        '',
      ],
      ['16 november 2026 kl. 09.00', 'Anna Demo', 'skickat', 'HTTP 201, id trace-2', 'Kanalen var tom.'],
    ]);
    expect(corrections?.rows).toEqual([
      ['17 november 2026 kl. 12.00', 'Anna Demo', 'Det var 2 timmar.', 'skickat', expect.any(String)],
    ]);
  });

  it('hands over all of a week in one document, in owner order', async () => {
    const { made } = await exported(anna, 'exportera veckobrev v 46');
    expect(made[0]?.file.name).toBe('veckobrev-2026-v46.docx');
    const headings = made[0] && readDocx(made[0].file.content).headings.map(({ text }) => text);
    expect(headings?.filter((text) => text.endsWith('brevet'))).toEqual([
      'Järfälla: brevet',
      'Solna: brevet',
    ]);
  });

  it('lists a year', async () => {
    const { said, made } = await exported(martin, 'exportera veckobrev 2026');
    expect(made[0]?.file).toMatchObject({ name: 'veckobrev-2026.xlsx', forRoles: ['staff'] });
    expect(said).toContain('listan över 3 veckobrev från 2026');
  });

  it.each([
    ['exportera veckobrev v 40', 'Det finns inget skickat veckobrev för v. 40 att hämta.'],
    ['exportera veckobrev 2025', 'Det finns inget skickat veckobrev från 2025 att hämta.'],
    ['exportera veckobrev v 60', 'Jag hittar ingen vecka'],
  ])('makes no file of nothing: %s', async (text, answer) => {
    const { said, made } = await exported(martin, text);
    expect(said).toContain(answer);
    expect(made).toEqual([]);
  });

  it('is for staff', async () => {
    expect((await exported(solnaMember, 'exportera veckobrev 2026-W46')).made).toEqual([]);
  });
});
