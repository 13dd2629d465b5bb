import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runEvalCommand } from '../../../src/adapters/evaluation/eval-command.js';
import type { AnsweringBot, LoggingBot } from '../../../src/adapters/evaluation/evaluated-bot.js';
import { say } from '../../../src/conversation/reply.js';
import { memoryStore } from '../../support/memory-store.js';
import { writtenStream } from '../../support/written-stream.js';

let folder: string;
let questions: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fou-boten-eval-'));
  questions = join(folder, 'questions.jsonl');
  const rows = [
    { id: 'q1', q: 'rätt', kind: 'fact', source: 'a', expect: [['svaret']] },
    { id: 'q2', q: 'fel', kind: 'fact', source: 'b', expect: [['svaret']] },
    { id: 'q3', q: 'nej', kind: 'out', source: 'b', expect: [] },
  ];
  await writeFile(questions, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ANSWERS: Readonly<Record<string, string>> = {
  rätt: 'Svaret är åtta.',
  fel: 'Något annat.',
  nej: 'Jag hittar inget svar på det.',
};
type Part = 'stemming' | 'bar';
const sender = { tenantId: 'tenant', aadObjectId: 'eval', name: 'Du' };

const run = async (...argv: readonly string[]) => {
  const [out, err] = [writtenStream(), writtenStream()];
  const search = vi.fn<AnsweringBot['search']>();
  const dispatch = vi.fn<AnsweringBot['dispatch']>(async ({ input }) =>
    say(input.kind === 'text' ? (ANSWERS[input.text] ?? '') : ''),
  );
  const botWithout = vi.fn((part?: Part): AnsweringBot => {
    // Without its bar it answers everything.
    const answersAll: AnsweringBot['dispatch'] = async () => say('Svaret är åtta.');
    return { dispatch: part === 'bar' ? answersAll : dispatch, sender, search };
  });
  const botForStaff = vi.fn(async (): Promise<LoggingBot> => {
    const [today, store] = ['2026-11-18', memoryStore()];
    return { dispatch, sender, speakerId: '2026-martin', today, store, logged: () => '' };
  });
  const code = await runEvalCommand<Part>({
    argv,
    botWithout,
    parts: ['stemming', 'bar'],
    botForStaff,
    out: out.stream,
    err: err.stream,
  });
  return { code, out: out.text(), err: err.text(), dispatch, search, botWithout, botForStaff };
};
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('eval answers', () => {
  it('ends with the figures in one line, in this order', async () => {
    const { code, out, err } = await run('answers', questions);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lastLine(out)).toMatch(
      /^\{"answered":0\.5,"declined":1,"n_in":2,"n_out":1,"p99_ms":\d+(?:\.\d{1,2})?\}$/,
    );
    expect(out.endsWith('\n')).toBe(true);
  });

  it('prints each miss with what was shown, and what is right per kind and source', async () => {
    const { out } = await run('answers', questions);
    expect(out.split('\n').slice(0, -2)).toEqual([
      'q2 missing: fel',
      '  expected [["svaret"]]',
      '  | Något annat.',
      'right per kind',
      '  fact: 1 of 2',
      '  out: 1 of 1',
      'right per source',
      '  a: 1 of 1',
      '  b: 1 of 2',
    ]);
  });

  it('asks every question once, in Swedish and in a conversation of its own', async () => {
    const { dispatch } = await run('answers', questions);
    const asked = dispatch.mock.calls.map(([incoming]) => incoming);
    expect(asked.map(({ input }) => input)).toEqual(
      ['rätt', 'fel', 'nej'].map((text) => ({ kind: 'text', text })),
    );
    expect(new Set(asked.map(({ conversation }) => conversation.id)).size).toBe(3);
    expect(new Set(asked.map(({ sourceKey }) => sourceKey)).size).toBe(3);
    expect(new Set(asked.map(({ locale }) => locale))).toEqual(new Set(['sv']));
  });

  it('measures the search alone, ten times after one to warm up', async () => {
    const { search } = await run('answers', questions);
    expect(search).toHaveBeenCalledTimes(33);
  });

  it('keeps what was shown, so that anyone can score again', async () => {
    const file = join(folder, 'dump.jsonl');
    const { code } = await run('answers', questions, '--dump', file);
    expect(code).toBe(0);
    expect((await readFile(file, 'utf8')).split('\n')).toEqual([
      '{"id":"q1","shown":"Svaret är åtta."}',
      '{"id":"q2","shown":"Något annat."}',
      '{"id":"q3","shown":"Jag hittar inget svar på det."}',
      '',
    ]);
  });

  it('counts nothing as nothing when there are no questions', async () => {
    const empty = join(folder, 'empty.jsonl');
    await writeFile(empty, '\n');
    const { code, out } = await run('answers', empty);
    expect(code).toBe(0);
    expect(lastLine(out)).toBe('{"answered":0,"declined":0,"n_in":0,"n_out":0,"p99_ms":0}');
  });
});

describe('eval activities', () => {
  it('says the lines to the bot as one of the staff has it, and ends with the figures', async () => {
    const [lines, dump] = [join(folder, 'lines.jsonl'), join(folder, 'drafts.jsonl')];
    await writeFile(lines, '{"id":"u1","text":"rätt","not_activity":true}\n');
    const { code, out, err, botForStaff, botWithout } = await run('activities', lines, '--dump', dump);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lastLine(out)).toMatch(/^\{"all_fields":1,"kind":0,.*"extras":\{"not_activity":1\},"n":1\}$/);
    expect(await readFile(dump, 'utf8')).toBe('{"id":"u1","shown":"Svaret är åtta.","draft":null}\n');
    expect(botForStaff).toHaveBeenCalledOnce();
    expect(botWithout).not.toHaveBeenCalled();
  });
});

describe('eval parts', () => {
  it('asks the whole bot, and then without each part', async () => {
    const { code, out, botWithout } = await run('parts', questions);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '{"without":null,"answered":0.5,"declined":1}',
        '{"without":"stemming","answered":0.5,"declined":1}',
        '{"without":"bar","answered":1,"declined":0}',
        '',
      ].join('\n'),
    );
    expect(botWithout.mock.calls).toEqual([[undefined], ['stemming'], ['bar']]);
  });
});

describe('eval ends with 2, and says nothing on stdout', () => {
  it.each([
    ['without words', []],
    ['without a file', ['answers']],
    ['for another word', ['svar', 'FILE']],
    ['for more files', ['answers', 'FILE', 'FILE']],
    ['for an unknown option', ['answers', 'FILE', '--all']],
    ['for parts with a dump', ['parts', 'FILE', '--dump', 'x']],
  ])('%s, and tells how it is written', async (_what, argv) => {
    const { code, out, err } = await run(...argv.map((word) => (word === 'FILE' ? questions : word)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run eval -- answers FIL');
    expect(err).toContain('npm run eval -- activities FIL');
  });

  it('for a file that is not there', async () => {
    const { code, out, err } = await run('answers', join(folder, 'none.jsonl'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('none.jsonl cannot be read: ENOENT');
  });

  it('for a line that is no log line, which it names', async () => {
    const { code, out, err } = await run('activities', questions);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('line 1 is no log line');
  });

  it('for a line that is no question, which it names', async () => {
    const bad = join(folder, 'bad.jsonl');
    await writeFile(bad, '{"id":"q1","q":"vad?","expect":[]}\nvad?\n');
    for (const what of ['answers', 'parts']) {
      const { code, out, err } = await run(what, bad);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('line 2 is no question');
    }
  });
});
