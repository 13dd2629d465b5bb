import { NOT_STATED } from '../cards/form-choices.js';
import {
  type EMPTY_SORT_FORM,
  needSortCard,
  needSortView,
  type SortValues,
  sortValues,
} from '../cards/need-sort.js';
import { needSummaryCard, needSummaryView, themeName } from '../cards/need-summary.js';
import type { NeedRound } from '../domain/need.js';
import { needsOf } from '../usecases/find-needs.js';
import type { Ports } from '../usecases/ports.js';
import { prioritiseNeed, setTheme } from '../usecases/sort-needs.js';
import { askerOf } from './asker.js';
import { requestNumberOf, withRoundOf } from './need-replies.js';
import { mayUse } from './permission.js';
import { type Reply, replaceWith, say, type show } from './reply.js';
import type { Turn } from './turn.js';

const summaryOf = async (
  ports: Ports,
  turn: Turn,
  round: NeedRound,
  put: typeof show,
  page = 1,
  notices: readonly string[] = [],
): Promise<Reply> => {
  const needs = await needsOf(ports, round.id);
  const numbers = new Map<string, string>();
  for (const need of needs) {
    const number = await requestNumberOf(ports, need);
    if (number !== undefined) numbers.set(need.id, number);
  }
  const view = needSummaryView(turn.texts, { round, needs, numbers, page, notices });
  return put(needSummaryCard.render(view));
};

/** The needs of a year's round compiled, or that there is none. */
export const showSummary = (
  ports: Ports,
  turn: Turn,
  year: number | undefined,
  put: typeof show,
): Promise<Reply> => withRoundOf(ports, turn, year, (round) => summaryOf(ports, turn, round, put));

/** A page of the summary that is open. */
export const summaryPage = async (
  ports: Ports,
  turn: Turn,
  roundId: string,
  page: number,
  notices: readonly string[] = [],
): Promise<Reply> => {
  const round = await ports.store.get('rounds', roundId);
  return round === undefined
    ? say(turn.texts.needRounds.gone)
    : summaryOf(ports, turn, round, replaceWith, page, notices);
};

/** A need to put under a theme and in its place. */
export const sortForm = async (
  ports: Ports,
  turn: Turn,
  needId: string,
  { values, problems = [] }: { readonly values?: SortValues; readonly problems?: readonly string[] } = {},
): Promise<Reply> => {
  const need = await ports.store.get('needs', needId);
  if (need === undefined || need.withdrawnAt !== undefined) return say(turn.texts.needs.gone);
  const round = await ports.store.get('rounds', need.roundId);
  const mayPlace = round?.state === 'prioritising' && mayUse('need.prioritise', turn.roles);
  const form = { need, values: values ?? sortValues(need), mayPlace, problems };
  return replaceWith(needSortCard.render(needSortView(turn.texts, form)));
};

export type PressedSort = Record<keyof typeof EMPTY_SORT_FORM, string> & { readonly needId: string };

/** Puts the need under the theme that is chosen or written. */
export const saveTheme = async (ports: Ports, turn: Turn, pressed: PressedSort): Promise<Reply> => {
  const { needSummary, needs } = turn.texts;
  const { needId, ...values } = pressed;
  const chosen = values.theme === NOT_STATED ? '' : values.theme;
  const theme = values.ownTheme.trim() || chosen;
  const done = await setTheme(ports, askerOf(turn).person.id, needId, theme);
  if (!done.ok) {
    if (done.error === 'not_found') return say(needs.gone);
    return sortForm(ports, turn, needId, { values, problems: [needSummary.problems[done.error]] });
  }
  const said = theme === '' ? needSummary.themeRemoved : needSummary.themeSaved(themeName(turn.texts, theme));
  return summaryPage(ports, turn, done.value.roundId, 1, [said]);
};

/** Puts the need in the place that is written, or out of the order when nothing is. */
export const savePlace = async (ports: Ports, turn: Turn, pressed: PressedSort): Promise<Reply> => {
  const { needSummary, needs, formats } = turn.texts;
  const { needId, ...values } = pressed;
  const again = (problem: keyof typeof needSummary.problems): Promise<Reply> =>
    sortForm(ports, turn, needId, { values, problems: [needSummary.problems[problem]] });
  const written = values.place.trim();
  if (written !== '' && !/^[1-9]\d{0,2}$/.test(written)) return again('not_a_place');
  const place = written === '' ? undefined : Number(written);
  const done = await prioritiseNeed(ports, askerOf(turn).person.id, needId, place);
  if (!done.ok) return done.error === 'not_found' ? say(needs.gone) : again(done.error);
  const { priority, roundId } = done.value;
  const said =
    priority === undefined ? needSummary.placeRemoved : needSummary.placeSaved(formats.number(priority));
  return summaryPage(ports, turn, roundId, 1, [said]);
};
