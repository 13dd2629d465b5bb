import type { GoalResult, PlannedWork } from '../domain/plan-goal.js';
import type { GoalFigures } from '../domain/report-records.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart } from '../usecases/file-ports.js';
import { written } from './report-cells.js';

interface GoalContext {
  readonly texts: Texts;
  readonly year: number;
  /** Names by the id of Person. */
  readonly people: ReadonlyMap<string, string>;
}

const whole = (sentence: string): string =>
  sentence === '' || /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;

/** Words that go on where the percentage ends, as in "0 % på grund av otydlighet" (000:209). */
const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text);

const resultPart = ({ texts, year }: GoalContext, result: GoalResult): DocumentPart => {
  const { result: words } = texts.reportDocument;
  const { percent, text, deviationCause, reservation } = result;
  const shown = percent === undefined ? undefined : texts.formats.percent(percent);
  const lead =
    shown === undefined
      ? words.lead(String(year))
      : words.leadPercent(String(year), goesOn(text) ? shown : `${shown}.`);
  // Whoever wrote the text may have told the reason in it already.
  const besides = (label: string, said: string | undefined): readonly string[] =>
    said === undefined || text.includes(said) ? [] : [`${label} ${whole(said)}`];
  return {
    kind: 'paragraph',
    lead,
    text: [whole(text), ...besides(words.cause, deviationCause), ...besides(words.reservation, reservation)]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
};

const workParts = (
  { texts, year, people }: GoalContext,
  planned: readonly PlannedWork[] = [],
  isDone: boolean,
): readonly DocumentPart[] => {
  if (planned.length === 0) return [];
  const { work } = texts.reportDocument;
  const items = planned.map(({ label, responsibleIds, due, doneAt }) => {
    const who = texts.formats.list(responsibleIds.flatMap((id) => people.get(id) ?? []));
    const time = written(texts, due, year);
    const state = doneAt === undefined ? work.notDone : work.done;
    return work.item(label, who, time === '' ? '' : work.due(time), isDone ? state : '');
  });
  return [
    { kind: 'paragraph', lead: work.lead, text: '' },
    { kind: 'list', items },
  ];
};

const progressParts = (
  { texts }: GoalContext,
  { progress: { activities, hours, planned } }: GoalFigures,
): readonly DocumentPart[] => {
  const { progress, year } = texts.reportDocument;
  const { number, hours: hoursText } = texts.formats;
  if (activities === 0 && planned === 0) return [];
  const done = progress.text(year.activities(number(activities)), hoursText(hours));
  const more = planned > 0 ? [progress.planned(number(planned))] : [];
  return [{ kind: 'paragraph', lead: progress.lead, text: [done, ...more].join(' ') }];
};

/** A goal with what it came to, or, of a year that is to come, with what is planned for it. */
export const goalParts = (
  context: GoalContext,
  figures: GoalFigures,
  { level, isDone }: { readonly level: 1 | 2 | 3; readonly isDone: boolean },
): readonly DocumentPart[] => {
  const { texts, year } = context;
  const { goal } = figures;
  const none: DocumentPart = { kind: 'paragraph', text: texts.reportDocument.result.none(String(year)) };
  const result = goal.result === undefined ? none : resultPart(context, goal.result);
  return [
    { kind: 'heading', level, text: goal.label },
    ...(isDone ? [result] : []),
    ...workParts(context, goal.plannedWork, isDone),
    ...(isDone ? progressParts(context, figures) : []),
  ];
};
