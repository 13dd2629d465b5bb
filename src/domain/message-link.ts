import { TEAMS_HOSTS } from './channel-link.js';

/** Longer than any that Teams makes; browsers and mail programs cut off more than 2,000. */
const MAX_LENGTH = 2000;

/** `19:…@thread.tacv2`, `19:…@thread.v2`, `19:…_…@unq.gbl.spaces`, `48:notes` …: as it is or encoded. */
const THREAD = /^\d{1,3}:[\w.@-]{1,300}$/;
/** Messages are numbered by the millisecond. */
const MESSAGE = /^\d{1,20}$/;
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * What Teams needs to find the message. What it also says, such as the names of the team and the channel, is left
 * out: they are people's words.
 */
const NEEDED: Readonly<Record<string, RegExp>> = {
  tenantId: GUID,
  groupId: GUID,
  parentMessageId: MESSAGE,
  createdTime: MESSAGE,
  context: /^\{"contextType":"chat"\}$/,
};

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/**
 * The link to a message in Teams, with nothing in it but where the message is; undefined for every other text. A link
 * that comes out of here comes out the same again.
 */
export const readMessageLink = (text: string): string | undefined => {
  if (text.length > MAX_LENGTH || !/^https:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, port, username, password, pathname, searchParams } = new URL(text);
  if (!TEAMS_HOSTS.includes(hostname) || `${port}${username}${password}` !== '') return undefined;
  const [, l = '', kind = '', part = '', message = '', ...more] = pathname.split('/');
  const thread = decoded(part) ?? '';
  if (l !== 'l' || kind !== 'message' || more.length > 0) return undefined;
  if (!THREAD.test(thread) || !MESSAGE.test(message)) return undefined;
  const kept = Object.entries(NEEDED).flatMap(([name, shape]) => {
    const given = [...searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
    return shape.test(given) ? [`${name}=${encodeURIComponent(given)}`] : [];
  });
  return `https://${hostname}/l/message/${thread}/${message}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
};

/** Where a message in a channel is, as its ids say. */
interface MessagePlace {
  /** `19:…@thread.tacv2` or `19:…@thread.skype`. */
  readonly channelId: string;
  readonly messageId: string;
  readonly tenantId?: string | undefined;
  /** The team's id in Entra; Teams opens the channel without it too, but more slowly. */
  readonly teamGroupId?: string | undefined;
}

/** The link to a channel's message; undefined when an id is none that Teams has links for. */
export const linkToMessage = (place: MessagePlace): string | undefined => {
  const { channelId, messageId, tenantId, teamGroupId } = place;
  const where = new URLSearchParams({
    ...(tenantId !== undefined && { tenantId }),
    ...(teamGroupId !== undefined && { groupId: teamGroupId }),
    parentMessageId: messageId,
  });
  const path = [channelId, messageId].map(encodeURIComponent).join('/');
  return readMessageLink(`https://teams.microsoft.com/l/message/${path}?${where}`);
};
