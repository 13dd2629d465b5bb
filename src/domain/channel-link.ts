import type { ChosenChannel } from './digest-channel.js';
import { holdsIdentityNumber } from './identity-number.js';
import { ok, type Result, refused } from './result.js';

/** A channel as its link in Teams names it. */
export interface LinkedChannel extends ChosenChannel {
  readonly teamGroupId: string;
}

/** Why no channel could be read. */
export type ChannelLinkProblem =
  | 'no_link'
  /** Links to different channels. */
  | 'several_channels'
  | 'not_teams'
  /** To a whole team. It names the General channel, which everyone in the team reads: nobody asked for that. */
  | 'team'
  | 'chat_or_meeting'
  /** A tab, a file, an app or just Teams itself. */
  | 'other_place'
  /** It leads to a channel and leaves out the team, which Graph wants. */
  | 'team_missing'
  | 'damaged';

/** Addresses as they stand in a text: the scheme is needed only where the host tells as much. */
const LINK =
  /(?:https?:\/\/|msteams:|(?<![\w.])(?=teams\.(?:microsoft\.com|cloud\.microsoft)\/))[^\s<>"”]+/giu;
/** Where Teams opens in a browser. */
export const TEAMS_HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];
/** Mail and Teams wrap links, so that they can be checked when somebody follows them. */
const WRAPPING_HOST = /(?:^|\.)safelinks\.protection\.outlook\.com$|^statics\.teams\.cdn\.office\.net$/;
/** A wrapped link may be wrapped again, and the page that opens Teams holds one more. */
const MAX_WRAPS = 4;

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
const CHANNEL_ID = /^19:[\w-]{1,200}@thread\.(?:tacv2|skype)$/;
const CHAT_ID = /@(?:thread\.v2|unq\.gbl\.spaces)$/;
const CHAT_OR_MEETING: readonly string[] = ['chat', 'meet', 'meetup-join', 'meeting', 'meetings', 'call'];
const MAX_NAME_LENGTH = 100;

/** The links in a text, each as it stands there, without the marks that end a sentence or a bracket. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(LINK)].map(([link]) => link.replace(/(?<![.,;:!?)\]}'’])[.,;:!?)\]}'’]+$/u, ''));

const urlOf = (link: string): URL | undefined => {
  const address = link
    .replace(/&(?:amp;)+/gi, '&')
    .replace(
      /^msteams:(?:\/\/teams\.(?:microsoft\.com|cloud\.microsoft))?\/*/i,
      'https://teams.microsoft.com/',
    )
    .replace(/^(?=teams\.)/i, 'https://');
  return URL.canParse(address) ? new URL(address) : undefined;
};

/** Links are encoded once, twice or not at all; once more for each wrapping that forgot to decode. */
const decoded = (text: string, times = MAX_WRAPS): string => {
  try {
    const once = decodeURIComponent(text);
    return once === text || times === 1 ? once : decoded(once, times - 1);
  } catch {
    // A percent sign that is meant as one.
    return text;
  }
};

/** Teams writes `groupId` and `groupid`. */
const parameterOf = ({ searchParams }: URL, name: string): string | undefined =>
  [...searchParams].find(([key]) => key.toLowerCase() === name)?.[1];

const guidOf = (url: URL, name: string): string | undefined => {
  const id = decoded(parameterOf(url, name) ?? '')
    .trim()
    .toLowerCase();
  return GUID.test(id) ? id : undefined;
};

/** Behind the wrapping; undefined when it goes somewhere else than to Teams. */
const inTeams = (url: URL | undefined, wraps = 0): URL | undefined => {
  if (url === undefined || wraps > MAX_WRAPS) return undefined;
  const host = url.hostname.toLowerCase();
  const inner = parameterOf(url, 'url') ?? '';
  if (WRAPPING_HOST.test(host)) return inTeams(urlOf(inner), wraps + 1);
  if (!TEAMS_HOSTS.includes(host)) return undefined;
  // The page that opens the program has the rest of the address as a parameter, older ones after a #.
  const rest = url.pathname.startsWith('/dl/launcher') ? inner : `${url.pathname}${url.hash}`;
  const afterHash = /^\/_?#(\/.*)$/.exec(rest)?.[1];
  return afterHash === undefined ? url : inTeams(urlOf(`https://${host}${afterHash}`), wraps + 1);
};

/** Signs that break lines or turn the direction of what follows are no part of a name. */
const UNWANTED_IN_NAME = /[\p{Cc}\p{Cs}\s\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A channel's name as it is kept: on one line and not too long; undefined when there is none, or one not to be kept. */
export const channelName = (written: string): string | undefined => {
  const name = written.replace(UNWANTED_IN_NAME, ' ').trim();
  if (name === '' || holdsIdentityNumber(name)) return undefined;
  return [...name].slice(0, MAX_NAME_LENGTH).join('').trim();
};

const nameOf = (written: string): string | undefined => {
  const name = channelName(decoded(written));
  // A tab's link has the tab's id where a channel's has the name.
  return name?.startsWith('tab::') ? undefined : name;
};

const channelAt = (url: URL): Result<LinkedChannel, ChannelLinkProblem> => {
  const [first = '', second = '', id = '', last = ''] = url.pathname.split('/').slice(1);
  const kind = (first.toLowerCase() === 'l' ? second : first).toLowerCase();
  if (kind === 'team') return refused('team');
  if (CHAT_OR_MEETING.includes(kind)) return refused('chat_or_meeting');
  if (kind !== 'channel' && kind !== 'message') return refused('other_place');
  const channelId = decoded(id).trim();
  if (CHAT_ID.test(channelId)) return refused('chat_or_meeting');
  if (!CHANNEL_ID.test(channelId)) return refused('damaged');
  const teamGroupId = guidOf(url, 'groupid');
  if (teamGroupId === undefined) return refused('team_missing');
  const name = nameOf(kind === 'channel' ? last : (parameterOf(url, 'channelname') ?? ''));
  const tenantId = guidOf(url, 'tenantid');
  return ok({
    teamGroupId,
    channelId,
    ...(name === undefined ? {} : { name }),
    ...(tenantId === undefined ? {} : { tenantId }),
  });
};

/**
 * The channel that a pasted link leads to: "Get link to channel" in Teams, or the link of a message in the
 * channel, as it is or wrapped by a mail program, with or without words round it. Never throws.
 */
export const readChannelLink = (text: string): Result<LinkedChannel, ChannelLinkProblem> => {
  const results = linksIn(text).map((link) => {
    const url = inTeams(urlOf(link));
    return url === undefined ? refused('not_teams' as const) : channelAt(url);
  });
  const channels = results.flatMap((result) => (result.ok ? [result.value] : []));
  if (new Set(channels.map(({ channelId }) => channelId)).size > 1) return refused('several_channels');
  const [channel] = channels;
  return channel === undefined ? (results[0] ?? refused('no_link')) : ok(channel);
};
