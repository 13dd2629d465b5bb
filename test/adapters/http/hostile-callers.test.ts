import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConnectionLimits } from '../../../src/adapters/http/connection-limits.js';
import { type RunningServer, startServer } from '../../../src/adapters/http/server.js';
import { fakeLog } from '../../support/fakes.js';
import { later } from '../../support/later.js';

const log = fakeLog();
let server: RunningServer | undefined;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close(60_000);
  server = undefined;
  log.lines.length = 0;
});

/** Shorter than anybody's patience, and longer than this machine needs to take a whole request. */
const QUICK: Partial<ConnectionLimits> = {
  headersWithinMs: 200,
  requestWithinMs: 400,
  checkedEveryMs: 25,
  lingerMs: 100,
};

const start = async (
  limits: Partial<ConnectionLimits> = QUICK,
  knock: () => Promise<number | undefined> = async () => undefined,
): Promise<readonly unknown[]> => {
  const bodies: unknown[] = [];
  const onMessages = {
    loopbackOnly: false,
    knock,
    handle: async ({ body }: { readonly body: unknown }) => {
      bodies.push(body);
      return { status: 200 };
    },
  };
  server = await startServer({ host: '127.0.0.1', port: 0, onMessages, log, limits });
  return bodies;
};

/** A connection, and all that is said on it until it is cut. */
interface Line {
  readonly socket: Socket;
  readonly answer: Promise<string>;
}

const open = async (): Promise<Line> => {
  const socket = connect(server?.port ?? 0, '127.0.0.1').setEncoding('utf8');
  sockets.push(socket);
  let said = '';
  socket.on('data', (part) => {
    said += part;
  });
  // Being cut while writing is what is waited for here.
  socket.on('error', () => {});
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(said)));
  await once(socket, 'connect');
  return { socket, answer };
};

const firstLine = async ({ answer }: Line): Promise<string> => (await answer).split('\r\n')[0] ?? '';

const isUp = async (): Promise<number> =>
  (await fetch(`http://127.0.0.1:${server?.port}/healthz`, { headers: { connection: 'close' } })).status;

const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

