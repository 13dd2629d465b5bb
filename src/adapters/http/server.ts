import { randomUUID } from 'node:crypto';
import type { Server as NodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import restify, { type Next, type Request, type Response } from 'restify';
import { isLoopback, namesLoopback } from '../../domain/loopback.js';
import type { Log } from '../../usecases/ports.js';
import { createSeldom } from '../../usecases/seldom.js';
import { inTrace } from '../../usecases/trace.js';
import {
  CONNECTION_LIMITS,
  type ConnectionLimits,
  limitConnections,
  pipeliningEnd,
} from './connection-limits.js';
import { orderlyCloseOf } from './orderly-close.js';
import { endingAt, refuseUnreadable } from './readable-body.js';

/** Largest body that is read, in bytes; a Teams activity is at most about 100 KB. */
const MAX_BODY_BYTES = 256 * 1024;

/** Of requests refused with one status at one place, until a minute has had none of them. */
const LINES_OF_EACH = 50;

export interface MessagesRequest {
  readonly authorization: string | undefined;
  /** Parsed JSON of any shape. */
  readonly body: unknown;
  /** Resolves when the answer is written (true), or when the connection is cut before that (false). */
  readonly answered: Promise<boolean>;
}

export interface MessagesAnswer {
  readonly status: number;
  /** Sent as JSON; dropped for a status of 400 or more. */
  readonly body?: object;
}

/** What stands behind `POST /api/messages`. Neither of the two rejects. */
export interface MessagesEndpoint {
  /** Set when callers are not authenticated: the server then listens on loopback only, and answers to no other name. */
  readonly loopbackOnly: boolean;
  /** The status to refuse with before the body is read; undefined when it may be read. */
  knock(authorization: string | undefined): Promise<number | undefined>;
  handle(request: MessagesRequest): Promise<MessagesAnswer>;
}

interface ServerOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly onMessages: MessagesEndpoint;
  /** Whether messages can be taken now; always when missing. Never rejects. */
  readonly isReady?: () => Promise<boolean>;
  /** An id for a request, which stands on every line of the log that it leads to; none is taken from outside. */
  readonly newId?: () => string;
  readonly log: Log;
  readonly limits?: Partial<ConnectionLimits>;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no new requests and resolves when those under way are answered, or when the time is up: then they are cut. */
  close(withinMs: number): Promise<void>;
}

/** The types know `pre`, which comes too late: the address is parsed before it. */
type WithFirst = restify.Server & { first(handler: (req: Request, res: Response) => boolean): void };

/** The types leave out that an id can be given. */
type WithId = Request & { id(id: string): string };

const alwaysReady = async (): Promise<boolean> => true;

/** The status for a request that was meant for another server than this. */
const MISDIRECTED = 421;

const refuse = (res: Response, status: number): false => {
  res.statusCode = status;
  res.end();
  return false;
};

/** restify parses the address outside of any error handling: a broken Host header would end the process. */
const refuseBrokenAddress = (req: Request, res: Response): boolean => {
  try {
    req.getUrl();
    return true;
  } catch {
    return refuse(res, 400);
  }
};

const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;

/** An answer also "finishes" on a connection that was cut a moment before. */
const isWritten = (req: Request, res: Response): Promise<boolean> =>
  new Promise((resolve) => {
    if (res.closed) resolve(false);
    res.once('finish', () => resolve(!req.socket.destroyed));
    res.once('close', () => resolve(false));
  });

/** Errors of the listening socket come out of restify's server, which ends the process if nobody hears them. */
const listen = (server: restify.Server, host: string, port: number, log: Log): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.on('error', (error: unknown) => log.error({ err: error }, 'the HTTP server reported an error'));
      resolve();
    });
  });

/**
 * Starts `POST /api/messages`, `GET /healthz` (it lives) and `GET /readyz` (it can take messages). Every refusal has an empty body: no text of ours and
 * none of a library's reaches the caller. Rejects when the address is taken or not allowed.
 */
export const startServer = async ({
  host,
  port,
  onMessages,
  isReady = alwaysReady,
  newId = randomUUID,
  log,
  limits,
}: ServerOptions): Promise<RunningServer> => {
  if (onMessages.loopbackOnly && !isLoopback(host)) {
    throw new Error(`without authentication the server listens on loopback only, not on ${host}`);
  }
  // An empty name leaves the Server header out.
  const server = restify.createServer({ name: '' });
  const isTooMany = pipeliningEnd();
  /** Whoever finds the address can ask for anything. */
  const seldom = createSeldom(LINES_OF_EACH);
  (server as WithFirst).first((req, res) => {
    if (isTooMany(req, res)) return false;
    if (onMessages.loopbackOnly && !namesLoopback(req.headers.host)) return refuse(res, MISDIRECTED);
    (req as WithId).id(newId());
    return refuseBrokenAddress(req, res);
  });
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    const fields = { id: req.getId(), status, path: req.getRoute()?.path };
    if (status >= 500) log.error({ ...fields, err: error }, 'a request failed');
    else
      seldom(`${status} ${fields.path}`, (refused) =>
        log.info({ ...fields, ...(refused > 1 && { refused }) }, 'a request was refused'),
      );
    res.send(status);
    done();
  });

  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_req, res) => {
    if (await isReady()) res.send(200, { status: 'ready' });
    else res.send(503, { status: 'not_ready' });
  });
  // The types leave maxBodySize out, but the parser hands it to the body reader.
  const readJson = { maxBodySize: MAX_BODY_BYTES, mapParams: false };
  const [read, ...parse] = restify.plugins.jsonBodyParser(readJson);
  if (read === undefined) throw new Error('restify has no reader of bodies');
  server.post(
    '/api/messages',
    (req: Request, res: Response, next: Next) => {
      void onMessages.knock(req.header('authorization')).then((refused) => {
        if (refused === undefined) return next();
        res.send(refused);
        next(false);
      });
    },
    refuseUnreadable(MAX_BODY_BYTES),
    endingAt(MAX_BODY_BYTES, read),
    ...parse,
    async (req: Request, res: Response) => {
      const request = {
        authorization: req.header('authorization'),
        body: req.body,
        answered: isWritten(req, res),
      };
      const { status, body } = await inTrace(req.getId(), () => onMessages.handle(request));
      if (body === undefined || status >= 400) res.send(status);
      else res.send(status, body);
    },
  );

  const node: NodeServer = server.server;
  limitConnections(node, { ...CONNECTION_LIMITS, ...limits });
  const close = orderlyCloseOf(node);
  await listen(server, host, port, log);
  // An http server that listens on a host and a port has an address of this form.
  return { port: (node.address() as AddressInfo).port, close };
};
