import { helpCard, helpView } from '../../cards/help.js';
import type { Command } from '../command.js';
import { defineCommand } from '../command.js';
import { HELP_GROUPS } from '../help-groups.js';
import { availableTo } from '../permission.js';
import { show } from '../reply.js';
import { suggestionsFor } from '../welcome.js';

// Grammar: hjälp|hjalp|help [mig|oss|me|us] | ?
//          vad kan du [göra | hjälpa [mig|oss|till] med] | what can you do | what can you help [me|us] with
//          kan du hjälpa mig|oss|till | can you help [me|us]
//          hur|var loggar|ångrar|exporterar jag|vi|man … | hur|var VERB jag|vi|man … THING …
//          how|where do|can i|we log|undo|export … | how|where do|can i|we VERB … THING …
//          where … is at most five words; such as "hur loggar jag tid?" and "how do I read the digest?"
const HELP = /^(?:(?:hjälp|hjalp|help)(?: (?:mig|oss|me|us))?|\?)[.!?]?$/iu;
const WHAT_CAN_YOU_DO =
  /^(?:vad kan du(?: göra| hjälpa (?:(?:mig|oss|till) )?med)?|what can you (?:do|help (?:(?:me|us) )?with)|kan du hjälpa (?:mig|oss|till)|can you help(?: (?:me|us))?)[.!?]*$/iu;
const REST = '(?: \\S+){0,5}';
const HOW_DO_I = new RegExp(
  [
    `(?:hur|var) (?:loggar|ångrar|exporterar) (?:jag|vi|man)${REST}`,
    `(?:hur|var) (?:skickar|skriver|ser|läser|hittar|får) (?:jag|vi|man)${REST} (?:veckobrev(?:et|en)?|excel\\S*|utskick(?:et|en)?)${REST}`,
    `(?:how|where) (?:do|can) (?:i|we) (?:log|undo|export)${REST}`,
    `(?:how|where) (?:do|can) (?:i|we) (?:send|write|see|read|find|get)${REST} (?:digests?|excel\\S*)${REST}`,
  ]
    .map((grammar) => `^${grammar}[ .!?]*$`)
    .join('|'),
  'iu',
);

/** Help lists what this person may do; `commands` is THE list, handed over to avoid a circle. */
export const helpCommand = (commands: () => readonly Command[]): Command =>
  defineCommand<true>({
    name: 'hjälp',
    inManifest: true,
    help: ({ help }) => help.command,
    parse: (text) => ([HELP, WHAT_CAN_YOU_DO, HOW_DO_I].some((words) => words.test(text)) ? true : undefined),
    run: async (ports, turn) => {
      const available = availableTo(commands(), ports, turn.roles)
        .filter(({ helpsStrangers }) => !helpsStrangers || turn.roles.length === 0)
        .filter(
          ({ helpsOnly }) => helpsOnly === undefined || turn.roles.some((role) => helpsOnly.includes(role)),
        );
      const sections = HELP_GROUPS.map(([group, names]) => ({
        group,
        rows: available
          .filter(({ name }) => names.includes(name))
          .flatMap((command) => command.help?.(turn.texts) ?? []),
      })).filter(({ rows }) => rows.length > 0);
      const { help } = turn.texts.welcome.suggestions;
      const others = suggestionsFor(turn).filter((suggestion) => suggestion !== help);
      return show(helpCard.render(helpView(turn.texts, sections, others)));
    },
  });
