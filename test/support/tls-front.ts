import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import { transpileTo } from './transpile.js';

/** Real host names, and the plain http servers on loopback that stand in for them. */
export type Hosts = Readonly<Record<string, { readonly url: string }>>;

/** An https server on loopback that answers for real host names. */
export interface TlsFront {
  /** What a process needs in its environment, and of Node, to find every host here and no other anywhere. */
  readonly env: Readonly<Record<string, string>>;
  readonly nodeOptions: readonly string[];
  close(): Promise<void>;
}

/** A certificate for the hosts, signed by an authority that was made for it alone. */
const certificateFor = async (hosts: readonly string[]) => {
  const made = { keyType: 'ec', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: 'Test authority' }], {
    ...made,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'Test front' }], {
    ...made,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { authority: authority.cert, key: server.private, cert: server.cert };
};

/** The name that the connection was opened for; the certificate was checked against it. */
const hostOf = (req: IncomingMessage): string | undefined => {
  const { servername } = req.socket as TLSSocket;
  return req.headers.host === servername ? req.headers.host : undefined;
};

/** Each side says for itself how long it keeps its connection. */
const withoutConnection = ({ connection: _, 'keep-alive': _alive, ...headers }: IncomingHttpHeaders) =>
  headers;

/** Passes on what comes, also that a connection is cut; the Host header keeps its name. */
const forward = (req: IncomingMessage, res: ServerResponse, to: string): void => {
  const { method, headers, url = '/' } = req;
  const onward = request(new URL(url, to), { method, headers: withoutConnection(headers), agent: false });
  onward.on('response', (answer) => {
    res.writeHead(answer.statusCode ?? 502, withoutConnection(answer.headers));
    answer.on('close', () => {
      if (!answer.complete) res.destroy();
    });
    answer.pipe(res);
  });
  onward.on('error', () => res.destroy());
  res.on('close', () => onward.destroy());
  req.pipe(onward);
};

/** Starts the front; files that it needs are written to the folder, which is its own. */
export const startTlsFront = async (hosts: Hosts, folder: string): Promise<TlsFront> => {
  const { authority, key, cert } = await certificateFor(Object.keys(hosts));
  const authorityFile = join(folder, 'authority.pem');
  await writeFile(authorityFile, authority);
  const redirect = await transpileTo(folder, 'test/support/programs/redirect-tls.ts');

  const server = createServer({ key, cert }, (req, res) => {
    const standIn = hosts[hostOf(req) ?? ''];
    if (standIn === undefined) res.writeHead(421).end();
    else forward(req, res, standIn.url);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      NODE_EXTRA_CA_CERTS: authorityFile,
      REDIRECT_TLS: JSON.stringify({ port, hosts: Object.keys(hosts) }),
    },
    nodeOptions: ['--import', redirect],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
