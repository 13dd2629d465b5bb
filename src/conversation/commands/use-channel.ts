import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { setDigestChannel } from '../../usecases/set-digest-channel.js';
import { askerOf } from '../asker.js';
import { type MunicipalityWords, parseUseChannel } from '../channel-here-words.js';
import { namesAnother } from '../channel-sentences.js';
import { defineCommand } from '../command.js';
import { say } from '../reply.js';

/**
 * Written in a channel: a municipality's digest comes there from now on. The grammar stands in channel-here-words.ts.
 */
export const useChannelCommand = defineCommand<MunicipalityWords>({
  name: 'använd kanalen',
  help: ({ channels }) => channels.here.command,
  parse: parseUseChannel,
  run: async (ports, turn, { municipality }) => {
    const { here } = turn.texts.channels;
    const { describe } = turn.conversation;
    if (describe === undefined) return say(here.writeThere);
    if (municipality === undefined) return say(here.whichMunicipality);
    const chosen = await describe();
    if (chosen === 'unreachable') return say(here.unreachable);
    const by = askerOf(turn).person.id;
    const set = await setDigestChannel(ports, {
      by,
      municipalityId: municipality,
      chosen,
      isWrittenThere: true,
    });
    const name = MUNICIPALITY_NAMES[municipality];
    if (!set.ok) {
      return say(
        set.error.kind === 'taken' ? here.taken(MUNICIPALITY_NAMES[set.error.municipalityId]) : here.again,
      );
    }
    const { channel } = set.value;
    const done = ports.personas === undefined ? here.done[channel.route](name) : here.doneLocally(name);
    const isSlip = channel.name !== undefined && namesAnother(channel.name, municipality);
    const slip = isSlip ? [turn.texts.channels.otherName(channel.name ?? '', name)] : [];
    return say([done, here.howToTry(name), ...slip].join(' '));
  },
});
