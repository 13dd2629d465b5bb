import type { BearerToken } from './bearer-token.js';
import { unlessAborted } from './deadline.js';
import type { Exchange, HttpMessage, HttpSend } from './keep-alive-http.js';

interface ExchangeOptions {
  readonly http: HttpSend;
  /** Undefined in local mode, where nobody is asked who they are. */
  readonly token: BearerToken | undefined;
}

/** One request to the Bot Connector, without what says who asks. */
export type ConnectorCall = Pick<HttpMessage, 'method' | 'url' | 'body'>;

const isRefusedToken = (exchange: Exchange): boolean =>
  exchange.kind === 'answered' && exchange.status === 401;

/** Shows the bot's token with a request, and once more with a new one when the first was refused. Never rejects. */
export const createExchange = ({
  http,
  token,
}: ExchangeOptions): ((call: ConnectorCall, timeIsUp: AbortSignal) => Promise<Exchange>) => {
  const once = async (
    { method, url, body }: ConnectorCall,
    timeIsUp: AbortSignal,
  ): Promise<{ readonly exchange: Exchange; readonly shown: string | undefined }> => {
    let shown: string | undefined;
    try {
      shown = token && (await unlessAborted(token.current(), timeIsUp));
    } catch {
      // Logged where it was asked for.
      return { exchange: { kind: 'not_sent', reason: 'no token' }, shown };
    }
    const headers = {
      accept: 'application/json',
      ...(body !== undefined && {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
      }),
      ...(shown !== undefined && { authorization: `Bearer ${shown}` }),
    };
    const message = { method, url, headers, timeIsUp, ...(body !== undefined && { body }) };
    return { exchange: await http(message), shown };
  };

  return async (call, timeIsUp) => {
    const first = await once(call, timeIsUp);
    if (!isRefusedToken(first.exchange) || first.shown === undefined) return first.exchange;
    token?.discard(first.shown);
    return (await once(call, timeIsUp)).exchange;
  };
};
