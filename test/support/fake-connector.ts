import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An activity as the bot put it on the wire. */
export interface SentActivity {
  readonly method: 'POST' | 'PUT';
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
}

/** Stands in for the Bot Connector: keeps what the bot sends. */
export interface FakeConnector {
  readonly serviceUrl: string;
  readonly sent: readonly SentActivity[];
  /** Resolves when this many activities have arrived. */
  arrived(count: number): Promise<void>;
  /** The status that the coming activities are answered with; other than 200 means not taken. */
  respond: (request: SentActivity) => number | Promise<number>;
  close(): Promise<void>;
}

/** In production the service address has a region in it. */
const PATH = /^(?:\/emea)?\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** restify replaces Node's `writeHead` by one that cannot be chained. */
const answer = (res: ServerResponse, status: number, body?: object): void => {
  res.statusCode = status;
  res.setHeader('content-type', 'application/json');
  res.end(body && JSON.stringify(body));
};

/** Starts the connector on loopback. */
export const startFakeConnector = async (): Promise<FakeConnector> => {
  const sent: SentActivity[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];

  const server = createServer(async (req, res) => {
    const [, conversation, activityId] = PATH.exec(req.url ?? '') ?? [];
    if (conversation === undefined || (req.method !== 'POST' && req.method !== 'PUT')) {
      answer(res, 404);
      return;
    }
    const request: SentActivity = {
      method: req.method,
      conversationId: decodeURIComponent(conversation),
      activityId: activityId && decodeURIComponent(activityId),
      authorization: req.headers.authorization,
      // The body is what the bot sent; tests look at the parts they are about.
      activity: (await json(req)) as SentActivity['activity'],
    };
    const status = await connector.respond(request);
    if (status !== 200) {
      answer(res, status);
      return;
    }
    sent.push(request);
    answer(res, 200, { id: `sent-${sent.length}` });
    for (const { count, resolve } of waiting) if (sent.length >= count) resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const connector: FakeConnector = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    arrived: (count) =>
      new Promise((resolve) => {
        if (sent.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    respond: () => 200,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return connector;
};
