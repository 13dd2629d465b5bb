import { z } from 'zod';
import { NOT_STATED } from '../../cards/form-choices.js';
import { EMPTY_SORT_FORM } from '../../cards/need-sort.js';
import { RECURRING_THEMES } from '../../domain/need.js';
import type { Role } from '../../domain/person.js';
import { defineCommand, defineVerb, type Form } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import {
  type PressedSort,
  savePlace,
  saveTheme,
  showSummary,
  sortForm,
  summaryPage,
} from '../need-summary-replies.js';
import { say, show } from '../reply.js';
import { type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: sammanställ|compile [alla|kommunernas|all|the] behov|behoven|needs [[för|for] ÅÅÅÅ]
//          [visa|show] behovssammanställning[en] [[för|for] ÅÅÅÅ]
const GRAMMAR =
  /^(?:(?:sammanställ|compile) (?:(?:alla|kommunernas|all|the) )?(?:behov(?:en)?|needs)|(?:(?:visa|show) )?behovssammanställning(?:en)?)(?: (?:(?:för|for) )?(?<year>\d{4}))?[.!]?$/i;

const STAFF: readonly Role[] = ['staff'];

/** Inputs of the form that a need is sorted on. */
const sortInputs = { ownTheme: inputText, place: inputText };
const sortInput = z.strictObject({
  needId: z.string(),
  theme: z.enum([NOT_STATED, ...RECURRING_THEMES]),
  ...sortInputs,
});

const form: Form = {
  labels: ({ needSummary }) => needSummary.sortForm,
  redraw: async (ports, turn, raw, problem) => {
    const { needId } = valuesIn(raw, { needId: '' });
    if ((await ports.store.get('needs', needId)) === undefined) return say(problem);
    return sortForm(ports, turn, needId, { values: valuesIn(raw, EMPTY_SORT_FORM), problems: [problem] });
  },
};

/** The needs by area and theme, and the order in which they are to be met. */
export const compileNeedsCommand = defineCommand<YearWish>({
  name: 'sammanställ behov',
  personalFor: STAFF,
  help: ({ needSummary }) => needSummary.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year }) => showSummary(ports, turn, year, show),
  verbs: [
    defineVerb({
      name: 'need.summary',
      // Some clients send the inputs of the form along.
      schema: z.strictObject({ roundId: z.string(), page: z.int(), theme: inputText, ...sortInputs }),
      run: (ports, turn, { roundId, page }) => summaryPage(ports, turn, roundId, page),
    }),
    defineVerb({
      name: 'need.sort',
      schema: z.strictObject({ needId: z.string() }),
      run: (ports, turn, { needId }) => sortForm(ports, turn, needId),
    }),
    defineVerb<PressedSort>({ name: 'need.set-theme', schema: sortInput, run: saveTheme, form }),
    defineVerb<PressedSort>({ name: 'need.prioritise', schema: sortInput, run: savePlace, form }),
  ],
});
