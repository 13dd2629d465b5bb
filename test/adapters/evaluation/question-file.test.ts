import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/adapters/evaluation/question-file.js';

const GOOD = '{"id":"q1","q":"vad?","kind":"fact","source":"000","expect":[["a","b"],["c"]]}';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fou-boten-questions-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (content: string) => {
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, content);
  return readQuestions(file);
};

describe('a file of questions', () => {
  it('holds one a line, and empty lines are passed over', async () => {
    const questions = await read(`\n${GOOD}\n\n   \r\n{"id":"q2","q":"?","expect":[]}\r\n`);
    expect(questions).toEqual([
      { id: 'q1', q: 'vad?', kind: 'fact', source: '000', expect: [['a', 'b'], ['c']] },
      { id: 'q2', q: '?', kind: 'unknown', source: 'unknown', expect: [] },
    ]);
  });

  it('may hold none', async () => {
    expect(await read('')).toEqual([]);
  });

  it('begins with a byte order mark when Windows has written it', async () => {
    expect(await read(`\ufeff${GOOD}\n`)).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'vad?'],
    ['no question', '{"id":"q1","expect":[]}'],
    ['no id', '{"id":"","q":"vad?","expect":[]}'],
    ['nothing expected', '{"id":"q1","q":"vad?"}'],
    ['an empty group', '{"id":"q1","q":"vad?","expect":[[]]}'],
    ['an empty string', '{"id":"q1","q":"vad?","expect":[[""]]}'],
    ['no groups', '{"id":"q1","q":"vad?","expect":["a"]}'],
    ['a list', '[]'],
  ])('with %s in a line is not read, and the line is named', async (_what, line) => {
    await expect(read(`${GOOD}\n\n${line}\n${GOOD}`)).rejects.toThrow(/^line 3 is no question: /);
  });

  it('that is not there is said to be missing', async () => {
    await expect(readQuestions(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
