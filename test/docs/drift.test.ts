import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as store from '../../src/adapters/store/trouble-sentences.js';
import * as stop from '../../src/stop-sentences.js';
import { sv } from '../../src/texts/sv/index.js';

const page = readFileSync(new URL('../../docs/drift.md', import.meta.url), 'utf8');
const [, after = ''] = page.split('\n## Meningar när boten inte startar\n');
const [section = ''] = after.split('\n## ');
const quoted = section
  .split('\n')
  .filter((line) => line.startsWith('> '))
  .map((line) => line.slice(2));

/** With … for what is filled in. */
const said = (sentence: string | ((...values: string[]) => string)): string =>
  typeof sentence === 'string' ? sentence : sentence(...Array.from({ length: sentence.length }, () => '…'));

const [, afterBackups = ''] = page.split('\n### Går inte kopian att ta\n');
const [backupSection = ''] = afterBackups.split('\n### Vad en kopia kostar\n');
const { failed, notKept, notReplaced, halfReplaced } = sv.backups;

const sentences = [...Object.values({ ...store, ...stop }), sv.errors.notKept].map(said);

describe('the guide for those who run the bot', () => {
  it('quotes why a backup cannot be taken or restored, each with a first step', () => {
    const quotes = backupSection.split('\n').filter((line) => line.startsWith('> '));
    const wanted = [...Object.values(failed), notKept, notReplaced, halfReplaced].map(
      (each) => `> ${said(each)}`,
    );
    expect(quotes).toEqual(wanted);
    for (const part of backupSection.split(/^> .*$/m).slice(1)) expect(part).toMatch(/\*\*Gör först:\*\* \S/);
  });

  it('quotes every sentence that the program ends or waits with, once, and none that it does not say', () => {
    expect(quoted.toSorted()).toEqual(sentences.toSorted());
  });

  it('says a first step for every sentence', () => {
    const steps = section.split(/(?:^> .*\n\n)+/m).slice(1);
    expect(steps.length).toBeGreaterThan(15);
    for (const step of steps) expect(step).toContain('**Gör först:**');
  });

  it('is told of every refusal to start, for no sentence is written where it is thrown', () => {
    const source = new URL('../../src/', import.meta.url);
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const thrown = files.filter((file) =>
      /new (?:StartRefused|StoreUnavailable)\([^,)]+,\s*['`](?!\$\{error\.message\})/.test(
        readFileSync(new URL(file, source), 'utf8'),
      ),
    );
    expect(thrown).toEqual([]);
  });
});
