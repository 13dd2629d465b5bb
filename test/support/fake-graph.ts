import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import { scopesOf } from './fake-tokens.js';

/** A request to a channel's messages, as it came. */
export interface GraphRequestSeen {
  readonly method: 'GET' | 'POST';
  readonly teamGroupId: string;
  readonly channelId: string;
  readonly authorization: string | undefined;
  /** What was posted; empty for GET. */
  readonly body: string;
}

/** What Graph does instead of, or after, its work. */
export type GraphFault =
  /** The connection ends; `after`: when the post was made. */
  | { readonly cut: 'before' | 'after' }
  /** Nothing is ever answered. */
  | { readonly hang: 'before' | 'after' }
  /** Answered so; `isMade`: the post stands in the channel all the same. */
  | {
      readonly status: number;
      readonly isMade?: boolean;
      readonly headers?: Readonly<Record<string, string>>;
      /** JSON unless it is a string. */
      readonly body?: string | object;
    };

export interface FakeGraph {
  readonly url: string;
  /** In the order in which they came; the first is answered with the `request-id` request-1. */
  readonly requests: readonly GraphRequestSeen[];
  /** Called with every request and how many of its kind came before; nothing goes wrong by default. */
  fault: (request: GraphRequestSeen, before: number) => GraphFault | undefined;
  /** What stands in a channel, newest first; a channel is made by the first look at it. */
  messagesIn(channelId: string): readonly ChatMessage[];
  /** How many posts there are in all channels together. */
  readonly posts: number;
  /** Puts in a channel what somebody else wrote. */
  write(channelId: string, message: Partial<ChatMessage>): void;
  /** The instant that messages get; stands still unless a test moves it. */
  now: string;
  /** How many bytes a message may hold. */
  largestMessage: number;
  close(): Promise<void>;
}

const PATH = /^\/v1\.0\/teams\/([^/]+)\/channels\/([^/]+)\/messages$/;
const SMALLEST_PAGE = 20;
const LARGEST_PAGE = 50;
/** What a channel message may hold (platform facts: about 28 KB). */
const LARGEST_MESSAGE = 28 * 1024;

const answer = (
  res: ServerResponse,
  status: number,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const isJson = typeof body === 'object';
  res.writeHead(status, {
    'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    ...headers,
  });
  res.end(isJson ? JSON.stringify(body) : body);
};

const trouble = (code: string) => ({
  error: { code, message: code, innerError: { date: '2026-11-16T07:00:00', 'request-id': 'fake' } },
});

/** Stands in for graph.microsoft.com's channel messages. Goes by paths alone. */
export const startFakeGraph = async (): Promise<FakeGraph> => {
  const channels = new Map<string, ChatMessage[]>();
  const requests: GraphRequestSeen[] = [];
  let posts = 0;

  const channel = (id: string): ChatMessage[] => {
    const known = channels.get(id) ?? [];
    channels.set(id, known);
    return known;
  };

  const make = ({ channelId, body }: GraphRequestSeen): ChatMessage => {
    // What the program posts; tests look at the parts they are about.
    const posted = JSON.parse(body) as Partial<ChatMessage>;
    const message: ChatMessage = {
      id: `16${String(++posts).padStart(11, '0')}`,
      messageType: 'message',
      createdDateTime: graph.now,
      lastModifiedDateTime: graph.now,
      webUrl: `https://teams.microsoft.com/l/message/${channelId}/${posts}`,
      ...posted,
    };
    channel(channelId).unshift(message);
    return message;
  };

  const page = (res: ServerResponse, { channelId }: GraphRequestSeen, url: URL): void => {
    const size = Math.min(Number(url.searchParams.get('$top') ?? SMALLEST_PAGE), LARGEST_PAGE);
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const all = channel(channelId);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + size));
    answer(res, 200, {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#messages',
      ...(from + size < all.length && { '@odata.nextLink': next.href }),
      value: all.slice(from, from + size),
    });
  };

  const misbehave = (res: ServerResponse, request: GraphRequestSeen, fault: GraphFault): void => {
    const isMade =
      ('cut' in fault && fault.cut === 'after') ||
      ('hang' in fault && fault.hang === 'after') ||
      ('status' in fault && fault.isMade === true);
    if (isMade && request.method === 'POST') make(request);
    if ('cut' in fault) res.destroy();
    else if ('status' in fault)
      answer(res, fault.status, fault.body ?? trouble(`http${fault.status}`), fault.headers);
  };

  const missing = ({ method, authorization = '' }: GraphRequestSeen): number | undefined => {
    const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
    if (token === undefined) return 401;
    const needed = method === 'POST' ? 'ChannelMessage.Send' : 'ChannelMessage.Read.All';
    return scopesOf(token).includes(needed) ? undefined : 403;
  };

  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? '/', 'https://graph.microsoft.com');
    const [, team, channelId] = PATH.exec(url.pathname) ?? [];
    const { method } = req;
    if (team === undefined || channelId === undefined || (method !== 'POST' && method !== 'GET')) {
      return answer(res, 404, trouble('NotFound'));
    }
    const request: GraphRequestSeen = {
      method,
      teamGroupId: decodeURIComponent(team),
      channelId: decodeURIComponent(channelId),
      authorization: req.headers.authorization,
      body: await text(req),
    };
    res.setHeader('request-id', `request-${requests.length + 1}`);
    const before = requests.filter((seen) => seen.method === method).length;
    requests.push(request);
    const fault = graph.fault(request, before);
    if (fault !== undefined) return misbehave(res, request, fault);
    const refused = missing(request);
    if (refused !== undefined)
      return answer(res, refused, trouble(refused === 401 ? 'Unauthorized' : 'Forbidden'));
    if (method === 'GET') return page(res, request, url);
    if (Buffer.byteLength(request.body) > graph.largestMessage)
      return answer(res, 413, trouble('RequestEntityTooLarge'));
    return answer(res, 201, make(request));
  };

  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const graph: FakeGraph = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fault: () => undefined,
    messagesIn: (channelId) => channel(channelId),
    get posts() {
      return posts;
    },
    write: (channelId, message) => {
      channel(channelId).unshift({ id: randomUUID(), createdDateTime: graph.now, ...message });
    },
    now: '2026-11-16T07:00:00.000Z',
    largestMessage: LARGEST_MESSAGE,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return graph;
};
