import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runDigestCommand } from '../../../src/adapters/terminal/digest-command.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Ports } from '../../../src/usecases/ports.js';
import { anActivity } from '../../support/digest-builders.js';
import { fakeDelivery, fakePorts } from '../../support/fakes.js';

let delivery: ReturnType<typeof fakeDelivery>;
let ports: Ports;
/** How the data folder was opened, and when it was let go. */
let folder: string[];
let stopping: AbortController;
beforeEach(() => {
  stopping = new AbortController();
  folder = [];
  delivery = fakeDelivery();
  ports = fakePorts({ delivery });
});

const collector = () => {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
};

const run = async (...argv: readonly string[]) => {
  const out = collector();
  const err = collector();
  const code = await runDigestCommand({
    argv,
    open: async (access) => {
      folder.push(access);
      return { ports, close: async () => void folder.push('closed') };
    },
    out: out.stream,
    err: err.stream,
    stopping: stopping.signal,
  });
  return { code, out: out.text(), err: err.text() };
};
const linesFor = (line: (id: string) => string) => MUNICIPALITY_IDS.map((id) => `${line(id)}\n`).join('');

describe('npm run digest -- --week', () => {
  it('prints the eight digests in owner order and writes nothing', async () => {
    await ports.store.commit([insert('activities', anActivity('a', { title: 'SIP \u001b[31m' }))]);
    const { code, out, err } = await run('--week', '2026-W46');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const titles = out.split('\n').filter((line) => line.startsWith('Veckobrev för'));
    expect(titles).toHaveLength(8);
    expect([titles.at(0), titles.at(-1)]).toEqual(['Veckobrev för Ekerö', 'Veckobrev för Upplands Väsby']);
    expect(out.match(/^SIP \[31m · Bollplank/gm)).toHaveLength(1);
    expect(delivery.posted).toEqual([]);
    expect(await ports.store.find('digests')).toEqual([]);
    expect(await ports.store.find('audit')).toEqual([]);
    expect(folder).toEqual(['read', 'closed']);
  });

  it('sends with --send: one line each with the receipt, and already-sent the second time', async () => {
    expect(await run('--week', '2026-W46', '--send')).toEqual({
      code: 0,
      out: linesFor((id) => `${id} sent outbox/2026-W46-${id}`),
      err: '',
    });
    expect(await run('--send', '--week=2026-W46')).toEqual({
      code: 0,
      out: linesFor((id) => `${id} already-sent`),
      err: '',
    });
    expect(delivery.posted).toHaveLength(8);
    expect(folder).toEqual(['write', 'closed', 'write', 'closed']);
  });

  it('ends with 1 when one failed, naming the reason, and sends the others', async () => {
    delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    const { code, out } = await run('--week', '2026-W46', '--send');
    expect(code).toBe(1);
    expect(out).toContain('solna failed ENOSPC\n');
    expect(delivery.posted).toHaveLength(7);
  });

  it('stops after the one that it is at, with 1, and tells those that it came to', async () => {
    delivery.outcome = (key) => {
      if (key.endsWith('-jarfalla')) stopping.abort();
      return { state: 'sent', receipt: key };
    };
    expect(await run('--week', '2026-W46', '--send')).toMatchObject({
      code: 1,
      out: 'ekero sent 2026-W46-ekero\njarfalla sent 2026-W46-jarfalla\n',
    });
    expect(folder).toEqual(['write', 'closed']);
  });

  it('ends with 1 when it is not known whether one came out', async () => {
    delivery.outcome = () => ({ state: 'unknown', reason: 'timeout' });
    expect(await run('--week', '2026-W46', '--send')).toEqual({
      code: 1,
      out: linesFor((id) => `${id} unknown`),
      err: '',
    });
  });

  it.each([
    [['--week', '2026-W54']],
    [['--week', '2025-W53']],
    [['--week', 'v46']],
    [['--week']],
    [[]],
    [['--week', '2026-W46', '--now']],
    [['--week', '2026-W46', 'extra']],
    [['--week', '2026-W45', '--week', '2026-W46']],
  ])('ends with 2 and a sentence on stderr for %j, and leaves the folder alone', async (argv) => {
    expect(await run(...argv, '--send')).toEqual({
      code: 2,
      out: '',
      err: 'Ange en vecka som finns: npm run digest -- --week 2026-W46. Lägg till --send för att skicka breven.\n',
    });
    expect(folder).toEqual([]);
  });

  it('lets the folder go when something breaks', async () => {
    ports = { ...ports, store: { ...ports.store, find: () => Promise.reject(new Error('broken')) } };
    await expect(run('--week', '2026-W46', '--send')).rejects.toThrow('broken');
    expect(folder).toEqual(['write', 'closed']);
  });

  it('refuses to send a week that has not begun', async () => {
    expect(await run('--week', '2026-W48', '--send')).toEqual({
      code: 2,
      out: '',
      err: 'Brevet för 2026-W48 kan jag inte skicka än, för den veckan har inte börjat.\n',
    });
  });
});
