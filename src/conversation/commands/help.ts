import { helpCard, helpView } from '../../cards/help.js';
import type { Command } from '../command.js';
import { defineCommand } from '../command.js';
import { show } from '../reply.js';
import { availableTo } from './available.js';

// Grammar: hjälp | hjalp | help | ?
const GRAMMAR = /^(hjälp|hjalp|help|\?)[.!?]?$/i;

/** Help lists what this person may do; `commands` is THE list, handed over to avoid a circle. */
export const helpCommand = (commands: () => readonly Command[]): Command =>
  defineCommand<true>({
    name: 'hjälp',
    audience: 'anyone',
    inManifest: true,
    help: ({ help }) => help.command,
    parse: (text) => (GRAMMAR.test(text) ? true : undefined),
    run: async (ports, turn) => {
      const rows = availableTo(commands(), ports, turn).map((command) => command.help(turn.texts));
      return show(helpCard.render(helpView(turn.texts, rows)));
    },
  });
