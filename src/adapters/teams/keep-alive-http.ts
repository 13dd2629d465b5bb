import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What became of one request. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The Retry-After header. */
      readonly retryAfter: string | undefined;
      /** Parsed JSON; undefined when there was none, or when the connection broke within it. */
      readonly body: unknown;
    }
  /** Certainly nothing of it reached the other side. */
  | { readonly kind: 'not_sent'; readonly reason: string }
  /** It was on its way and no answer came: it may have been taken. */
  | { readonly kind: 'cut'; readonly reason: string };

export interface HttpMessage {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeIsUp: AbortSignal;
}

/** Sends one request over a connection that is kept for the next. Never rejects, and follows no redirection. */
export type HttpSend = (message: HttpMessage) => Promise<Exchange>;

/** Free connections are let go before those in front of the Bot Connector do it: a cut one loses a message. */
const IDLE_MS = 30_000;
/** More of an answer is not read; what the bot needs of it is an id. */
const MOST_ANSWER_BYTES = 64 * 1024;

/**
 * Nothing bounds the connections here: each conversation has at most one message on its way, and where one gets no
 * answer it must not hold up the others.
 */
const AGENT_OPTIONS = { keepAlive: true, timeout: IDLE_MS };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The status tells what happened; a proxy's HTML does not.
    return undefined;
  }
};

const readAnswer = (response: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (): void => resolve(Buffer.concat(chunks).toString('utf8'));
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_ANSWER_BYTES) chunks.push(chunk);
      else response.destroy();
    });
    response.once('end', finish).once('error', finish).once('close', finish);
  });

/** Calls back when the request may have left this machine: from then on no failure says that it was not taken. */
const onceOnItsWay = (request: ClientRequest, isTls: boolean, then: () => void): void => {
  request.once('socket', (socket) => {
    // A new connection is still being made here; one that is used again takes the request at once.
    if (!socket.connecting) then();
    else socket.once(isTls ? 'secureConnect' : 'connect', then);
  });
};

const reasonOf = (error: NodeJS.ErrnoException, timeIsUp: AbortSignal): string =>
  timeIsUp.aborted ? 'no answer in time' : (error.code ?? 'connection failed');

/**
 * node:https with an agent rather than fetch: it tells whether anything had been sent when a request failed,
 * which decides whether it may be sent again; and it costs less time per message.
 */
export const createKeepAliveHttp = (): HttpSend => {
  const plain = new HttpAgent(AGENT_OPTIONS);
  const secure = new HttpsAgent(AGENT_OPTIONS);

  return ({ method, url, headers, body, timeIsUp }) =>
    new Promise((resolve) => {
      const isTls = url.protocol === 'https:';
      const options = { method, headers, signal: timeIsUp };
      const request = isTls
        ? httpsRequest(url, { ...options, agent: secure })
        : httpRequest(url, { ...options, agent: plain });
      let isOnItsWay = false;
      let isAnswered = false;
      onceOnItsWay(request, isTls, () => {
        isOnItsWay = true;
      });
      request.once('response', async (response) => {
        isAnswered = true;
        const text = await readAnswer(response);
        resolve({
          kind: 'answered',
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          body: parsed(text),
        });
      });
      // After an answer has begun these come too late to change anything: it was an answer.
      request.on('error', (error) => {
        if (isAnswered) return;
        resolve({ kind: isOnItsWay ? 'cut' : 'not_sent', reason: reasonOf(error, timeIsUp) });
      });
      // An end without an error: Node shuts a connection that was answered with 101 and says nothing else.
      request.once('close', () => {
        if (!isAnswered) resolve({ kind: isOnItsWay ? 'cut' : 'not_sent', reason: 'connection failed' });
      });
      request.end(body);
    });
};
