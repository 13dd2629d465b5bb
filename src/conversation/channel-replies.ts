import { channelFormCard, channelFormView } from '../cards/channel-form.js';
import { channelListCard, channelListView } from '../cards/channel-list.js';
import { linksIn, readChannelLink } from '../domain/channel-link.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
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
import { nameOf } from './name-of.js';
import type { As, Reply } from './reply.js';
import type { Turn } from './turn.js';

/** All eight municipalities with their channels, under what just happened. */
export const channelList = async (
  ports: Ports,
  turn: Turn,
  as: As,
  ...notices: readonly string[]
): Promise<Reply> => {
  const rows = await listDigestChannels(ports);
  const isLocal = ports.personas !== undefined;
  return as(channelListCard.render(channelListView(turn.texts, { rows, notices, isLocal })));
};

/** The form for one municipality's link, with what was pasted and what is wrong with it. */
export const channelForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  municipalityId: MunicipalityId,
  filled: { readonly link: string; readonly problem: string } | undefined = undefined,
): Promise<Reply> => {
  const view = channelFormView(turn.texts, {
    municipalityId,
    channel: await digestChannelOf(ports.store, municipalityId),
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
