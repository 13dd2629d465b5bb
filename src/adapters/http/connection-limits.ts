import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What one caller may take of the server's time and memory. */
export interface ConnectionLimits {
  /** From the connection, or the first byte of a request after that, until its headers are all there. */
  readonly headersWithinMs: number;
  /** Until its body is all there. */
  readonly requestWithinMs: number;
  /** How often the two are looked at; a slow caller is cut that much later. */
  readonly checkedEveryMs: number;
  /** Longer than the idle time of the load balancers in front of us, so that they close first. */
  readonly idleMs: number;
  /** More than Teams opens by far, and less than a process may have files open. */
  readonly connections: number;
  /** How long the rest of a request that is answered already is read and thrown away before it is cut. */
  readonly lingerMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headersWithinMs: 10_000,
  requestWithinMs: 20_000,
  checkedEveryMs: 5_000,
  idleMs: 70_000,
  connections: 1_000,
  lingerMs: 1_000,
};

/** Teams sends about ten, a proxy adds a few. */
const MOST_HEADERS = 100;
/** All of them together; a token is about 2 KB. */
const MOST_HEADER_BYTES = 16 * 1024;

/** Teams and proxies wait for an answer before they ask again on a connection. */
const MOST_UNANSWERED = 20;

/**
 * Returns what cuts a connection with more requests than that waiting for an answer, and tells whether it is cut. A
 * piece of 64 KB holds 2,000 small ones, which Node hands over at a stretch: nobody else is served meanwhile.
 */
export const pipeliningEnd = (): ((req: IncomingMessage, res: ServerResponse) => boolean) => {
  const unanswered = new WeakMap<Socket, number>();
  return ({ socket }, res) => {
    if (socket.destroyed) return true;
    const count = (unanswered.get(socket) ?? 0) + 1;
    if (count > MOST_UNANSWERED) {
      socket.destroy();
      return true;
    }
    unanswered.set(socket, count);
    res.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return false;
  };
};

/** Read when the server begins to listen, but not in the types. */
interface Checking {
  connectionsCheckingInterval: number;
  maxHeaderSize: number;
}

/**
 * Sets them on a server that does not listen yet. Requests per connection stay unbounded, because Teams uses each again
 * and a bound saves nothing.
 */
export const limitConnections = (node: Server & Partial<Checking>, limits: ConnectionLimits): void => {
  node.headersTimeout = limits.headersWithinMs;
  node.requestTimeout = limits.requestWithinMs;
  node.connectionsCheckingInterval = limits.checkedEveryMs;
  node.keepAliveTimeout = limits.idleMs;
  node.maxConnections = limits.connections;
  node.maxHeadersCount = MOST_HEADERS;
  node.maxHeaderSize = MOST_HEADER_BYTES;
  // restify listens for upgrades that nobody takes: such a connection would stay open for ever, beyond every limit.
  node.removeAllListeners('upgrade');
  // Nor does what it does with this one go by `request`, where a connection's end is seen to. Node itself says "go on".
  node.removeAllListeners('checkContinue');
  node.on('request', (req, res) => {
    res.once('finish', () => {
      if (req.complete) return;
      // At once would lose the answer to whoever is still writing.
      const late = setTimeout(() => req.socket.destroy(), limits.lingerMs);
      req.once('end', () => clearTimeout(late)).once('close', () => clearTimeout(late));
    });
  });
};
