import { setStaffChannel, staffChannelOf } from '../../usecases/staff-channel.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { nameOf } from '../name-of.js';
import { say } from '../reply.js';

// Grammar: [visa|lägg|skicka] [inga] [nya] förfrågningar hit|här
//          [show|post|send] [no] [new] requests here
const GRAMMAR =
  /^(?:(?:visa|lägg|skicka|show|post|send) )?(?<none>inga |no )?(?:(?:nya|new) )?(?:förfrågningar (?:hit|här)|requests here)[.!]?$/i;

/** Written in a channel of the unit's: new requests are posted there from now on, or not any more. */
export const staffChannelCommand = defineCommand<{ readonly isOn: boolean }>({
  name: 'förfrågningar hit',
  help: ({ requestNews }) => requestNews.channel.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim());
    return match === null ? undefined : { isOn: match.groups?.['none'] === undefined };
  },
  run: async (ports, turn, { isOn }) => {
    const { channel: words } = turn.texts.requestNews;
    const by = askerOf(turn).person.id;
    if (!isOn) {
      await setStaffChannel(ports, { by, channelId: undefined });
      return say(words.off);
    }
    if (turn.conversation.kind !== 'channel') {
      const current = await staffChannelOf(ports);
      if (current?.takesRequests === undefined) return say(words.writeThere);
      return say(words.isOn(await nameOf(ports, turn, current.takesRequests.setBy)));
    }
    // A channel is written to as a whole, whatever thread the message stood in.
    const [channelId] = turn.conversation.id.split(';');
    return say((await setStaffChannel(ports, { by, channelId })) ? words.on : words.again);
  },
});
