import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import type { GraphToken, TokenSource } from '../../../src/adapters/graph/graph-token.js';
import type { Fate } from './graph-fates.js';
import type { Weather } from './graph-weather.js';
import type { SimulatedTime } from './simulated-time.js';

/** What stands in a channel, whatever anybody was told of it. */
export interface StandingPost {
  readonly channelId: string;
  /** The digest's key as the post carries it; undefined for what people wrote. */
  readonly key: string | undefined;
  /** When it came there, in ms since 1970. */
  readonly madeAt: number;
  readonly message: ChatMessage;
}

/** Graph's channel messages and the service account's tokens, in the same process and in simulated time. */
export interface SimulatedGraph {
  weather: Weather;
  readonly fetch: typeof fetch;
  readonly token: TokenSource;
  /** What stands in all channels now. */
  readonly posts: readonly StandingPost[];
  /** How many requests there have been. */
  readonly requests: number;
  /** People write in a channel. */
  write(channelId: string, messages: number): void;
  /** Forgets what was posted before then. */
  forgetBefore(ms: number): void;
}

const PATH = /^\/v1\.0\/teams\/[^/]+\/channels\/([^/]+)\/messages$/;
const SMALLEST_PAGE = 20;
const LARGEST_PAGE = 50;
/** What undici says when a connection or the answer's body ends. */
const failed = (code: string, message = 'fetch failed'): TypeError =>
  new TypeError(message, { cause: Object.assign(new Error(code), { code }) });

/** The mark that the code leaves in its cards: the id of the first element. */
const keyIn = ({ attachments }: ChatMessage): string | undefined => {
  const content: unknown = JSON.parse(attachments?.[0]?.content ?? '{}');
  const [first]: unknown[] =
    typeof content === 'object' && content !== null && 'body' in content && Array.isArray(content.body)
      ? content.body
      : [];
  return typeof first === 'object' && first !== null && 'id' in first && typeof first.id === 'string'
    ? first.id
    : undefined;
};

/** A body that never ends by itself. */
const tornBody = (start: string, isTorn: 'cut' | 'silent', signal: AbortSignal): ReadableStream =>
  new ReadableStream({
    start: (body) => {
      body.enqueue(Buffer.from(start));
      if (isTorn === 'cut') body.error(failed('UND_ERR_SOCKET', 'terminated'));
      else signal.addEventListener('abort', () => body.error(signal.reason), { once: true });
    },
  });

const NO_BODY: readonly number[] = [204];

export const simulatedGraph = (time: SimulatedTime, first: Weather): SimulatedGraph => {
  let posts: (StandingPost & { readonly listedAt: number })[] = [];
  let made = 0;
  let requests = 0;
  let tokens = 1;

  const make = (channelId: string, message: ChatMessage, key: string | undefined): ChatMessage => {
    made += 1;
    const at = time.now();
    const standing: ChatMessage = {
      id: `16${String(made).padStart(11, '0')}`,
      createdDateTime: at,
      webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${made}`,
      ...message,
    };
    const listedAt = time.ms() + graph.weather.listedAfter();
    posts.push({ channelId, key, madeAt: time.ms(), listedAt, message: standing });
    return standing;
  };

  const pageOf = (channelId: string, url: URL): object => {
    const size = Math.min(Number(url.searchParams.get('$top') ?? SMALLEST_PAGE), LARGEST_PAGE);
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const listed = posts
      .filter((post) => post.channelId === channelId && post.listedAt <= time.ms())
      .map(({ message }) => message)
      .toReversed();
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + size));
    return {
      ...(from + size < listed.length && { '@odata.nextLink': next.href }),
      value: listed.slice(from, from + size),
    };
  };

  const answerOf = (
    seen: Exclude<Fate['seen'], 'silence' | { cut: string }>,
    body: object,
    isPost: boolean,
  ) => {
    const status = seen.status === 201 && !isPost ? 200 : seen.status;
    const isWhole = seen.body === undefined && status < 300;
    const text = seen.body ?? (isWhole ? JSON.stringify(body) : '{"error":{"code":"Trouble"}}');
    return { status, headers: { 'request-id': `r-${requests}`, ...seen.headers }, text };
  };

  const graph: SimulatedGraph = {
    weather: first,
    get posts() {
      return posts;
    },
    get requests() {
      return requests;
    },
    token: async (permission, rejected): Promise<GraphToken> => {
      const trouble = graph.weather.signInAt(time.ms());
      if (trouble === 'unreachable') return { state: 'unreachable' };
      if (trouble === 'sign_in_needed') return { state: 'sign_in_needed', reason: 'lapsed' };
      if (permission === 'read' && !graph.weather.mayRead) return { state: 'not_permitted' };
      if (rejected === `token-${tokens}`) tokens += 1;
      return { state: 'ready', token: `token-${tokens}` };
    },
    fetch: async (input, init) => {
      requests += 1;
      const url = new URL(input instanceof Request ? input.url : input);
      const [, encoded] = PATH.exec(url.pathname) ?? [];
      const signal = init?.signal;
      if (encoded === undefined || !signal) throw new Error(`no such request: ${url.href}, or no deadline`);
      const channelId = decodeURIComponent(encoded);
      const isPost = init.method === 'POST';
      const fate = graph.weather.fateOf({ channelId, isPost, ms: time.ms() });
      const token = new Headers(init.headers).get('authorization');
      const isRefused = token !== `Bearer token-${tokens}`;
      if (fate.revokesToken) tokens += 1;
      let body: object = {};
      if (isPost && fate.madeAfter !== undefined && !isRefused) {
        // What the program posts; only its mark is looked at.
        const message = JSON.parse(String(init.body)) as ChatMessage;
        time.at(time.ms() + fate.madeAfter, () => {
          body = make(channelId, message, keyIn(message));
        });
      }
      const { seen } = fate;
      await new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        if (seen !== 'silence') time.at(time.ms() + fate.seenAfter, resolve);
      });
      if (isRefused) return new Response('{}', { status: 401 });
      if (seen === 'silence') throw new Error('nobody answers');
      if ('cut' in seen) throw failed(seen.cut);
      if (!isPost) body = pageOf(channelId, url);
      const { status, headers, text } = answerOf(seen, body, isPost);
      if (NO_BODY.includes(status)) return new Response(null, { status, headers });
      return new Response(seen.isTorn ? tornBody(text, seen.isTorn, signal) : text, { status, headers });
    },
    write: (channelId, messages) => {
      for (let count = 0; count < messages; count += 1) {
        make(channelId, { body: { content: `<p>${count}</p>` }, attachments: [] }, undefined);
      }
    },
    forgetBefore: (ms) => {
      posts = posts.filter(({ madeAt }) => madeAt >= ms);
    },
  };
  return graph;
};
