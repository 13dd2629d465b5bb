import { helpCard, helpView } from '../../cards/help.js';
import type { Command } from '../command.js';
import { defineCommand } from '../command.js';
import { availableTo } from '../permission.js';
import { show } from '../reply.js';
import { suggestionsFor } from '../welcome.js';

// Grammar: hjälp|hjalp|help [mig|oss|me|us] | ?
//          vad kan du [göra | hjälpa [mig|oss|till] med] | what can you do | what can you help [me|us] with
const HELP = /^(?:(?:hjälp|hjalp|help)(?: (?:mig|oss|me|us))?|\?)[.!?]?$/iu;
const WHAT_CAN_YOU_DO =
  /^(?:vad kan du(?: göra| hjälpa (?:(?:mig|oss|till) )?med)?|what can you (?:do|help (?:(?:me|us) )?with))[.!?]*$/iu;

/** Help lists what this person may do; `commands` is THE list, handed over to avoid a circle. */
export const helpCommand = (commands: () => readonly Command[]): Command =>
  defineCommand<true>({
    name: 'hjälp',
    audience: 'anyone',
    inManifest: true,
    help: ({ help }) => help.command,
    parse: (text) => (HELP.test(text) || WHAT_CAN_YOU_DO.test(text) ? true : undefined),
    run: async (ports, turn) => {
      const rows = availableTo(commands(), ports, turn.roles).flatMap(
        (command) => command.help?.(turn.texts) ?? [],
      );
      const { help } = turn.texts.welcome.suggestions;
      const others = suggestionsFor(turn).filter((suggestion) => suggestion !== help);
      return show(helpCard.render(helpView(turn.texts, rows, others)));
    },
  });
