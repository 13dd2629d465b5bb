import { helpCard, helpView } from '../../cards/help.js';
import type { Command } from '../command.js';
import { defineCommand } from '../command.js';
import { availableTo } from '../permission.js';
import { show } from '../reply.js';
import { suggestionsFor } from '../welcome.js';

// Grammar: hjälp|hjalp|help [mig|oss|me|us] | ?
//          vad kan du [göra | hjälpa [mig|oss|till] med] | what can you do | what can you help [me|us] with
//          kan du hjälpa mig|oss|till | can you help [me|us]
//          hur|var|how|where … jag|vi|man|i|we … WORD … (in any order), such as "hur loggar jag tid?"
//   WORD:  one of DOINGS
const HELP = /^(?:(?:hjälp|hjalp|help)(?: (?:mig|oss|me|us))?|\?)[.!?]?$/iu;
const WHAT_CAN_YOU_DO =
  /^(?:vad kan du(?: göra| hjälpa (?:(?:mig|oss|till) )?med)?|what can you (?:do|help (?:(?:me|us) )?with)|kan du hjälpa (?:mig|oss|till)|can you help(?: (?:me|us))?)[.!?]*$/iu;
/** What one does with the bot, in the forms that fit after "hur … jag". */
const DOINGS = [
  'loggar?',
  'förfrågan|förfrågningar(?:na)?',
  'veckobrev(?:et|en)?',
  'exporterar?|excel\\S*',
  'utskick(?:et|en)?',
  'ångrar?',
  'log|undo|export|requests?|(?:weekly )?digests?',
].join('|');
const HOW_DO_I = new RegExp(
  `^(?=.* (?:jag|vi|man|i|we)(?:[ ?.!]|$))(?:hur|var|how|where) (?:.* )?(?:${DOINGS})(?:[ ?.!]|$)`,
  'iu',
);

/** Help lists what this person may do; `commands` is THE list, handed over to avoid a circle. */
export const helpCommand = (commands: () => readonly Command[]): Command =>
  defineCommand<true>({
    name: 'hjälp',
    audience: 'anyone',
    inManifest: true,
    help: ({ help }) => help.command,
    parse: (text) => ([HELP, WHAT_CAN_YOU_DO, HOW_DO_I].some((words) => words.test(text)) ? true : undefined),
    run: async (ports, turn) => {
      const rows = availableTo(commands(), ports, turn.roles).flatMap(
        (command) => command.help?.(turn.texts) ?? [],
      );
      const { help } = turn.texts.welcome.suggestions;
      const others = suggestionsFor(turn).filter((suggestion) => suggestion !== help);
      return show(helpCard.render(helpView(turn.texts, rows, others)));
    },
  });
