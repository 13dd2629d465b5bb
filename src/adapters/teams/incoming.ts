import { z } from 'zod';
import type { Conversation, Incoming } from '../../conversation/turn.js';
import { localeOf } from '../../texts/index.js';
import { FETCH_TASK, messageActionIn } from './message-action.js';
import { messageText } from './message-text.js';
import { SEARCH_QUERY, searchIn } from './search-query.js';
import { SUBMIT_ACTION } from './task-module.js';
import { type TeamsActivity, tenantOf } from './teams-activity.js';

const CARD_ACTION = 'adaptiveCard/action';
const FILE_CONSENT = 'fileConsent/invoke';

/** Tells apart what the bot takes, what it passes over, and an invoke that it does not know. */
type Heard = Incoming['input'] | 'nothing' | 'unknown_invoke';

const DATA = z.record(z.string(), z.unknown()).catch({});
const EXECUTED = z
  .object({ action: z.object({ verb: z.string().optional().catch(undefined), data: DATA }) })
  .catch({ action: { verb: undefined, data: {} } });

/** A press with an unreadable verb keeps an empty one: the dispatcher has a sentence for it. */
const press = (verb: string | undefined, data: Readonly<Record<string, unknown>>): Heard => ({
  kind: 'press',
  verb: verb ?? (typeof data['verb'] === 'string' ? data['verb'] : ''),
  data,
});

const executed = ({ value }: TeamsActivity): Heard => {
  const { action } = EXECUTED.parse(value);
  return press(action.verb, action.data);
};

const SUBMITTED = z.object({ data: DATA }).catch({ data: {} });

/** A press in a window that a message action opened. */
const submitted = ({ value }: TeamsActivity): Heard => press(undefined, SUBMITTED.parse(value).data);

const context = z.object({ offerId: z.string() });
/** Shown on the file's card, which can do without. */
const shown = z.string().max(1000).catch('');
const ANSWERED_FILE = z.discriminatedUnion('action', [
  z.object({ action: z.literal('decline'), context }),
  z.object({
    action: z.literal('accept'),
    context,
    uploadInfo: z.object({
      uploadUrl: z.string(),
      contentUrl: shown,
      name: shown,
      uniqueId: shown,
      fileType: shown,
    }),
  }),
]);

/** A press on a consent card. What cannot be read is none: a yes without a place would be taken for a no. */
const answeredFile = ({ value }: TeamsActivity): Heard => {
  const { data } = ANSWERED_FILE.safeParse(value);
  if (data === undefined) return 'unknown_invoke';
  const { offerId } = data.context;
  const place = data.action === 'accept' ? { place: data.uploadInfo } : {};
  return { kind: 'file_answer', offerId, ...place };
};

const invoked = (activity: TeamsActivity): Heard => {
  switch (activity.name) {
    case CARD_ACTION:
      return executed(activity);
    case FILE_CONSENT:
      return answeredFile(activity);
    case SEARCH_QUERY:
      return searchIn(activity) ?? 'unknown_invoke';
    case FETCH_TASK:
      return messageActionIn(activity) ?? 'unknown_invoke';
    case SUBMIT_ACTION:
      return submitted(activity);
    default:
      return 'unknown_invoke';
  }
};

/** Action.Submit arrives as a message without text whose value is the action's data and the inputs. */
const isSubmit = ({ value, text }: TeamsActivity): boolean =>
  typeof value === 'object' && value !== null && (text === undefined || text.trim() === '');

const addsBot = ({ membersAdded, recipient }: TeamsActivity): boolean =>
  membersAdded?.some(({ id }) => id === recipient?.id) ?? false;

const INSTALLED: Heard = { kind: 'installed' };

/** What an activity means to the bot. Reactions, typing, edits and other people who join mean nothing. */
export const hear = (activity: TeamsActivity): Heard => {
  switch (activity.type) {
    case 'message':
      return isSubmit(activity)
        ? press(undefined, DATA.parse(activity.value))
        : { kind: 'text', text: messageText(activity) };
    case 'invoke':
      return invoked(activity);
    case 'conversationUpdate':
      return addsBot(activity) ? INSTALLED : 'nothing';
    case 'installationUpdate':
      return activity.action === 'add' ? INSTALLED : 'nothing';
    default:
      return 'nothing';
  }
};

const KINDS: ReadonlyMap<string | undefined, Conversation['kind']> = new Map([
  ['personal', 'personal'],
  ['groupChat', 'group'],
  ['channel', 'channel'],
]);

/** A kind that is not known here is no personal chat: what is for one person only is not said there. */
export const kindOf = ({ conversationType, isGroup }: TeamsActivity['conversation']): Conversation['kind'] =>
  KINDS.get(conversationType) ?? (isGroup || conversationType !== undefined ? 'group' : 'personal');

/**
 * Puts an activity into the conversation's words. `fallbackId` stands in for a missing activity id, which
 * makes the turn unlike any other. Who Teams does not identify gets an empty aadObjectId: nobody in the
 * registry has one.
 */
export const incomingOf = (
  activity: TeamsActivity,
  input: Incoming['input'],
  fallbackId: string,
): Incoming => ({
  sourceKey: `${activity.conversation.id}|${activity.id ?? fallbackId}`,
  locale: localeOf(activity.locale),
  conversation: { id: activity.conversation.id, kind: kindOf(activity.conversation) },
  sender: {
    tenantId: tenantOf(activity) ?? '',
    aadObjectId: activity.from.aadObjectId?.toLowerCase() ?? '',
    name: activity.from.name ?? '',
  },
  input,
});
