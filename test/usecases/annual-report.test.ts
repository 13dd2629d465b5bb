import { beforeEach, describe, expect, it } from 'vitest';
import type { ApprovedReport } from '../../src/domain/annual-report.js';
import { type ApproveReportInput, approveReport } from '../../src/usecases/approve-report.js';
import type { Ports } from '../../src/usecases/ports.js';
import { reopenReport } from '../../src/usecases/reopen-report.js';
import { reportOf } from '../../src/usecases/report-of.js';
import { tidyReportFiles } from '../../src/usecases/tidy-report-files.js';
import { type WriteSectionInput, writeSection } from '../../src/usecases/write-section.js';
import { anna, martin } from '../support/builders.js';
import { fakeReportFiles } from '../support/fake-report-files.js';
import { fakePorts } from '../support/fakes.js';

const WHICH = { kind: 'report', year: 2026, structure: 'pillar' } as const;
const APPROVAL = { body: 'political_steering', date: '2026-11-17', minutesRef: '§ 4' } as const;

let ports: Ports;
let files: ReturnType<typeof fakeReportFiles>;
beforeEach(() => {
  files = fakeReportFiles();
  ports = fakePorts({ reportFiles: files });
});

const write = (part: Partial<WriteSectionInput> = {}) =>
  writeSection(ports, {
    which: WHICH,
    section: 'focus',
    text: 'Nya socialtjänstlagen.',
    by: martin.id,
    seenVersion: 0,
    ...part,
  });
const textsKept = async () =>
  (await reportOf(ports, WHICH))?.sections.map(({ key, text, editedBy }) => [key, text, editedBy]);

const made = (letter: string) => ({
  document: { name: `${letter}.docx`, content: Buffer.from(`${letter} document`) },
  workbook: { name: `${letter}.xlsx`, content: Buffer.from(`${letter} workbook`) },
});
const approve = (part: Partial<ApproveReportInput> = {}) =>
  approveReport(ports, {
    which: WHICH,
    approval: APPROVAL,
    by: anna.id,
    seenVersion: 0,
    make: async () => made('a'),
    ...part,
  });
const kept = () => [...files.contents.values()].map((content) => Buffer.from(content).toString());

describe('a section', () => {
  it('is kept with who wrote it, and the change is audited', async () => {
    expect(await write({ text: '  Nya\r\nlagen.\n' })).toMatchObject({ ok: true });
    expect(await textsKept()).toEqual([['focus', 'Nya\nlagen.', martin.id]]);
    expect(await ports.store.find('audit', { action: 'write-report-section' })).toMatchObject([
      { by: martin.id, collection: 'reports' },
    ]);
  });

  it('is not in the way of another section that somebody writes at the same time', async () => {
    await Promise.all([write(), write({ section: 'staff', text: 'Fyra.', by: anna.id })]);
    expect((await textsKept())?.toSorted()).toEqual([
      ['focus', 'Nya socialtjänstlagen.', martin.id],
      ['staff', 'Fyra.', anna.id],
    ]);
    expect(await ports.store.find('reports')).toHaveLength(1);
  });

  it('is won by the first of two, and the other learns what they wrote', async () => {
    await write();
    expect(await write({ text: 'Annat.', by: anna.id })).toMatchObject({
      ok: false,
      error: {
        kind: 'changed',
        section: { text: 'Nya socialtjänstlagen.', editedBy: martin.id, version: 1 },
      },
    });
    expect(await textsKept()).toEqual([['focus', 'Nya socialtjänstlagen.', martin.id]]);
    expect(await write({ text: 'Annat.', by: anna.id, seenVersion: 1 })).toMatchObject({ ok: true });
    expect(await textsKept()).toEqual([['focus', 'Annat.', anna.id]]);
  });

  it('can be written over though others have written elsewhere since it was shown', async () => {
    await write();
    await write({ section: 'staff', text: 'Fyra.' });
    expect(await write({ text: 'Annat.', seenVersion: 1 })).toMatchObject({ ok: true });
  });

  it('changes nothing when the same is sent again', async () => {
    await write();
    expect(await write()).toMatchObject({ ok: true });
    expect((await reportOf(ports, WHICH))?.version).toBe(1);
  });

  it('is gone when it is emptied, and whoever had it open is told', async () => {
    await write();
    await write({ text: ' ', seenVersion: 1 });
    expect(await textsKept()).toEqual([]);
    expect(await write({ text: 'Annat.', seenVersion: 1 })).toMatchObject({
      ok: false,
      error: { kind: 'changed', section: undefined },
    });
  });

  it('cannot be written in an approved report', async () => {
    await approve();
    expect(await write()).toMatchObject({
      ok: false,
      error: { kind: 'approved', report: { approval: { recordedBy: anna.id } } },
    });
    expect(await textsKept()).toEqual([]);
  });
});

