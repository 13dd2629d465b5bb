import { type FiguresForm, figuresFormCard, figuresFormView } from '../cards/figures-form.js';
import { yearFiguresCard, yearFiguresView } from '../cards/year-figures.js';
import type { YearFigures } from '../domain/year-figures.js';
import { isYearWithinReach } from '../domain/year-within-reach.js';
import type { LineProblem } from '../language/figure-lines.js';
import type { Ports } from '../usecases/ports.js';
import { type SaveYearFiguresRefusal, yearFiguresOf } from '../usecases/save-year-figures.js';
import { nameOf } from './name-of.js';
import { mayUse } from './permission.js';
import { problemsShown } from './problems-shown.js';
import { type As, both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** The year's figures, under what just happened. */
export const figuresReply = (
  turn: Turn,
  figures: YearFigures,
  as: As,
  ...notices: readonly string[]
): Reply =>
  as(
    yearFiguresCard.render(
      yearFiguresView(turn.texts, { figures, mayChange: mayUse('figures.save', turn.roles), notices }),
    ),
  );

/** As {@link figuresReply}, of a year that may be any number. */
export const figuresOfYear = async (ports: Ports, turn: Turn, year: number, as: As): Promise<Reply> =>
  isYearWithinReach(year, turn.today)
    ? figuresReply(turn, await yearFiguresOf(ports, year), as)
    : say(turn.texts.yearFigures.yearOutOfRange);

export const figuresForm = (turn: Turn, form: FiguresForm): Reply =>
  replaceWith(figuresFormCard.render(figuresFormView(turn.texts, form)));

/** Why a line is no row, in a whole sentence. */
export const lineSentence = (
  { texts: { yearFigures: words, formats } }: Turn,
  { list }: Pick<FiguresForm, 'list'>,
  problem: LineProblem,
): string => {
  const row = formats.number(problem.row);
  switch (problem.kind) {
    case 'not_a_number':
      return words.notANumber(row, problem.written);
    case 'number_missing':
      return words.numberMissing(row);
    case 'too_many_parts':
      return `${words.tooManyParts(row)} ${words.form.rowsHint[list]}`;
  }
};

/** What the form says again after a refusal, with the card as it is now when somebody else was first. */
export const figuresRefused = async (
  ports: Ports,
  turn: Turn,
  form: FiguresForm,
  refusal: SaveYearFiguresRefusal,
): Promise<Reply> => {
  const { yearFigures: words, errors, formats } = turn.texts;
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'problems':
      return figuresForm(turn, {
        ...form,
        problems: problemsShown(
          turn.texts,
          refusal.problems.map(({ kind, row }) => words.problems[kind](formats.number(row))),
        ),
      });
    case 'changed': {
      const { figures } = refusal;
      const problems = [words.changed(await nameOf(ports, turn, refusal.by))];
      return both(
        figuresForm(turn, { ...form, expectedVersion: figures.version, problems }),
        figuresReply(turn, figures, show),
      );
    }
  }
};
