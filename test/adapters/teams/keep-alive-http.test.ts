import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createKeepAliveHttp } from '../../../src/adapters/teams/keep-alive-http.js';

let server: Server;
afterEach(() => server.close());

/** Somebody who answers every request with these very bytes and keeps the connection. */
const answering = async (bytes: string): Promise<URL> => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
};

describe('what is no answer', () => {
  it.each([
    [
      'the offer of another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
    ],
    ['another protocol', '220 mail.example\r\n'],
    ['more headers than anybody reads', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(50_000)}\r\n\r\n`],
  ])('is cut off when it is %s, and holds nobody up', async (_what, bytes) => {
    const url = await answering(bytes);
    const timeIsUp = new AbortController().signal;
    const exchange = await createKeepAliveHttp()({ method: 'POST', url, headers: {}, body: 'x', timeIsUp });
    expect(exchange).toMatchObject({ kind: 'cut' });
  });
});
