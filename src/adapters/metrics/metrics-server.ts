import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { namesLoopback } from '../../domain/loopback.js';
import type { Log } from '../../usecases/ports.js';
import { MetricsPortTaken } from './metrics-port-taken.js';

/** Nobody from outside has any use for it, and it asks nobody who they are. */
const LOOPBACK = '127.0.0.1';
const TIMEOUT_MS = 10_000;
const MOST_CONNECTIONS = 16;

export interface Page {
  readonly contentType: string;
  /** What is shown now. */
  text(): Promise<string>;
}

export interface RunningMetrics {
  readonly port: number;
  close(): Promise<void>;
}

const refusal = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new MetricsPortTaken(port, { cause: error })
    : error;

/** Shows the page at `GET /metrics` on loopback to whoever calls it by that name; everything else is 404. @throws MetricsPortTaken */
export const startMetricsServer = async (port: number, page: Page, log: Log): Promise<RunningMetrics> => {
  const answer = async ({ method, url, headers }: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (method !== 'GET' || url !== '/metrics' || !namesLoopback(headers.host)) {
      res.statusCode = 404;
      res.end();
      return;
    }
    try {
      const text = await page.text();
      res.setHeader('content-type', page.contentType);
      res.end(text);
    } catch (error) {
      log.error({ err: error }, 'the metrics could not be shown');
      res.statusCode = 500;
      res.end();
    }
  };
  const server = createServer((req, res) => void answer(req, res));
  server.requestTimeout = TIMEOUT_MS;
  server.headersTimeout = TIMEOUT_MS;
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = TIMEOUT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port)));
    server.listen(port, LOOPBACK, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'the server of metrics reported an error'));
  return {
    // A server that listens on a host and a port has an address of this form.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
