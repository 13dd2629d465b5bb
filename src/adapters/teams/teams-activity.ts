import { z } from 'zod';

/** The Bot Connector leaves fields out or sends null; both mean absent. */
const maybe = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? undefined);

/** Several times what Teams' longest have. Ids are remembered and counted by, and a body has room for one of 250 KB. */
const LONGEST_ID = 1_000;
const LONGEST_NAME = 1_000;
/** More than a message holds of mentions or files; each takes time to look at. */
const MOST_PARTS = 250;

const id = z.string().min(1).max(LONGEST_ID);
/**
 * An id that becomes a part of an address: half a character cannot stand in one, and of dots alone it would name another
 * place.
 */
const idInAddress = z
  .string()
  .max(LONGEST_ID)
  .regex(/^(?!\.{1,2}$)\P{Cs}*$/u);
const parts = z.array(z.unknown()).transform((all) => all.slice(0, MOST_PARTS));
/** For what only tells about the conversation: an odd shape there keeps no message out. */
const unlessOdd = <T>(schema: z.ZodType<T>) => maybe(schema).catch(undefined);

const account = z.object({
  id,
  // Its type still has to be right; one that is no name is as none.
  name: maybe(z.string()).transform((name) =>
    name === undefined || name.length > LONGEST_NAME ? undefined : name,
  ),
  aadObjectId: maybe(z.string().max(LONGEST_ID)),
});

/**
 * The parts of an incoming activity that the bot reads. botbuilder promises them by type and checks none:
 * an activity without `from` or `serviceUrl` would crash later or pass. Fields not named here are left out.
 */
const TEAMS_ACTIVITY = z.object({
  type: id,
  id: maybe(idInAddress),
  channelId: id,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: maybe(account),
  conversation: z.object({
    id: idInAddress.min(1),
    conversationType: maybe(z.string()),
    isGroup: maybe(z.boolean()),
    tenantId: maybe(z.string()),
  }),
  channelData: maybe(
    z.object({
      tenant: maybe(z.object({ id: maybe(z.string()) })),
      team: unlessOdd(
        z.object({
          id: unlessOdd(idInAddress.min(1)),
          aadGroupId: unlessOdd(z.guid()),
          name: unlessOdd(z.string()),
        }),
      ),
      channel: unlessOdd(z.object({ id: unlessOdd(idInAddress.min(1)), name: unlessOdd(z.string()) })),
      eventType: unlessOdd(z.string()),
    }),
  ),
  /** Replies that are held back for the HTTP response are not something Teams asks for. */
  deliveryMode: maybe(z.enum(['normal', 'notification'])),
  locale: maybe(z.string()),
  text: maybe(z.string()),
  entities: maybe(parts),
  attachments: unlessOdd(parts),
  name: maybe(z.string()),
  action: maybe(z.string()),
  value: z.unknown().optional(),
  replyToId: maybe(idInAddress),
  membersAdded: maybe(z.array(account)),
  membersRemoved: unlessOdd(z.array(z.object({ id: unlessOdd(id) }))),
});

export type TeamsActivity = z.infer<typeof TEAMS_ACTIVITY>;

/** Checks the shape of a request body. */
export const parseActivity = (body: unknown): z.ZodSafeParseResult<TeamsActivity> =>
  TEAMS_ACTIVITY.safeParse(body);

type Tenant = string | undefined;

/** Both places where Teams writes the tenant. */
interface NamesTenant {
  readonly conversation: { readonly tenantId?: Tenant };
  readonly channelData?: { readonly tenant?: { readonly id?: Tenant } | undefined } | undefined;
}

/** The tenant in lower case; undefined when neither place names one or they name different ones. */
export const tenantOf = ({ conversation, channelData }: NamesTenant): Tenant => {
  const named = new Set(
    [conversation.tenantId, channelData?.tenant?.id].flatMap((tenant) => tenant?.toLowerCase() || []),
  );
  return named.size === 1 ? [...named][0] : undefined;
};
