import { latestLogged } from '../../usecases/latest-logged.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { forgetLogged, recallInstead, recallLogged, rememberLogged } from '../last-logged.js';
import { say, show } from '../reply.js';
import { undoAndShow } from '../undo-replies.js';

// Grammar: ångra|undo [det|den|allt|alla|allihop|senaste|it|that|all]
const GRAMMAR = /^(?:ångra|undo)(?: (?:det|den|allt|alla|allihop|(?:det )?senaste|it|that|all))?[.!]*$/i;

/**
 * Takes back what the person logged last: here just now, else anywhere within 24 hours. Written twice it does no more
 * than once.
 */
export const undoCommand = defineCommand<true>({
  name: 'ångra',
  help: ({ log }) => log.undoCommand,
  parse: (text) => (GRAMMAR.test(text.trim()) ? true : undefined),
  run: async (ports, turn) => {
    const { undoing } = turn.texts.log;
    const instead = recallInstead(ports, turn);
    if (instead !== undefined) {
      // Only once: whoever writes it again means what they logged before.
      forgetLogged(ports, turn);
      return say(undoing.instead[instead]);
    }
    const recent = await recallLogged(ports, turn);
    const logged = recent.length > 0 ? recent : await latestLogged(ports, askerOf(turn).person.id);
    const [first] = logged;
    if (first === undefined) return say(undoing.nothing);
    if (logged.every(({ undone }) => undone !== undefined)) return say(undoing.already(first.title));
    rememberLogged(ports, turn, logged);
    const ids = logged.map(({ id }) => id);
    return undoAndShow(ports, turn, ids, ids, show);
  },
});
