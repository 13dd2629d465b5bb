import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../src/adapters/http/server.js';
import { createReadiness } from '../../../src/usecases/readiness.js';
import { traceId } from '../../../src/usecases/trace.js';
import { fakeLog } from '../../support/fakes.js';

let server: RunningServer;
afterEach(() => server.close(0));

const log = fakeLog();
const needs = { writable_store: true, signing_keys: false };

const start = async (): Promise<string> => {
  const isReady = createReadiness(
    { writable_store: async () => needs.writable_store, signing_keys: () => needs.signing_keys },
    log,
  );
  const onMessages = {
    loopbackOnly: false,
    knock: async () => undefined,
    handle: async () => ({ status: 200, body: { id: traceId() } }),
  };
  server = await startServer({
    host: '127.0.0.1',
    port: 0,
    onMessages,
    isReady,
    newId: () => 'k3v9abcd',
    log,
  });
  return `http://127.0.0.1:${server.port}`;
};

describe('GET /readyz', () => {
  it('says only whether messages can be taken, and the log once for each change what is lacking', async () => {
    const address = await start();
    const look = async () => {
      const answer = await fetch(`${address}/readyz`);
      return [answer.status, await answer.text()];
    };
    const notReady = [503, '{"status":"not_ready"}'];
    expect([await look(), await look()]).toEqual([notReady, notReady]);
    needs.writable_store = false;
    expect(await look()).toEqual(notReady);
    needs.writable_store = true;
    needs.signing_keys = true;
    expect([await look(), await look()]).toEqual([
      [200, '{"status":"ready"}'],
      [200, '{"status":"ready"}'],
    ]);
    expect(log.lines.map(({ level, fields }) => [level, fields])).toEqual([
      ['warn', { lacks: ['signing_keys'] }],
      ['warn', { lacks: ['writable_store', 'signing_keys'] }],
      ['info', {}],
    ]);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });
});

describe('the id of a request', () => {
  it('is there for all that the request leads to, and is not one that the caller chose', async () => {
    const address = await start();
    const headers = { 'content-type': 'application/json', 'x-request-id': 'Fatima', 'request-id': 'Fatima' };
    const answer = await fetch(`${address}/api/messages`, { method: 'POST', headers, body: '{}' });
    expect(await answer.json()).toEqual({ id: 'k3v9abcd' });
    expect(traceId()).toBeUndefined();
  });
});
