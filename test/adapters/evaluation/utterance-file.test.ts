import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUtterances } from '../../../src/adapters/evaluation/utterance-file.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const DEV = 'test/eval/utterances.dev.jsonl';
const GOOD = '{"id":"u1","text":"3h Solna igår","expect":{"kind":null,"hours":3}}';

const read = async (content: string) => {
  const file = join(await temporaryFolder(), 'utterances.jsonl');
  await writeFile(file, content);
  return readUtterances(file);
};

describe('a file of log lines', () => {
  it('holds one a line with the keys that are asked for, and may hold keys that nobody asks for', async () => {
    const line = {
      id: 'u2',
      text: '2 tim Solna, 1 tim Sundbyberg bollplank igår',
      lang: 'sv',
      expect: { hours: 3, tone: 'glad' },
      hours_tolerance: 0.5,
      split: [{ municipalities: ['Solna'], hours: 2 }, { hours: 1 }],
      weather: ['regn'],
    };
    expect(await read(`\ufeff${GOOD}\r\n\n  \n${JSON.stringify(line)}`)).toEqual([
      { id: 'u1', text: '3h Solna igår', expect: { kind: null, hours: 3 }, isActivity: true },
      {
        id: 'u2',
        text: line.text,
        expect: { hours: 3 },
        hours_tolerance: 0.5,
        split: line.split,
        isActivity: true,
      },
    ]);
  });

  it.each([
    ['beside what is expected', { not_activity: true }],
    ['as what is expected', { expect: { not_activity: true } }],
  ])('says %s that a line is no activity', async (_where, keys) => {
    const [only] = await read(JSON.stringify({ id: 'u1', text: 'tack!', ...keys }));
    expect(only).toEqual({ id: 'u1', text: 'tack!', expect: {}, isActivity: false });
  });

  it('may say that a line is an activity', async () => {
    const [only] = await read(JSON.stringify({ ...JSON.parse(GOOD), not_activity: false }));
    expect(only?.isActivity).toBe(true);
  });

  it('need not say what a line that must not be stored would be', async () => {
    const [only] = await read('{"id":"u1","text":"om Tolvan","must_not_store":["Tolvan"]}');
    expect(only).toMatchObject({ must_not_store: ['Tolvan'], expect: {}, isActivity: true });
  });

  it.each([
    ['no JSON', 'logga'],
    ['no text', '{"id":"u1","expect":{"kind":null}}'],
    ['no id', '{"id":"","text":"x","expect":{"kind":null}}'],
    ['nothing expected', '{"id":"u1","text":"x"}'],
    ['nothing expected that is compared', '{"id":"u1","text":"x","expect":{"mood":"glad"}}'],
    ['a day that is none', '{"id":"u1","text":"x","expect":{"date":"igår"}}'],
    ['hours in words', '{"id":"u1","text":"x","expect":{"hours":"två"}}'],
    ['one municipality without a list', '{"id":"u1","text":"x","expect":{"municipalities":"Solna"}}'],
    ['an unknown basis', '{"id":"u1","text":"x","expect":{"hours":1},"participants_basis":"invited"}'],
    ['nothing that must not be stored', '{"id":"u1","text":"x","must_not_store":[]}'],
    ['a list', '[]'],
  ])('with %s in a line is not read, and the line is named', async (_what, line) => {
    await expect(read(`${GOOD}\n\n${line}\n${GOOD}`)).rejects.toThrow(/^line 3 is no log line: /);
  });

  it('that is not there is named', async () => {
    const file = join(await temporaryFolder(), 'none.jsonl');
    await expect(readUtterances(file)).rejects.toThrow(`${file} cannot be read: ENOENT`);
  });
});

describe('the file of log lines that the bot is made with', () => {
  it('is read whole, and each of its keys is compared or known to be for people', async () => {
    const lines = (await readFile(DEV, 'utf8')).trimEnd().split('\n');
    const raw = lines.map((line) => JSON.parse(line));
    expect(raw.map((line) => JSON.stringify(line))).toEqual(lines);
    const utterances = await readUtterances(DEV);
    expect(utterances.map(({ id }) => id)).toEqual(raw.map(({ id }) => id));
    expect(utterances).toHaveLength(48);

    const keysOf = (all: readonly object[]) => new Set(all.flatMap((line) => Object.keys(line)));
    const [kept, written] = [keysOf(utterances), keysOf(raw)];
    expect([...written].filter((key) => !kept.has(key))).toEqual(['lang', 'note']);
    expect(utterances.map(({ expect }) => expect)).toEqual(raw.map(({ expect }) => expect));
  });
});
