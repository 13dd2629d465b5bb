import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type MessagesAnswer,
  type MessagesEndpoint,
  type MessagesRequest,
  type RunningServer,
  startServer,
} from '../../../src/adapters/http/server.js';
import { fakeLog } from '../../support/fakes.js';
import { later } from '../../support/later.js';
import { requestAs } from '../../support/request-as.js';

const log = fakeLog();
let server: RunningServer | undefined;

afterEach(async () => {
  await server?.close(60_000);
  server = undefined;
  log.lines.length = 0;
});

/** Starts the server with a handler that keeps what it was given. */
const start = async (
  answer: (request: MessagesRequest) => Promise<MessagesAnswer> = async () => ({ status: 200 }),
): Promise<{ readonly port: number; readonly taken: MessagesRequest[] }> => {
  const taken: MessagesRequest[] = [];
  const onMessages: MessagesEndpoint = {
    loopbackOnly: false,
    knock: async () => undefined,
    handle: (request) => {
      taken.push(request);
      return answer(request);
    },
  };
  server = await startServer({ host: '127.0.0.1', port: 0, onMessages, log });
  return { port: server.port, taken };
};

const request = async (port: number, path: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { status: response.status, body: await response.text(), headers: response.headers };
};

const post = (port: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  request(port, '/api/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Writes bytes that no HTTP client would, and gives back the first line of the answer. */
const raw = async (port: number, bytes: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  return (await text(socket)).split('\r\n')[0] ?? '';
};

describe('GET /healthz', () => {
  it('says that the server is up', async () => {
    const { port } = await start();
    const { status, body, headers } = await request(port, '/healthz');
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { status: 'ok' } });
    expect(headers.get('server')).toBeNull();
  });
});

describe('POST /api/messages', () => {
  it('hands over the parsed body and the authorization', async () => {
    const { port, taken } = await start();
    await post(port, '{"type":"message"}', { authorization: 'Bearer x' });
    expect(taken).toMatchObject([{ authorization: 'Bearer x', body: { type: 'message' } }]);
  });

  it('sends the answer as JSON', async () => {
    const { port } = await start(async () => ({ status: 200, body: { statusCode: 200 } }));
    expect(await post(port, '{}', { accept: 'text/html' })).toMatchObject({
      status: 200,
      body: '{"statusCode":200}',
    });
  });

  it('drops the body of a refusal', async () => {
    const { port } = await start(async () => ({ status: 403, body: { why: 'secret' } }));
    expect(await post(port, '{}')).toMatchObject({ status: 403, body: '' });
  });

  it('answers a bug with an empty 500 and logs it with an id', async () => {
    const { port } = await start(() => Promise.reject(new Error('secret')));
    expect(await post(port, '{}')).toMatchObject({ status: 500, body: '' });
    expect(log.lines).toMatchObject([
      { level: 'error', fields: { id: expect.any(String), err: expect.any(Error) } },
    ]);
  });

  it('takes 256 KB and refuses a byte more', async () => {
    const { port, taken } = await start();
    const ofBytes = (bytes: number): string => JSON.stringify('a'.repeat(bytes - 2));
    expect((await post(port, ofBytes(256 * 1024))).status).toBe(200);
    expect(await post(port, ofBytes(256 * 1024 + 1))).toMatchObject({ status: 413, body: '' });
    expect(taken).toHaveLength(1);
  });

  it('refuses a large body that does not say how large it is', async () => {
    const { port, taken } = await start();
    const chunks = `${'40000\r\n'}${'a'.repeat(0x40000)}\r\n1\r\na\r\n0\r\n\r\n`;
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect(await raw(port, head + chunks)).toBe('HTTP/1.1 413 Payload Too Large');
    expect(taken).toEqual([]);
  });
});

