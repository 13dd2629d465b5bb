import { yearOf } from '../../domain/calendar.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import type { Ports } from '../../usecases/ports.js';
import { type MunicipalityWords, parseTryChannel } from '../channel-here-words.js';
import { trialReply, tryChannel } from '../channel-trial.js';
import { defineCommand } from '../command.js';
import { say } from '../reply.js';
import type { Turn } from '../turn.js';

/** Whose digest comes in the channel that it is written in. */
const ofThisChannel = async (
  { store }: Ports,
  { conversation }: Turn,
): Promise<MunicipalityId | undefined> => {
  if (conversation.kind !== 'channel') return undefined;
  const [channelId = ''] = conversation.id.split(';');
  return (await store.find('channels', { channelId }))[0]?.municipalityId;
};

/** Sends a post marked as a trial the way that a municipality's digest goes. */
export const tryChannelCommand = defineCommand<MunicipalityWords>({
  name: 'testa veckobrev',
  help: ({ channels }) => channels.trial.command,
  parse: parseTryChannel,
  run: async (ports, turn, words) => {
    const municipality = words.municipality ?? (await ofThisChannel(ports, turn));
    if (municipality === undefined) return say(turn.texts.channels.trial.whichMunicipality);
    const key = ports.ids.record(yearOf(turn.now));
    return trialReply(turn, municipality, await tryChannel(ports, turn, municipality, key));
  },
});
