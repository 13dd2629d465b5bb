import {
  AuthenticationHandler,
  Client,
  type Context,
  type Middleware,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { connectionFailure } from '../../domain/connection-failure.js';

export type Fetch = typeof fetch;

/** How one request to Graph ended. */
export type GraphAnswer =
  /** `body` is what the JSON said; undefined when it was none, or was cut off. */
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly body: unknown }
  /** Certainly never left this machine. */
  | { readonly kind: 'unsent'; readonly code: string }
  /** May have reached Graph. */
  | { readonly kind: 'unclear'; readonly code: string };

export interface GraphCall {
  /** From `/teams/…` on, or the whole address that Graph gave for the next page. */
  readonly path: string;
  /** Posted as JSON; without it the path is read. */
  readonly body?: object;
}

interface CallOptions {
  readonly fetch: Fetch;
  readonly token: string;
  /** Ends the request, its answer's body too. */
  readonly signal: AbortSignal;
}

/**
 * The client's own last link loses why fetch failed, and its usual chain retries POST on 429, 503 and 504, which
 * posts twice what was delivered (platform facts). So this chain has no retry and no redirect, and keeps the cause.
 */
class LastLink implements Middleware {
  failure: unknown;
  readonly #fetch: Fetch;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  async execute(context: Context): Promise<void> {
    try {
      context.response = await this.#fetch(context.request, { ...context.options, redirect: 'manual' });
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}

const jsonIn = async (response: Response): Promise<unknown> => {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
};

/** Makes one request with no retry of any kind; never rejects for what the outside does. */
export const callGraph = async (call: GraphCall, options: CallOptions): Promise<GraphAnswer> => {
  const last = new LastLink(options.fetch);
  const client = Client.initWithMiddleware({
    // Sends the token to Graph's own hosts over https and nowhere else, whatever address a page names.
    middleware: [
      new AuthenticationHandler({ getAccessToken: async () => options.token }),
      new TelemetryHandler(),
      last,
    ],
  });
  // RAW: read as JSON by itself, a 2xx with a broken body would come back as an error or as an empty object.
  const request = client.api(call.path).responseType(ResponseType.RAW).options({ signal: options.signal });
  try {
    const response: Response = await (call.body === undefined ? request.get() : request.post(call.body));
    const { status, headers } = response;
    return { kind: 'answered', status, headers, body: await jsonIn(response) };
  } catch (error) {
    if (last.failure === undefined) throw error;
    const { code, isUnsent } = connectionFailure(last.failure);
    return { kind: isUnsent ? 'unsent' : 'unclear', code };
  }
};
