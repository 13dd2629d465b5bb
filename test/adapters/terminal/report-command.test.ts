import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runReportCommand } from '../../../src/adapters/terminal/report-command.js';
import type { ReportIdentity } from '../../../src/domain/annual-report.js';
import { fakePorts } from '../../support/fakes.js';
import { writtenStream } from '../../support/written-stream.js';

let written: Map<string, string>;
let asked: ReportIdentity[];
let folder: string[];
beforeEach(() => {
  written = new Map();
  asked = [];
  folder = [];
});

const MADE = {
  document: { content: Buffer.from('document') },
  workbook: { content: Buffer.from('workbook') },
  isEmpty: false,
};

const run = async (
  argv: readonly string[],
  { made = MADE, fails }: { made?: typeof MADE | 'gone'; fails?: string } = {},
) => {
  const [out, err] = [writtenStream(), writtenStream()];
  const code = await runReportCommand({
    argv,
    open: async () => {
      folder.push('opened');
      return { ports: fakePorts(), close: async () => void folder.push('closed') };
    },
    filesOf: async (_ports, which) => {
      asked.push(which);
      return made;
    },
    write: async (path, content) => {
      if (fails !== undefined) throw new Error(fails);
      written.set(path, Buffer.from(content).toString());
    },
    out: out.stream,
    err: err.stream,
  });
  return { code, out: out.text(), err: err.text() };
};

describe('npm run report', () => {
  it('writes the document and the workbook, and says which', async () => {
    const argv = ['2026', '--structure', 'område', '--out', 'r.docx', '--xlsx', 'r.xlsx'];
    expect(await run(argv)).toEqual({ code: 0, out: 'Skrev r.docx\nSkrev r.xlsx\n', err: '' });
    expect([...written]).toEqual([
      [resolve('r.docx'), 'document'],
      [resolve('r.xlsx'), 'workbook'],
    ]);
    expect(asked).toEqual([{ kind: 'report', year: 2026, structure: 'area' }]);
    expect(folder).toEqual(['opened', 'closed']);
  });

  it('writes a plan draft, by pillar unless something else is said', async () => {
    expect(await run(['2027', '--plan', '--xlsx', 'p.xlsx'])).toMatchObject({ code: 0 });
    expect(asked).toEqual([{ kind: 'plan', year: 2027, structure: 'pillar' }]);
    expect([...written.values()]).toEqual(['workbook']);
  });

  it('says that a year has nothing, and writes the headings all the same', async () => {
    expect(await run(['2031', '--out', 'r.docx'], { made: { ...MADE, isEmpty: true } })).toEqual({
      code: 0,
      out: 'Skrev r.docx\n',
      err: 'Det finns inget inlagt för 2031, så filen har mest rubriker.\n',
    });
  });

  it.each([
    [[]],
    [['2026']],
    [['--out', 'r.docx']],
    [['26', '--out', 'r.docx']],
    [['2026', '2027', '--out', 'r.docx']],
    [['2026', '--out']],
    [['2026', '--out', '']],
    [['2026', '--out', 'data/goals-2026.json']],
    [['2026', '--out', 'r.docx', '--xlsx', 'r.docx']],
    [['2026', '--out', 'reports/.docx']],
    [['2026 ', '--out', 'r.docx']],
    [['1e9', '--out', 'r.docx']],
    [['2026', '--structure', 'kommun', '--out', 'r.docx']],
    [['2026', '--send', '--out', 'r.docx']],
  ])('ends with 2 and says how to write after %j, and opens nothing', async (argv) => {
    const ended = await run(argv);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(/^Skriv: npm run report -- /);
    expect(folder).toEqual([]);
  });

  it('ends with 1 when the file cannot be written, and says why', async () => {
    expect(await run(['2026', '--out', '/r.docx'], { fails: 'EACCES: permission denied' })).toEqual({
      code: 1,
      out: '',
      err: 'Det gick inte att skriva /r.docx: EACCES: permission denied\n',
    });
    expect(folder).toEqual(['opened', 'closed']);
  });

  it('ends with 1 when the approved files are no longer kept', async () => {
    const ended = await run(['2026', '--out', 'r.docx'], { made: 'gone' });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('finns inte kvar i datamappen');
    expect(written.size).toBe(0);
  });
});