describe('an approval', () => {
  it('keeps the sections and the files as they were, and says so in what is made', async () => {
    await write();
    let inFile: ApprovedReport | undefined;
    const make = async (approved: ApprovedReport) => {
      inFile = approved;
      return made('a');
    };
    expect(await approve({ seenVersion: 1, make })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(inFile).toMatchObject({ state: 'approved', approval: APPROVAL, sections: [{ key: 'focus' }] });
    const report = await reportOf(ports, WHICH);
    expect(report).toMatchObject({ state: 'approved', approval: { ...APPROVAL, recordedBy: anna.id } });
    const { document } = (report?.state === 'approved' && report.approval.files) || {};
    expect(document?.name).toBe('a.docx');
    expect(Buffer.from((await files.read(document?.id ?? '')) ?? []).toString()).toBe('a document');
    expect(kept()).toEqual(['a document', 'a workbook']);
  });

  it('is refused when somebody has written since, and no file is kept or made', async () => {
    await write();
    const make = () => Promise.reject(new Error('made'));
    expect(await approve({ make })).toMatchObject({ ok: false, error: { kind: 'changed' } });
    expect(kept()).toEqual([]);
  });

  it('is refused when somebody writes while the files are made, and they are thrown away', async () => {
    const make = async () => {
      await write();
      return made('a');
    };
    expect(await approve({ make })).toMatchObject({
      ok: false,
      error: { kind: 'changed', report: { sections: [{ editedBy: martin.id }] } },
    });
    expect(kept()).toEqual([]);
  });

  it('is recorded once of two at once, and the other learns by whom', async () => {
    const [first, second] = await Promise.all([
      approve(),
      approve({ by: martin.id, make: async () => made('b') }),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'approved', report: { approval: { recordedBy: anna.id } } },
    });
    expect(kept()).toEqual(['a document', 'a workbook']);
  });
});

describe('making an approved report a draft again', () => {
  it('leaves its sections and takes its files away', async () => {
    await write();
    await approve({ seenVersion: 1 });
    expect(await reopenReport(ports, { which: WHICH, by: anna.id, seenVersion: 2 })).toMatchObject({
      ok: true,
    });
    expect(await reportOf(ports, WHICH)).toMatchObject({ state: 'draft', sections: [{ key: 'focus' }] });
    expect(await reportOf(ports, WHICH)).not.toHaveProperty('approval');
    expect(kept()).toEqual([]);
    expect(await ports.store.find('audit', { action: 'reopen-report' })).toMatchObject([{ by: anna.id }]);
  });

  it('is refused when it is approved anew since it was shown', async () => {
    await approve();
    await reopenReport(ports, { which: WHICH, by: anna.id, seenVersion: 1 });
    await approve({ seenVersion: 2, make: async () => made('b') });
    expect(await reopenReport(ports, { which: WHICH, by: anna.id, seenVersion: 1 })).toMatchObject({
      ok: false,
      error: { state: 'approved', version: 3 },
    });
    expect(kept()).toEqual(['b document', 'b workbook']);
  });
});

describe('tidying the files of reports', () => {
  it('takes away what no report has, and nothing that one has', async () => {
    await approve();
    await files.keep('2026-left', Buffer.from('left by a crash'));
    await tidyReportFiles(ports);
    expect(kept()).toEqual(['a document', 'a workbook']);
  });

  it('waits for an approval whose files are kept and whose report does not say so yet', async () => {
    let tidied: Promise<void> | undefined;
    const make = async () => {
      tidied = tidyReportFiles(ports);
      return made('a');
    };
    await approve({ make });
    await tidied;
    expect(kept()).toEqual(['a document', 'a workbook']);
  });
});
