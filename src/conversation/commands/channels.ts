import { z } from 'zod';
import { channelFormCard, channelFormView } from '../../cards/channel-form.js';
import { channelListCard, channelListView } from '../../cards/channel-list.js';
import { channelRemoveCard, channelRemoveView } from '../../cards/channel-remove.js';
import type { RenderedCard } from '../../cards/define-card.js';
import { readChannelLink } from '../../domain/channel-link.js';
import {
  isMunicipalityId,
  MUNICIPALITY_IDS,
  MUNICIPALITY_NAMES,
  type MunicipalityId,
} from '../../domain/municipality.js';
import { digestChannelOf } from '../../usecases/digest-channel-of.js';
import { listDigestChannels } from '../../usecases/list-digest-channels.js';
import type { Ports } from '../../usecases/ports.js';
import { removeDigestChannel } from '../../usecases/remove-digest-channel.js';
import {
  type SeenChannel,
  type SetChannelRefusal,
  setDigestChannel,
} from '../../usecases/set-digest-channel.js';
import { askerOf } from '../asker.js';
import { savedChannelSentences } from '../channel-sentences.js';
import { type ChannelWords, parseChannelWords } from '../channel-words.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

const AUDIENCE = ['fou_manager'] as const;

type As = (card: RenderedCard) => Reply;

const list = async (ports: Ports, turn: Turn, as: As, notices: readonly string[] = []): Promise<Reply> => {
  const rows = await listDigestChannels(ports);
  const isLocal = ports.personas !== undefined;
  return as(channelListCard.render(channelListView(turn.texts, { rows, notices, isLocal })));
};

const form = async (
  ports: Ports,
  turn: Turn,
  as: As,
  municipalityId: MunicipalityId,
  link = '',
  problems: readonly string[] = [],
): Promise<Reply> => {
  const channel = await digestChannelOf(ports.store, municipalityId);
  return as(channelFormCard.render(channelFormView(turn.texts, { municipalityId, channel, link, problems })));
};

const refusalSentence = async (
  ports: Ports,
  turn: Turn,
  municipalityId: MunicipalityId,
  error: SetChannelRefusal,
): Promise<string> => {
  const { channels } = turn.texts;
  if (error.kind === 'taken') return channels.taken(MUNICIPALITY_NAMES[error.municipalityId]);
  const name = MUNICIPALITY_NAMES[municipalityId];
  return error.channel === undefined
    ? channels.goneMeanwhile(name)
    : channels.changed(name, await nameOf(ports, turn, error.channel.setBy));
};

/** Saves what the link leads to, or shows the form with the link and what is wrong with it. */
const save = async (
  ports: Ports,
  turn: Turn,
  as: As,
  input: {
    readonly municipalityId: MunicipalityId;
    readonly link: string;
    readonly seen?: SeenChannel | 'none';
  },
): Promise<Reply> => {
  const { municipalityId, link, ...seen } = input;
  const read = readChannelLink(link);
  if (!read.ok) {
    return form(ports, turn, as, municipalityId, link, [turn.texts.channels.problems[read.error]]);
  }
  const by = askerOf(turn).person.id;
  const set = await setDigestChannel(ports, { by, municipalityId, linked: read.value, ...seen });
  if (set.ok) return list(ports, turn, as, savedChannelSentences(turn.texts, set.value));
  const problem = await refusalSentence(ports, turn, municipalityId, set.error);
  return form(ports, turn, as, municipalityId, link, [problem]);
};

const municipalityId = z.enum(MUNICIPALITY_IDS);
const seen = { seenId: z.string(), seenVersion: z.int() };
/** A client that does not know how to leave the input out sends it along. */
const unread = { link: inputText };

const saveVerb = defineVerb({
  name: 'channel.save',
  audience: AUDIENCE,
  schema: z.strictObject({ municipalityId, ...seen, link: inputText }),
  run: (ports, turn, { seenId, seenVersion, ...input }) =>
    save(ports, turn, replaceWith, {
      ...input,
      seen: seenId === '' ? 'none' : { id: seenId, version: seenVersion },
    }),
  form: {
    labels: ({ channels }) => ({ linkLabel: channels.form.link }),
    redraw: async (ports, turn, raw, problem) => {
      const values = valuesIn(raw, { municipalityId: '', link: '' });
      return isMunicipalityId(values.municipalityId)
        ? form(ports, turn, replaceWith, values.municipalityId, values.link, [problem])
        : list(ports, turn, replaceWith, [problem]);
    },
  },
});

const askRemoveVerb = defineVerb({
  name: 'channel.ask-remove',
  audience: AUDIENCE,
  schema: z.strictObject({ municipalityId, ...unread }),
  run: async (ports, turn, { municipalityId }) => {
    const channel = await digestChannelOf(ports.store, municipalityId);
    if (channel !== undefined)
      return replaceWith(channelRemoveCard.render(channelRemoveView(turn.texts, channel)));
    return list(ports, turn, replaceWith, [
      turn.texts.channels.goneAlready(MUNICIPALITY_NAMES[municipalityId]),
    ]);
  },
});

const removeVerb = defineVerb({
  name: 'channel.remove',
  audience: AUDIENCE,
  schema: z.strictObject({ municipalityId, ...seen }),
  run: async (ports, turn, { municipalityId, seenId, seenVersion }) => {
    const { channels } = turn.texts;
    const name = MUNICIPALITY_NAMES[municipalityId];
    const removed = await removeDigestChannel(ports, {
      by: askerOf(turn).person.id,
      municipalityId,
      seen: { id: seenId, version: seenVersion },
    });
    if (!removed.ok) {
      const who = await nameOf(ports, turn, removed.error.channel.setBy);
      return list(ports, turn, replaceWith, [channels.notRemoved(name, who)]);
    }
    const notice = removed.value === undefined ? channels.goneAlready(name) : channels.removed(name);
    return list(ports, turn, replaceWith, [notice]);
  },
});

/** Shows, sets, changes and removes the channels that the digests are posted in; the grammar stands in channel-words.ts. */
export const channelsCommand = defineCommand<ChannelWords>({
  name: 'kanaler',
  audience: AUDIENCE,
  personalFor: AUDIENCE,
  help: ({ channels }) => channels.command,
  parse: parseChannelWords,
  run: async (ports, turn, { municipality, link }) => {
    if (municipality !== undefined) {
      return link === undefined
        ? form(ports, turn, show, municipality)
        : save(ports, turn, show, { municipalityId: municipality, link });
    }
    return link === undefined ? list(ports, turn, show) : say(turn.texts.channels.whichMunicipality);
  },
  verbs: [
    defineVerb({
      name: 'channel.list',
      audience: AUDIENCE,
      schema: z.strictObject(unread),
      run: (ports, turn) => list(ports, turn, replaceWith),
    }),
    defineVerb({
      name: 'channel.change',
      audience: AUDIENCE,
      schema: z.strictObject({ municipalityId }),
      run: (ports, turn, { municipalityId }) => form(ports, turn, replaceWith, municipalityId),
    }),
    saveVerb,
    askRemoveVerb,
    removeVerb,
  ],
});
