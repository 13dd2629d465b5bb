import { once } from 'node:events';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectionFailure } from '../../src/domain/connection-failure.js';

const portOf = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

const deadPort = async (): Promise<number> => {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, 'close');
  return port;
};

const withCertificate = async (): Promise<number> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'other.example' }]);
  return portOf(createHttps({ key, cert }, (_req, res) => res.end('{}')));
};

/** What fetch rejects with when it posts there. */
const failureOf = async (url: string, init: RequestInit = {}) => {
  const error: unknown = await fetch(url, { method: 'POST', body: 'x'.repeat(5_000), ...init }).then(
    (response) => response.text(),
    (reason: unknown) => reason,
  );
  return connectionFailure(error);
};

const onData = (act: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.once('data', () => act(socket));
  });

describe('a request that never left', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['nobody listens', async () => `http://127.0.0.1:${await deadPort()}`, 'ECONNREFUSED'],
    [
      'the certificate is not trusted',
      async () => `https://127.0.0.1:${await withCertificate()}`,
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    ],
    [
      'somebody else than a TLS server answers',
      async () =>
        `https://127.0.0.1:${await portOf(onData((socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n')))}`,
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ],
  ])('is known by fetch’s own error when %s', async (_when, url, code) => {
    expect(await failureOf(await url())).toEqual({ code, isUnsent: true });
  });

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'is known by %s',
    (code) => {
      const error = new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
      expect(connectionFailure(error)).toEqual({ code, isUnsent: true });
    },
  );
});

describe('a request that may have left', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['the other side ends the connection', (socket) => socket.destroy()],
    ['the other side resets the connection', (socket) => socket.resetAndDestroy()],
    ['the other side ends half way through its answer', (socket) => socket.end('HTTP/1.1 201 Cre')],
  ])('is taken for that when %s', async (_when, act) => {
    expect(await failureOf(`http://127.0.0.1:${await portOf(onData(act))}`)).toMatchObject({
      isUnsent: false,
    });
  });

  it('is taken for that when it is given up', async () => {
    const patience = new AbortController();
    const port = await portOf(onData(() => patience.abort()));
    expect(await failureOf(`http://127.0.0.1:${port}`, { signal: patience.signal })).toEqual({
      code: 'timeout',
      isUnsent: false,
    });
  });

  it('is taken for that when nothing is known of the failure', () => {
    expect(connectionFailure(new Error('odd'))).toEqual({ code: 'cut', isUnsent: false });
    expect(connectionFailure('odd')).toEqual({ code: 'cut', isUnsent: false });
  });
});
