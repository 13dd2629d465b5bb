import { z } from 'zod';
import { yearOf } from '../../domain/calendar.js';
import {
  FIGURE_LISTS,
  type FigureList,
  type FigureRows,
  type YearFigures,
} from '../../domain/year-figures.js';
import { isYearWithinReach } from '../../domain/year-within-reach.js';
import { figureLines, readFigureLines } from '../../language/figure-lines.js';
import { saveYearFigures, yearFiguresOf } from '../../usecases/save-year-figures.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import {
  figuresForm,
  figuresOfYear,
  figuresRefused,
  figuresReply,
  lineSentence,
} from '../figures-replies.js';
import { inputText } from '../form-input.js';
import { problemsShown } from '../problems-shown.js';
import { replaceWith, say, show } from '../reply.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: [visa|show] [årets] siffror|(the) figures [of the year] [[för|for] YEAR]
const GRAMMAR = new RegExp(
  `^(?:visa |show )?(?:(?:årets )?siffror(?:na)?|(?:the )?(?:year )?figures(?: of the year)?)${YEAR_WORDS}[.!]?$`,
  'iu',
);

const year = z.coerce.number().int().min(0).max(9999);
const list = z.enum(FIGURE_LISTS);

const rowsOf = (figures: YearFigures, of: FigureList): FigureRows =>
  // Each list has its own rows, which TypeScript cannot follow through a union.
  ({ list: of, rows: figures[of] }) as FigureRows;

interface Sent {
  readonly year: number;
  readonly list: FigureList;
  readonly expectedVersion: number;
  readonly rows: string;
}

const target = { year, list, expectedVersion: z.coerce.number().int().nonnegative() };

/** A year's economy, staffing and communication; the FoU manager enters them. */
export const figuresCommand = defineCommand<YearWish>({
  name: 'siffror',
  personalFor: ['staff'],
  help: ({ yearFigures }) => yearFigures.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, wish) => figuresOfYear(ports, turn, wish.year ?? yearOf(turn.today), show),
  verbs: [
    defineVerb({
      name: 'figures.show',
      schema: z.strictObject({ year }),
      run: (ports, turn, pressed) => figuresOfYear(ports, turn, pressed.year, replaceWith),
    }),
    defineVerb({
      name: 'figures.edit',
      schema: z.strictObject({ year, list }),
      run: async (ports, turn, pressed) => {
        const figures = await yearFiguresOf(ports, pressed.year);
        return figuresForm(turn, {
          ...pressed,
          rows: figureLines(rowsOf(figures, pressed.list)),
          expectedVersion: figures.version,
          problems: [],
        });
      },
    }),
    defineVerb<Sent>({
      name: 'figures.save',
      schema: z.strictObject({ ...target, rows: inputText }),
      run: async (ports, turn, sent) => {
        const { yearFigures: words } = turn.texts;
        const form = { ...sent, problems: [] };
        if (!isYearWithinReach(sent.year, turn.today)) return say(words.yearOutOfRange);
        const read = readFigureLines(sent.list, sent.rows);
        if (!read.ok) {
          const sentences = read.error.map((problem) => lineSentence(turn, sent, problem));
          return figuresForm(turn, { ...form, problems: problemsShown(turn.texts, sentences) });
        }
        const by = askerOf(turn).person.id;
        const { expectedVersion } = sent;
        const input = { year: sent.year, figures: read.value, expectedVersion, by };
        const saved = await saveYearFigures(ports, input);
        return saved.ok
          ? figuresReply(turn, saved.value, replaceWith, words.saved)
          : figuresRefused(ports, turn, form, saved.error);
      },
      form: {
        labels: ({ yearFigures }) => ({ rowsLabel: yearFigures.form.rowsLabel.budget }),
        redraw: async (_ports, turn, raw, problem) => {
          const at = z.object(target).safeParse(raw);
          const rows = inputText.safeParse(raw['rows']).data ?? '';
          return at.success ? figuresForm(turn, { ...at.data, rows, problems: [problem] }) : say(problem);
        },
      },
    }),
  ],
});