describe('any other request', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/api/messages', 405],
    ['POST', '/healthz', 405],
    ['POST', '/api/messages/more', 404],
    ['GET', '/%E0%A4%A', 404],
    ['GET', '/../../etc/passwd', 404],
  ])('%s %s is refused with %i and nothing more', async (method, path, status) => {
    const { port, taken } = await start();
    const answer = await request(port, path, { method });
    expect(answer).toMatchObject({ status, body: '' });
    expect(answer.headers.get('server')).toBeNull();
    expect(taken).toEqual([]);
    expect(log.lines).toMatchObject([{ level: 'info', fields: { id: expect.any(String), status } }]);
  });

  it.each([
    ['a host that is no host', 'GET /healthz HTTP/1.1\r\nHost: [\r\n\r\n'],
    ['an address that is no address', 'GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['no HTTP', 'hej\r\n\r\n'],
  ])('with %s is a bad request and does not stop the server', async (_what, bytes) => {
    const { port } = await start();
    expect(await raw(port, bytes)).toBe('HTTP/1.1 400 Bad Request');
    expect((await request(port, '/healthz')).status).toBe(200);
  });
});

describe('a client that leaves in the middle of its body', () => {
  it('is not heard and does not stop the server', async () => {
    const { port, taken } = await start();
    const socket = connect(port, '127.0.0.1');
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{';
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    await new Promise<void>((resolve) => socket.once('close', () => resolve()).destroy());
    expect((await request(port, '/healthz')).status).toBe(200);
    expect(taken).toEqual([]);
  });
});

describe('the start', () => {
  it('is refused on any other address than loopback when callers are not authenticated', async () => {
    const onMessages = {
      loopbackOnly: true,
      knock: async () => undefined,
      handle: async () => ({ status: 200 }),
    };
    await expect(startServer({ host: '0.0.0.0', port: 0, onMessages, log })).rejects.toThrow('loopback');
    server = await startServer({ host: '127.0.0.1', port: 0, onMessages, log });
    expect(server.port).toBeGreaterThan(0);
  });

  it.each([
    ['127.0.0.1', 200],
    ['LOCALHOST:3978', 200],
    ['[::1]:3978', 200],
    ['rebound.example', 421],
    ['localhost.rebound.example:3978', 421],
    ['127.0.0.1.rebound.example', 421],
  ])('answers a request to %s with %i when callers are not authenticated', async (host, status) => {
    const onMessages = {
      loopbackOnly: true,
      knock: async () => undefined,
      handle: async () => ({ status: 200 }),
    };
    server = await startServer({ host: '127.0.0.1', port: 0, onMessages, log });
    expect((await requestAs(server.port, '/healthz', { host })).status).toBe(status);
  });

  it('answers to any name when callers are authenticated', async () => {
    const { port } = await start();
    expect((await requestAs(port, '/healthz', { host: 'bot.example' })).status).toBe(200);
  });

  it('fails when the port is taken', async () => {
    const { port } = await start();
    const onMessages = {
      loopbackOnly: false,
      knock: async () => undefined,
      handle: async () => ({ status: 200 }),
    };
    await expect(startServer({ host: '127.0.0.1', port, onMessages, log })).rejects.toThrow('EADDRINUSE');
    // Whoever started it is told; a log line would say the same twice.
    expect(log.lines).toEqual([]);
  });
});

describe('close', () => {
  it('answers what is under way first, and does not wait for the connection to be let go', async () => {
    const begun = later();
    const { port, taken } = await start(async () => {
      await begun.promise;
      return { status: 200 };
    });
    const answer = post(port, '{}');
    while (taken.length === 0) await new Promise(setImmediate);
    const closed = server?.close(60_000);
    begun.resolve();
    expect((await answer).status).toBe(200);
    expect(await taken[0]?.answered).toBe(true);
    await closed;
    server = undefined;
    await expect(request(port, '/healthz')).rejects.toThrow();
  });

  it('cuts off what is not answered in time, and says so to whoever works on it', async () => {
    const { port, taken } = await start(() => new Promise(() => {}));
    const answer = post(port, '{}');
    while (taken.length === 0) await new Promise(setImmediate);
    await Promise.all([server?.close(1), expect(answer).rejects.toThrow()]);
    expect(await taken[0]?.answered).toBe(false);
    server = undefined;
  });

  it('does not wait for those who are connected and ask nothing', async () => {
    const { port } = await start();
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    // Answered after the connection was taken, so the server knows of both.
    await request(port, '/healthz');
    await Promise.all([server?.close(60_000), once(silent, 'close')]);
    server = undefined;
  });
});