describe('a caller who is slow', () => {
  it.each([
    ['says nothing at all', ''],
    ['leaves off in the headers', 'POST /api/messages HTTP/1.1\r\nHost: a\r\nX-A: '],
  ])('and %s is cut when the time for headers is up', async (_what, bytes) => {
    await start();
    const line = await open();
    const { socket } = line;
    socket.write(bytes);
    expect(await firstLine(line)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('with headers a byte at a time is cut as soon: what comes does not lengthen the time', async () => {
    await start();
    const line = await open();
    const { socket } = line;
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: ');
    const drip = setInterval(() => socket.write('a'), 20);
    socket.once('close', () => clearInterval(drip));
    expect(await firstLine(line)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it('with the body is cut, and nothing of it is handed on', async () => {
    const bodies = await start();
    const line = await open();
    const { socket } = line;
    socket.write(`${HEAD}Content-Length: 100\r\n\r\n{`);
    const drip = setInterval(() => socket.write(' '), 20);
    socket.once('close', () => clearInterval(drip));
    expect(await firstLine(line)).toBe('HTTP/1.1 408 Request Timeout');
    expect(bodies).toEqual([]);
  });

  it('does not keep others out: many idle connections are cut and the next is taken', async () => {
    await start({ ...QUICK, connections: 5 });
    const idle = await Promise.all(Array.from({ length: 5 }, open));
    const turnedAway = await open();
    expect(await firstLine(turnedAway)).toBe('');
    await Promise.all(idle.map(firstLine));
    expect(await isUp()).toBe(200);
  });
});

describe('a request that is too large', () => {
  const TOO_LARGE = 'HTTP/1.1 413 Payload Too Large';

  it('and says so is refused at once, without its body being waited for', async () => {
    const bodies = await start({ ...QUICK, requestWithinMs: 60_000, headersWithinMs: 60_000 });
    const line = await open();
    const { socket } = line;
    socket.write(`${HEAD}Content-Length: ${256 * 1024 + 1}\r\n\r\n`);
    expect(await firstLine(line)).toBe(TOO_LARGE);
    expect(bodies).toEqual([]);
  });

  it('and does not say so is refused as soon as it is, and cut though it goes on for ever', async () => {
    const bodies = await start({ ...QUICK, requestWithinMs: 60_000, headersWithinMs: 60_000 });
    const line = await open();
    const { socket } = line;
    socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const stream = setInterval(() => socket.write(chunk), 10);
    socket.once('close', () => clearInterval(stream));
    expect(await firstLine(line)).toBe(TOO_LARGE);
    expect(bodies).toEqual([]);
  });

  it('in its headers is refused', async () => {
    await start();
    const line = await open();
    const { socket } = line;
    socket.write(`GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(17 * 1024)}\r\n\r\n`);
    expect(await firstLine(line)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });
});

describe('a caller who is not let in', () => {
  it('is answered before the body is read, with the status and nothing more, and then cut', async () => {
    const bodies = await start(
      { ...QUICK, requestWithinMs: 60_000, headersWithinMs: 60_000 },
      async () => 401,
    );
    const line = await open();
    const { socket } = line;
    socket.write(`${HEAD}Content-Length: 1000\r\n\r\n{`);
    const answer = await line.answer;
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 401 Unauthorized');
    // An empty body, also when it comes in chunks.
    expect(answer).toMatch(/\r\n\r\n(?:0\r\n\r\n)?$/);
    expect(bodies).toEqual([]);
  });

  it('may be let in after a while, and then the whole body is there', async () => {
    const decided = later();
    const bodies = await start(QUICK, async () => {
      await decided.promise;
      return undefined;
    });
    const line = await open();
    const { socket } = line;
    socket.end(`${HEAD}Connection: close\r\nContent-Length: 12\r\n\r\n{"text":"a"}`);
    await new Promise(setImmediate);
    decided.resolve();
    expect(await firstLine(line)).toBe('HTTP/1.1 200 OK');
    expect(bodies).toEqual([{ text: 'a' }]);
  });
});

describe('a request for another protocol', () => {
  it('is answered as any other, and its connection does not stay open', async () => {
    await start({ ...QUICK, idleMs: 50 });
    const line = await open();
    const { socket } = line;
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    expect(await firstLine(line)).toBe('HTTP/1.1 200 OK');
  });
});

describe('a caller who asks before sending the body', () => {
  it('is told to go on, and refused and cut as any other', async () => {
    const bodies = await start(
      { ...QUICK, requestWithinMs: 60_000, headersWithinMs: 60_000 },
      async () => 401,
    );
    const line = await open();
    const { socket } = line;
    socket.write(`${HEAD}Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n`);
    expect(await line.answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 401 Unauthorized\r\n/);
    expect(bodies).toEqual([]);
  });

  it('is answered also when the server is about to stop', async () => {
    const decided = later();
    const bodies = await start(QUICK, async () => {
      await decided.promise;
      return undefined;
    });
    const line = await open();
    const { socket } = line;
    socket.write(
      `${HEAD}Connection: close\r\nExpect: 100-continue\r\nContent-Length: 12\r\n\r\n{"text":"a"}`,
    );
    await once(socket, 'data');
    const closed = server?.close(60_000);
    server = undefined;
    decided.resolve();
    expect(await line.answer).toContain('HTTP/1.1 200 OK');
    await closed;
    expect(bodies).toEqual([{ text: 'a' }]);
  });
});

describe('a caller who does not wait for answers', () => {
  const many = (count: number): string => 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(count);

  it('is cut when more than a few are waited for, and none of the rest is worked on', async () => {
    let knocks = 0;
    await start(QUICK, async () => {
      knocks += 1;
      return 401;
    });
    const line = await open();
    line.socket.write(`${HEAD}Content-Length: 0\r\n\r\n`.repeat(500));
    await line.answer;
    expect(knocks).toBe(20);
    expect(await isUp()).toBe(200);
  });

  it('may ask again and again on the same connection, after each answer', async () => {
    await start();
    const { socket } = await open();
    for (let count = 0; count < 50; count += 1) {
      socket.write(many(1));
      expect(String(await once(socket, 'data'))).toContain('200 OK');
    }
  });
});

describe('refused requests in the log', () => {
  it('are told of up to a bound, however many there are, and those of another kind beside them', async () => {
    await start({});
    const address = `http://127.0.0.1:${server?.port}`;
    for (let count = 0; count < 60; count += 1) await (await fetch(`${address}/nothing/${count}`)).text();
    await (await fetch(`${address}/healthz`, { method: 'POST' })).text();
    const told = log.lines.filter(({ message }) => message === 'a request was refused');
    const statuses = told.map(({ fields }) => fields['status']);
    expect(statuses).toEqual([...Array.from({ length: 50 }, () => 404), 405]);
  });
});
