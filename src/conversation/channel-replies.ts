import { channelFormCard, channelFormView } from '../cards/channel-form.js';
import { channelListCard, channelListView } from '../cards/channel-list.js';
import type { RenderedCard } from '../cards/define-card.js';
import { yearOf } from '../domain/calendar.js';
import { linksIn, readChannelLink } from '../domain/channel-link.js';
import type { DigestRoute } from '../domain/digest-channel.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { changeDigestRoute, otherRouteTo } from '../usecases/change-digest-route.js';
import { digestChannelOf } from '../usecases/digest-channel-of.js';
import { listDigestChannels } from '../usecases/list-digest-channels.js';
import type { Ports } from '../usecases/ports.js';
import {
  type SeenChannel,
  type SetChannelRefusal,
  setDigestChannel,
} from '../usecases/set-digest-channel.js';
import { askerOf } from './asker.js';
import { savedChannelSentences } from './channel-sentences.js';
import { tryChannel } from './channel-trial.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith } from './reply.js';
import type { Turn } from './turn.js';

const drawnList = async (
  ports: Ports,
  turn: Turn,
  { notices, link = '' }: { readonly notices: readonly string[]; readonly link?: string | undefined },
): Promise<RenderedCard> => {
  const rows = await listDigestChannels(ports);
  const isLocal = ports.personas !== undefined;
  const trialOf = (): string => ports.ids.record(yearOf(turn.now));
  return channelListCard.render(channelListView(turn.texts, { rows, notices, link, isLocal, trialOf }));
};

/** All eight municipalities with their channels, under what just happened. */
export const channelList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  ...notices: readonly string[]
): Promise<Reply> => {
  return as(await drawnList(ports, turn, { notices }));
};

/** The form for one municipality's link, with what was pasted and what is wrong with it. */
export const channelForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  municipalityId: MunicipalityId,
  filled: { readonly link: string; readonly problem: string } | undefined = undefined,
): Promise<Reply> => {
  const channel = await digestChannelOf(ports.store, municipalityId);
  const view = channelFormView(turn.texts, {
    municipalityId,
    channel,
    otherRoute: channel && (await otherRouteTo(ports, channel)),
    link: filled?.link ?? '',
    problems: filled === undefined ? [] : [filled.problem],
  });
  return as(channelFormCard.render(view));
};

const refusalSentence = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  error: SetChannelRefusal,
): Promise<string> => {
  const { channels } = turn.texts;
  if (error.kind === 'other_tenant') return channels.otherTenant;
  if (error.kind === 'taken') return channels.taken(MUNICIPALITY_NAMES[error.municipalityId]);
  const name = MUNICIPALITY_NAMES[municipalityId];
  return error.channel === undefined
    ? channels.goneMeanwhile(name)
    : channels.changed(name, await nameOf(ports, turn, error.channel.setBy));
};

/** Saves the channel that the link leads to, or shows the form with the link and what to do instead. */
export const saveChannel = async (
  ports: Ports,
  turn: Turn,
  as: As,
  input: {
    readonly municipalityId: MunicipalityId;
    readonly link: string;
    /** Of a card; who writes a line has been shown nothing. */
    readonly seen?: SeenChannel | 'none';
  },
): Promise<Reply> => {
  const { municipalityId, link, ...seen } = input;
  // A written line has the municipality's name beside the link.
  const shownAgain = linksIn(link).join(' ') || link;
  const read = readChannelLink(link);
  if (!read.ok) {
    const problem = turn.texts.channels.problems[read.error];
    return channelForm(ports, turn, as, municipalityId, { link: shownAgain, problem });
  }
  const by = askerOf(turn).person.id;
  const set = await setDigestChannel(ports, { by, municipalityId, chosen: read.value, ...seen });
  if (set.ok) return channelList(ports, turn, as, ...savedChannelSentences(turn.texts, set.value));
  const problem = await refusalSentence(ports, turn, municipalityId, set.error);
  return channelForm(ports, turn, as, municipalityId, { link: shownAgain, problem });
};

/** Posts a trial and shows the list anew, with how it went. */
export const tryFromList = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  trialId: string,
): Promise<Reply> => {
  const { sentence, link } = await tryChannel(ports, turn, municipalityId, trialId);
  return replaceWith(await drawnList(ports, turn, { notices: [sentence], link }));
};

/** Has the digest sent by the other way, and shows the list anew. */
export const changeRoute = async (
  ports: Ports,
  turn: Turn,
  input: {
    readonly municipalityId: MunicipalityId;
    readonly route: DigestRoute;
    readonly seen: SeenChannel;
  },
): Promise<Reply> => {
  const { channels } = turn.texts;
  const name = MUNICIPALITY_NAMES[input.municipalityId];
  const changed = await changeDigestRoute(ports, { by: askerOf(turn).person.id, ...input });
  if (changed.ok) return channelList(ports, turn, replaceWith, channels.routeChanged[input.route](name));
  const { error } = changed;
  if (error.kind === 'no_way') return channelList(ports, turn, replaceWith, channels.noOtherRoute(name));
  if (error.channel === undefined) return channelList(ports, turn, replaceWith, channels.goneAlready(name));
  const who = await nameOf(ports, turn, error.channel.setBy);
  return channelList(ports, turn, replaceWith, channels.routeNotChanged(name, who));
};
