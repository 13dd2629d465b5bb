import { yearOf } from '../../domain/calendar.js';
import { defineCommand } from '../command.js';
import { goalResultVerbs } from '../goal-result-verbs.js';
import { goalVerbs } from '../goal-verbs.js';
import { mayUse } from '../permission.js';
import { planReply } from '../plan-replies.js';
import { show } from '../reply.js';
import { questionCommand } from './question.js';

// Grammar: [visa|show] [årets|vår] plan|planen|the plan|our plan [[för|for] YEAR]
//   YEAR: i år|this year|nästa år|next year|ÅÅÅÅ
const WANTED =
  /^(?:visa |show )?(?:årets |vår |the |our |this year['’]s )?(?:plan|planen)(?: (?:för |for )?(?:(?<year>20\d\d)|i år|this year|(?<next>nästa år|next year)))?[.!]?$/iu;

interface Wish {
  /** This year when missing. */
  readonly year: number | 'next' | undefined;
  readonly text: string;
}

/** A year's plan: read by many, kept by the FoU manager. */
export const planCommand = defineCommand<Wish>({
  name: 'plan',
  help: ({ plan }) => plan.command,
  parse: (text) => {
    const groups = WANTED.exec(text.replace(/\s+/g, ' '));
    if (groups === null) return undefined;
    const { year, next } = groups.groups ?? {};
    if (next !== undefined) return { year: 'next', text };
    return { year: year === undefined ? undefined : Number(year), text };
  },
  run: async (ports, turn, { year: wanted, text }) => {
    const thisYear = yearOf(turn.today);
    const year = wanted === 'next' ? thisYear + 1 : (wanted ?? thisYear);
    const isEmpty = (await ports.store.findBy('goals', 'year', year)).length === 0;
    // What the plan does not hold may be in the documents.
    if (isEmpty && !mayUse('läget', turn.roles)) return questionCommand.run(ports, turn, text);
    return planReply(ports, turn, show, { year });
  },
  verbs: [...goalVerbs, ...goalResultVerbs],
});
