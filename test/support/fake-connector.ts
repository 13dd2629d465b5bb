import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An activity as the bot put it on the wire. */
export interface SentActivity {
  readonly method: 'POST' | 'PUT';
  /** Of a new post: the channel that it is for. */
  readonly conversationId: string;
  /** The activity that is replied to or, for PUT, the one that is replaced. */
  readonly activityId: string | undefined;
  readonly authorization: string | undefined;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly textFormat?: string;
    readonly summary?: string;
    readonly attachmentLayout?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  };
  /** All of the body; of a new post the activity is only a part of it. */
  readonly body: object;
}

/** A question who a member of a conversation is. */
interface LookUp {
  readonly conversationId: string;
  readonly memberId: string;
  readonly authorization: string | undefined;
}

/** An answer by its status; 2xx means taken. */
interface Answer {
  readonly status: number;
  readonly retryAfter?: string;
  /** Instead of the id of what was taken. */
  readonly body?: object;
}

/**
 * What happens to a request: a status, or no answer at all, before or after the message was taken: the
 * connection is cut, or nothing more is heard.
 */
export type Fate = number | Answer | 'cut' | 'cut_when_taken' | 'hang' | 'hang_when_taken';

/** Stands in for the Bot Connector: keeps what the bot sends. */
export interface FakeConnector {
  readonly serviceUrl: string;
  /** What was taken, in order. */
  readonly sent: readonly SentActivity[];
  /** Every request that came, also those that were not taken. */
  readonly requests: readonly SentActivity[];
  /** Every question who somebody is. */
  readonly lookUps: readonly LookUp[];
  /** Resolves when this many have come. */
  lookedUp(count: number): Promise<void>;
  /** What happens to the coming ones; 404 from the start. */
  describe: (lookUp: LookUp) => Fate;
  /** What happens to the coming questions about a team: its own id, and whether its channels are asked for; 404 from the start. */
  describeTeam: (teamId: string, what: 'team' | 'channels') => Fate;
  /** Whether what comes is kept, which it is from the start; a long run looks at each when it comes, in `respond`. */
  keeps: boolean;
  /** How many connections the bot has opened. */
  readonly connections: number;
  /** Resolves when this many activities have been taken. */
  arrived(count: number): Promise<void>;
  /** Resolves when this many requests have come. */
  asked(count: number): Promise<void>;
  /** What happens to the coming requests; 200 from the start. */
  respond: (request: SentActivity) => Fate | Promise<Fate>;
  /** From now on connections are refused, until `listen`. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** In production the service address has a region in it. */
const PATH = /^(?:\/emea)?\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/;

const MEMBER_PATH = /^(?:\/emea)?\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/;

const lookUpIn = ({ method, url = '', headers }: IncomingMessage): LookUp | undefined => {
  const [, conversation, member] = MEMBER_PATH.exec(url) ?? [];
  if (method !== 'GET' || conversation === undefined || member === undefined) return undefined;
  const [conversationId, memberId] = [decodeURIComponent(conversation), decodeURIComponent(member)];
  return { conversationId, memberId, authorization: headers.authorization };
};

const TEAM_PATH = /^(?:\/emea)?\/v3\/teams\/([^/]+)(\/conversations)?$/;

/** A new post in a channel; the bot's own test says what else it holds. */
interface NewPost {
  readonly activity?: SentActivity['activity'];
  readonly channelData?: { readonly channel?: { readonly id?: string } };
}

const read = async (req: IncomingMessage): Promise<SentActivity | undefined> => {
  const path = PATH.exec(req.url ?? '');
  if (path === null || (req.method !== 'POST' && req.method !== 'PUT')) return undefined;
  const [, conversation, activityId] = path;
  // The body is what the bot sent; tests look at the parts they are about.
  const body = (await json(req)) as SentActivity['activity'] & NewPost;
  return {
    method: req.method,
    conversationId:
      conversation === undefined ? (body.channelData?.channel?.id ?? '') : decodeURIComponent(conversation),
    activityId: activityId && decodeURIComponent(activityId),
    authorization: req.headers.authorization,
    activity: body.activity ?? body,
    body,
  };
};

/** restify replaces Node's `writeHead` by one that cannot be chained. */
const write = (res: ServerResponse, { status, retryAfter, body }: Answer): void => {
  res.statusCode = status;
  res.setHeader('content-type', 'application/json');
  if (retryAfter !== undefined) res.setHeader('retry-after', retryAfter);
  res.end(body && JSON.stringify(body));
};

/** A list that can be waited for. */
const growing = <T>() => {
  const items: T[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  return {
    items,
    add: (item: T): void => {
      items.push(item);
      for (const { count, resolve } of waiting) if (items.length >= count) resolve();
    },
    reached: (count: number): Promise<void> =>
      new Promise((resolve) => {
        if (items.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
};

/** Starts the connector on loopback. */
export const startFakeConnector = async (): Promise<FakeConnector> => {
  const sent = growing<SentActivity>();
  const requests = growing<SentActivity>();
  const lookUps = growing<LookUp>();
  let connections = 0;
  let taken = 0;

  /** `take` keeps what was taken and gives its id. */
  const meet = (fate: Fate, res: ServerResponse, take: () => string): void => {
    if (fate === 'hang') return;
    if (fate === 'cut') {
      res.destroy();
      return;
    }
    if (fate === 'hang_when_taken' || fate === 'cut_when_taken') {
      take();
      if (fate === 'cut_when_taken') res.destroy();
      return;
    }
    const answer = typeof fate === 'number' ? { status: fate } : fate;
    const isTaken = answer.status >= 200 && answer.status < 300;
    write(res, isTaken ? { body: { id: take() }, ...answer } : answer);
  };

  const server = createServer(async (req, res) => {
    const lookUp = lookUpIn(req);
    if (lookUp !== undefined) {
      if (connector.keeps) lookUps.add(lookUp);
      meet(connector.describe(lookUp), res, () => lookUp.memberId);
      return;
    }
    const [, team, channels] = req.method === 'GET' ? (TEAM_PATH.exec(req.url ?? '') ?? []) : [];
    if (team !== undefined) {
      const teamId = decodeURIComponent(team);
      meet(connector.describeTeam(teamId, channels === undefined ? 'team' : 'channels'), res, () => teamId);
      return;
    }
    const request = await read(req);
    if (request === undefined) {
      write(res, { status: 404 });
      return;
    }
    if (connector.keeps) requests.add(request);
    meet(await connector.respond(request), res, () => {
      if (connector.keeps) sent.add(request);
      taken += 1;
      return `sent-${taken}`;
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  const listenOn = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listenOn(0);
  const { port } = server.address() as AddressInfo;

  const connector: FakeConnector = {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent: sent.items,
    requests: requests.items,
    lookUps: lookUps.items,
    lookedUp: lookUps.reached,
    keeps: true,
    describe: () => 404,
    describeTeam: () => 404,
    get connections() {
      return connections;
    },
    arrived: sent.reached,
    asked: requests.reached,
    respond: () => 200,
    refuse: stop,
    listen: () => listenOn(port),
    close: stop,
  };
  return connector;
};
