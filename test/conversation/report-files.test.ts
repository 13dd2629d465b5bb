import { expect, it, vi } from 'vitest';
import { fileOfReport } from '../../src/conversation/report-files.js';
import { textsIn } from '../../src/texts/index.js';
import { anEvent } from '../support/coming-builders.js';
import { at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { reportWorld } from '../support/report-world.js';

const WANTED = { kind: 'report', year: 2026, structure: 'area' } as const;
const MAKER = { texts: textsIn('sv'), locale: 'sv', now: at('2026-12-01'), by: 'Anna Demo' } as const;

const start = () => {
  const { date: _date, ...undated } = anEvent('utan', { title: 'Lunch om SIP' });
  const world = reportWorld();
  const documents = { write: vi.fn(async () => new Uint8Array([1])) };
  const ports = fakePorts({
    store: memoryStore({ ...world, events: [...(world.events ?? []), undated] }),
    documents,
  });
  const write = vi.spyOn(ports.spreadsheets, 'write').mockReturnValue(new Uint8Array([2]));
  return { ports, documents, write };
};

it('makes only the file that is fetched', async () => {
  const { ports, documents, write } = start();
  const workbook = await fileOfReport(ports, MAKER, WANTED, 'workbook');
  expect(workbook).toMatchObject({ content: new Uint8Array([2]), isEmpty: false });
  expect(documents.write).not.toHaveBeenCalled();
  const document = await fileOfReport(ports, MAKER, WANTED, 'document');
  expect(document).toMatchObject({ content: new Uint8Array([1]) });
  expect(write).toHaveBeenCalledTimes(1);
});

it('says of an event that nobody has dated that its date is missing', async () => {
  const { ports, write } = start();
  await fileOfReport(ports, MAKER, WANTED, 'workbook');
  const rows = write.mock.calls.flatMap(([sheets]) => sheets.flatMap((sheet) => sheet.rows));
  expect(rows.find((row) => row.includes('Lunch om SIP'))).toContain('datum saknas');
});
