import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives files to those who ask, in everyone's OneDrive, on loopback. */
export interface FakeSharePoint {
  /** Where the bot's fetch is led instead of to the real host; refuses what is not https. */
  readonly fetch: typeof fetch;
  /** Host and path of each request, as the bot meant it. */
  readonly asked: readonly string[];
  /** How the coming requests are answered; with `content` from the start. */
  respond: (path: string, answer: ServerResponse) => void;
  content: Uint8Array;
  close(): Promise<void>;
}

export const startFakeSharePoint = async (): Promise<FakeSharePoint> => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(`${request.headers['x-meant-host']}${request.url}`);
    place.respond(request.url ?? '', answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const place: FakeSharePoint = {
    asked,
    content: Buffer.from(''),
    respond: (_path, answer) => void answer.end(place.content),
    fetch: async (input, init) => {
      const { protocol, host, pathname, search } = new URL(String(input));
      if (protocol !== 'https:') throw new Error(`${protocol} was asked for`);
      const headers = { 'x-meant-host': host };
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return place;
};
