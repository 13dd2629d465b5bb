import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as OneDrive's upload session gets it. */
export interface Upload {
  readonly method: string | undefined;
  /** The host that the bot meant. */
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a try is met with; `cut` ends the connection without an answer, `hang` never answers. */
export type UploadAnswer =
  | number
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | 'cut'
  | 'hang';

/** Stands in for the upload sessions of everyone's OneDrive, on loopback. */
export interface FakeOneDrive {
  readonly url: string;
  /** Where the bot's fetch is led instead of to the real host; refuses what is not https. */
  readonly fetch: typeof fetch;
  readonly uploads: readonly Upload[];
  /** How the coming uploads are answered; 201 from the start. */
  respond: (upload: Upload) => UploadAnswer | Promise<UploadAnswer>;
  close(): Promise<void>;
}

export const startFakeOneDrive = async (): Promise<FakeOneDrive> => {
  const uploads: Upload[] = [];
  const server = createServer(async (req, res) => {
    const upload: Upload = {
      method: req.method,
      host: String(req.headers['x-meant-host'] ?? req.headers.host),
      path: req.url ?? '',
      headers: req.headers,
      body: await buffer(req),
    };
    uploads.push(upload);
    const answer = await drive.respond(upload);
    if (answer === 'hang') return;
    if (answer === 'cut') {
      req.socket.destroy();
      return;
    }
    const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
    // restify replaces Node's `writeHead` by one that cannot be chained.
    res.statusCode = status;
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    res.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const drive: FakeOneDrive = {
    url: `http://127.0.0.1:${port}`,
    uploads,
    respond: () => 201,
    fetch: async (input, init) => {
      const { protocol, host, pathname, search } = new URL(String(input));
      if (protocol !== 'https:') throw new Error(`${protocol} was asked for`);
      const headers = new Headers(init?.headers);
      headers.set('x-meant-host', host);
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return drive;
};
