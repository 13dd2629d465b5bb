import { expect, it } from 'vitest';
import { makeReport } from '../../src/conversation/make-report.js';
import { reportKey } from '../../src/domain/annual-report.js';
import { textsIn } from '../../src/texts/index.js';
import { anna } from '../support/builders.js';
import { at } from '../support/digest-builders.js';
import { readDocx } from '../support/docx-reader.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore, type Seed } from '../support/memory-store.js';
import { BY_PILLAR, plain, THE_PLAN } from '../support/report-talk.js';
import { reportWorld } from '../support/report-world.js';

const pictures = {
  drawBars: async () => ({ content: new Uint8Array([1]), width: 600, height: 300 }),
};

const made = (seed: Seed, wanted = BY_PILLAR) =>
  makeReport(
    { ...fakePorts({ store: memoryStore(seed) }), pictures },
    { texts: textsIn('sv'), locale: 'sv', now: at('2026-12-01'), by: anna.displayName },
    wanted,
  );

it('makes a document and a workbook that are named by the year and the structure', async () => {
  const { document, workbook, isEmpty } = await made(reportWorld());
  expect([document.name, workbook.name, isEmpty]).toEqual([
    'verksamhetsberattelse-2026-pelare.docx',
    'verksamhetsberattelse-2026-pelare.xlsx',
    false,
  ]);
  const { text, language, properties } = readDocx(document.content);
  expect(plain(text)).toContain('Betyg 7,3 av 10.');
  expect(language).toBe('sv-SE');
  expect(properties['dc:title']).toBe('Verksamhetsberättelse 2026 och verksamhetsplan 2027');
  expect(workbook.content.length).toBeGreaterThan(0);
});

it('is the same bytes when nothing has changed', async () => {
  const [one, other] = [await made(reportWorld()), await made(reportWorld())];
  expect(Buffer.from(one.document.content).equals(other.document.content)).toBe(true);
  expect(Buffer.from(one.workbook.content).equals(other.workbook.content)).toBe(true);
});

it('has what the staff have written in this document and no other', async () => {
  const section = {
    key: 'focus',
    text: 'Nya socialtjänstlagen.',
    editedBy: anna.id,
    editedAt: at('2026-12-01'),
  };
  const reports = [BY_PILLAR, THE_PLAN].map((wanted) => ({
    id: `2026-${wanted.kind}`,
    version: 1,
    key: reportKey(wanted),
    ...wanted,
    sections: wanted.kind === 'report' ? [{ ...section, key: 'focus' as const }] : [],
    state: 'draft' as const,
  }));
  const report = await made({ ...reportWorld(), reports });
  expect(readDocx(report.document.content).text).toContain('Nya socialtjänstlagen.');
  const plan = await made({ ...reportWorld(), reports }, THE_PLAN);
  expect(readDocx(plan.document.content).text).not.toContain('Nya socialtjänstlagen.');
});

it('lets other turns have theirs between the steps: a large year takes seconds', async () => {
  const steps: string[] = [];
  const other = (): void => void setImmediate(() => steps.push('another turn'));
  const ports = fakePorts({ store: memoryStore(reportWorld()) });
  await makeReport(
    {
      ...ports,
      pictures,
      documents: {
        write: async () => {
          steps.push('document');
          other();
          return new Uint8Array();
        },
      },
      spreadsheets: {
        ...ports.spreadsheets,
        write: () => {
          steps.push('workbook');
          return new Uint8Array();
        },
      },
    },
    { texts: textsIn('sv'), locale: 'sv', now: at('2026-12-01'), by: anna.displayName },
    BY_PILLAR,
  );
  expect(steps).toEqual(['document', 'another turn', 'workbook']);
});

it('says when nothing is known of the year', async () => {
  expect((await made({ people: [anna] })).isEmpty).toBe(true);
  expect((await made({ people: [anna] }, THE_PLAN)).isEmpty).toBe(true);
});
