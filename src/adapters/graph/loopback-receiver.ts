import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { namesLoopback } from '../../domain/loopback.js';
import { type Locale, localeOf, textsIn } from '../../texts/index.js';

/** What the browser brought back from Entra's sign-in page. */
export type BroughtBack =
  | { readonly code: string }
  /** Entra's error and, in its description, the numbers. */
  | { readonly error: string; readonly description: string };

/** Waits on this machine for the browser to come back from the sign-in page, once. */
export interface LoopbackReceiver {
  readonly port: number;
  /** Goes into the app's redirect addresses in Entra, where any port of localhost counts as the same. */
  readonly redirectUri: string;
  /** Resolves with the first answer to this sign-in; undefined when the deadline came first. */
  readonly broughtBack: Promise<BroughtBack | undefined>;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

const pageOf = (locale: Locale, title: string, text: string): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  `<body style="font:1.1rem/1.5 sans-serif;max-width:34em;margin:4em auto;padding:0 1em"><h1>${title}</h1><p>${text}</p>`;

/** What a request carries for the sign-in with the state; undefined when it is none of its. */
const answerIn = (req: IncomingMessage, state: string): BroughtBack | undefined => {
  if (req.method !== 'GET' || !namesLoopback(req.headers.host)) return undefined;
  const [path, query = ''] = (req.url ?? '').split('?', 2);
  const searchParams = new URLSearchParams(query);
  if (path !== '/' || searchParams.get('state') !== state) return undefined;
  const [code, error] = [searchParams.get('code'), searchParams.get('error')];
  if (code !== null) return { code };
  return error === null ? undefined : { error, description: searchParams.get('error_description') ?? '' };
};

const show = (req: IncomingMessage, res: ServerResponse, answer: BroughtBack | undefined): void => {
  const locale = localeOf(req.headers['accept-language']);
  const { page } = textsIn(locale).graphLogin;
  const text = answer === undefined ? page.stray : 'code' in answer ? page.received : page.refused;
  res.writeHead(answer === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    // The address holds the code: nothing keeps it or passes it on.
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    connection: 'close',
  });
  res.end(pageOf(locale, page.title, text));
};

/** MSAL's own receiver takes only `form_post`, which browsers warn of on the way to plain http. */
export const openLoopbackReceiver = async (
  state: string,
  deadline: AbortSignal,
): Promise<LoopbackReceiver> => {
  let settle = (_answer: BroughtBack | undefined): void => {};
  const broughtBack = new Promise<BroughtBack | undefined>((resolve) => {
    settle = resolve;
  });
  let isTaken = false;
  const server = createServer((req, res) => {
    const answer = isTaken ? undefined : answerIn(req, state);
    show(req, res, answer);
    if (answer === undefined) return;
    isTaken = true;
    res.on('close', () => settle(answer));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  deadline.addEventListener('abort', () => settle(undefined), { once: true });
  return {
    port,
    redirectUri: `http://localhost:${port}`,
    broughtBack,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
