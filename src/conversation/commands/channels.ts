import { z } from 'zod';
import { channelRemoveCard, channelRemoveView } from '../../cards/channel-remove.js';
import { DIGEST_ROUTES } from '../../domain/digest-channel.js';
import { isMunicipalityId, MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { digestChannelOf } from '../../usecases/digest-channel-of.js';
import { removeDigestChannel } from '../../usecases/remove-digest-channel.js';
import { askerOf } from '../asker.js';
import { changeRoute, channelForm, channelList, saveChannel, tryFromList } from '../channel-replies.js';
import { type ChannelWords, parseChannelWords } from '../channel-words.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { replaceWith, say, show } from '../reply.js';

const municipalityId = z.enum(MUNICIPALITY_IDS);
const seen = { seenId: z.string(), seenVersion: z.int() };
/** Buttons that leave the form have no use for its input, which some clients send along all the same. */
const unread = { link: inputText };

const saveVerb = defineVerb({
  name: 'channel.save',
  schema: z.strictObject({ municipalityId, ...seen, link: inputText }),
  run: (ports, turn, { seenId, seenVersion, ...input }) =>
    saveChannel(ports, turn, replaceWith, {
      ...input,
      seen: seenId === '' ? 'none' : { id: seenId, version: seenVersion },
    }),
  form: {
    labels: ({ channels }) => ({ linkLabel: channels.form.link }),
    redraw: async (ports, turn, raw, problem) => {
      const { municipalityId, link } = valuesIn(raw, { municipalityId: '', link: '' });
      return isMunicipalityId(municipalityId)
        ? channelForm(ports, turn, replaceWith, municipalityId, { link, problem })
        : channelList(ports, turn, replaceWith, problem);
    },
  },
});

const askRemoveVerb = defineVerb({
  name: 'channel.ask-remove',
  schema: z.strictObject({ municipalityId, ...unread }),
  run: async (ports, turn, { municipalityId }) => {
    const { channels } = turn.texts;
    const channel = await digestChannelOf(ports.store, municipalityId);
    return channel === undefined
      ? channelList(ports, turn, replaceWith, channels.goneAlready(MUNICIPALITY_NAMES[municipalityId]))
      : replaceWith(channelRemoveCard.render(channelRemoveView(turn.texts, channel)));
  },
});

const removeVerb = defineVerb({
  name: 'channel.remove',
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
      return channelList(ports, turn, replaceWith, channels.notRemoved(name, who));
    }
    const notice = removed.value === undefined ? channels.goneAlready(name) : channels.removed(name);
    return channelList(ports, turn, replaceWith, notice);
  },
});

/** Ids of records; the trial's is drawn with the button. */
const recordId = z.string().regex(/^\d{4}-[\da-z-]{1,40}$/);

const tryVerb = defineVerb({
  name: 'channel.try',
  schema: z.strictObject({ municipalityId, trialId: recordId }),
  runsAlone: true,
  run: (ports, turn, { municipalityId, trialId }) => tryFromList(ports, turn, municipalityId, trialId),
});

const routeVerb = defineVerb({
  name: 'channel.route',
  schema: z.strictObject({ municipalityId, ...seen, route: z.enum(DIGEST_ROUTES), ...unread }),
  run: (ports, turn, { municipalityId, seenId, seenVersion, route }) =>
    changeRoute(ports, turn, { municipalityId, route, seen: { id: seenId, version: seenVersion } }),
});

/** Shows, sets, changes and removes the channels of the digests. The grammar stands in channel-words.ts. */
export const channelsCommand = defineCommand<ChannelWords>({
  name: 'kanaler',
  personalFor: ['fou_manager'],
  help: ({ channels }) => channels.command,
  parse: parseChannelWords,
  run: async (ports, turn, { municipality, link }) => {
    if (municipality === undefined) {
      return link === undefined ? channelList(ports, turn, show) : say(turn.texts.channels.whichMunicipality);
    }
    return link === undefined
      ? channelForm(ports, turn, show, municipality)
      : saveChannel(ports, turn, show, { municipalityId: municipality, link });
  },
  verbs: [
    defineVerb({
      name: 'channel.list',
      schema: z.strictObject(unread),
      run: (ports, turn) => channelList(ports, turn, replaceWith),
    }),
    defineVerb({
      name: 'channel.change',
      schema: z.strictObject({ municipalityId }),
      run: (ports, turn, { municipalityId }) => channelForm(ports, turn, replaceWith, municipalityId),
    }),
    saveVerb,
    askRemoveVerb,
    removeVerb,
    tryVerb,
    routeVerb,
  ],
});
