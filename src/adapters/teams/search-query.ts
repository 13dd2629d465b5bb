import { z } from 'zod';
import type { Reply, SearchResult } from '../../conversation/reply.js';
import type { SearchInput } from '../../conversation/turn.js';
import { attachmentOf } from './outgoing.js';
import type { TeamsActivity } from './teams-activity.js';

/** As it stands in the manifest, for every box. */
export const SEARCH_PARAMETER = 'text';

export const SEARCH_QUERY = 'composeExtension/query';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

/** When Teams does not say. */
const USUAL_COUNT = 10;

const UNREAD = { name: '', value: '' };

/** The Playground names neither command nor parameter unless it is told to; Teams always does. */
const QUERY = z.object({
  /** A command's id has at most 64 characters in the manifest. */
  commandId: z.string().min(1).max(64).optional(),
  /** Before anything is typed there is one named `initialRun` instead of ours. */
  parameters: z
    .array(z.object({ name: z.string().default(SEARCH_PARAMETER), value: z.string() }).catch(UNREAD))
    .catch([]),
  queryOptions: z
    .object({ skip: z.int().min(0).catch(0), count: z.int().min(1).catch(USUAL_COUNT) })
    .catch({ skip: 0, count: USUAL_COUNT }),
});

/** What stands in a search box; undefined when the query cannot be read. */
export const searchIn = ({ value }: TeamsActivity): SearchInput | undefined => {
  const { data } = QUERY.safeParse(value);
  if (data === undefined) return undefined;
  const text = data.parameters.find(({ name }) => name === SEARCH_PARAMETER)?.value ?? '';
  const box = data.commandId === undefined ? {} : { box: data.commandId };
  return { kind: 'search', ...box, text, ...data.queryOptions };
};

export const isSearch = ({ type, name }: TeamsActivity): boolean =>
  type === 'invoke' && name === SEARCH_QUERY;

/** The bot need not be in the chat that such an invoke comes from, nor be able to write there. */
export const isFromExtension = ({ type, name }: TeamsActivity): boolean =>
  type === 'invoke' && name?.startsWith('composeExtension/') === true;

/** Signs that Markdown or HTML could read, and what looks like them. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['<', '‹'],
  ['>', '›'],
  ['[', '⁅'],
  [']', '⁆'],
  ['*', '∗'],
  ['_', 'ˍ'],
  ['~', '∼'],
  ['`', 'ˋ'],
]);

/** Clients read some HTML in a preview, and there is no other kind of preview that they would not. */
const asItStands = (text: string): string =>
  text.replace(/[<>[\]*_~`]/g, (sign) => LOOKALIKES.get(sign) ?? sign);

/** The card is put into the chat when the preview is chosen. */
const attachmentFor = ({ title, line, card }: SearchResult) => ({
  ...attachmentOf(card),
  preview: { contentType: THUMBNAIL, content: { title: asItStands(title), text: asItStands(line) } },
});

/** What a `composeExtension/query` invoke is answered with: a sentence in the list's place, else the list. */
export const answerSearch = ({ messages }: Reply): object => {
  const text = messages.find((message) => message.text !== undefined)?.text;
  if (text !== undefined) return { composeExtension: { type: 'message', text } };
  const attachments = messages.flatMap(({ results = [] }) => results).map(attachmentFor);
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
};
