import { APP_ID, TENANT_ID } from './fake-microsoft.js';

/** An activity as Teams sends it; a test names only what it is about. */
export type TestActivity = Readonly<Record<string, unknown>>;

export const BOT = { id: `28:${APP_ID}`, name: 'FoU-boten' };
export const ANNA = {
  id: '29:anna',
  name: 'Anna Andersson',
  aadObjectId: 'a11a0000-1111-4222-8333-444455556666',
};

let count = 0;

/** A text in the personal chat. Every call has a new activity id. */
export const messageActivity = (serviceUrl: string, overrides: TestActivity = {}): TestActivity => ({
  type: 'message',
  id: `activity-${++count}`,
  timestamp: '2026-11-18T11:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: ANNA,
  recipient: BOT,
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId: TENANT_ID },
  channelData: { tenant: { id: TENANT_ID } },
  locale: 'sv-SE',
  textFormat: 'plain',
  text: 'hej',
  ...overrides,
});

/** A message in a channel that mentions the bot. */
export const channelActivity = (serviceUrl: string, words: string): TestActivity =>
  messageActivity(serviceUrl, {
    conversation: {
      id: '19:team@thread.tacv2;messageid=1',
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT_ID,
    },
    channelData: {
      tenant: { id: TENANT_ID },
      team: { id: '19:team' },
      channel: { id: '19:team@thread.tacv2' },
    },
    text: `<at>FoU-boten</at>&nbsp;${words}\n`,
    entities: [{ type: 'mention', text: '<at>FoU-boten</at>', mentioned: BOT }],
  });

/** A press on a button of the message `replyToId`, from a client that knows Action.Execute. */
export const executeActivity = (
  serviceUrl: string,
  verb: string,
  data: TestActivity,
  overrides: TestActivity = {},
): TestActivity =>
  messageActivity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'pressed-message',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...overrides,
  });

/** The same press from an older client. */
export const submitActivity = (serviceUrl: string, data: TestActivity): TestActivity =>
  messageActivity(serviceUrl, { text: undefined, replyToId: 'pressed-message', value: data });

/** What the message extension asks while somebody types in a group chat that the bot is not in. */
export const searchActivity = (
  serviceUrl: string,
  text: string,
  { value, ...overrides }: TestActivity & { readonly value?: TestActivity } = {},
): TestActivity =>
  messageActivity(serviceUrl, {
    type: 'invoke',
    name: 'composeExtension/query',
    text: undefined,
    conversation: {
      id: '19:others@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: TENANT_ID,
    },
    value: {
      commandId: 'search',
      parameters: [{ name: 'text', value: text }],
      queryOptions: { skip: 0, count: 25 },
      ...value,
    },
    ...overrides,
  });

/** What a message is in Teams; a test names only what it is about. */
export const MESSAGE_PAYLOAD: TestActivity = {
  linkToMessage: 'https://teams.microsoft.com/l/message/19:others@thread.v2/1794906180000',
  id: '1794906180000',
  replyToId: null,
  messageType: 'message',
  createdDateTime: '2026-11-17T08:03:00.000Z',
  lastModifiedDateTime: null,
  deleted: false,
  subject: null,
  summary: null,
  importance: 'normal',
  locale: 'sv-se',
  body: {
    contentType: 'html',
    content: '<div><div>Bollplank med <strong>Järfälla</strong> om SIP&nbsp;igår, 2 tim</div>\n</div>',
  },
  from: {
    device: null,
    conversation: null,
    user: {
      userIdentityType: 'aadUser',
      id: 'b130c271-d2eb-45f9-83ab-9eb3fe3788bc',
      displayName: 'Olo Brockhouse',
    },
    application: null,
  },
  reactions: [],
  mentions: [],
  attachments: [],
};

/** Somebody picks a command in the menu of a message, in a group chat that the bot is not in. */
export const messageActionActivity = (
  serviceUrl: string,
  payload: TestActivity | null = {},
  { value, ...overrides }: TestActivity & { readonly value?: TestActivity } = {},
): TestActivity =>
  searchActivity(serviceUrl, '', {
    name: 'composeExtension/fetchTask',
    ...overrides,
    value: {
      commandId: 'logActivity',
      commandContext: 'message',
      requestId: '7f7d22efe5414818becebcec649a7912',
      messagePayload: payload === null ? null : { ...MESSAGE_PAYLOAD, ...payload },
      context: { theme: 'default' },
      ...value,
    },
  });

/** A press on a button in the window that it opened. Teams sends the message along once more. */
export const windowActivity = (
  serviceUrl: string,
  data: unknown,
  overrides: TestActivity & { readonly value?: TestActivity } = {},
): TestActivity =>
  messageActionActivity(
    serviceUrl,
    {},
    {
      name: 'composeExtension/submitAction',
      ...overrides,
      value: { data, ...overrides.value },
    },
  );
