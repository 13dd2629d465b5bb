import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Asks a loopback port as a browser does, under any name: fetch() always sends the address's own as Host. */
export const requestAs = async (
  port: number,
  path: string,
  { method = 'GET', host = `localhost:${port}` } = {},
) => {
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }).end();
  // What comes with the event.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, page: await text(answer) };
};
