import { roundedHours } from '../domain/hours.js';
import { type Duration, readDurations, vagueLengthIn } from './duration.js';
import { piecesNamedIn, timesOf } from './repeated-lengths.js';
import { type Span, spanOf } from './spans.js';

/** The hours of a log line. */
export interface WorkHours {
  /** Person-hours in all. Beside `unclear` they are only a proposal. */
  readonly hours?: number;
  readonly hoursPerPerson?: number;
  /** With each of the municipalities that are named. */
  readonly hoursPerMunicipality?: number;
  readonly spans: readonly Span[];
  /** "varav", "restid": what the second of several lengths is of, and no subject. */
  readonly remarks?: readonly Span[];
  /** Words that only a person can settle. */
  readonly unclear?: readonly Span[];
}

/** "varav 1 h restid", "inkl. 1 h förberedelser": part of the length before it. */
const PART_OF = /\b(?:varav|inkl\.?|inklusive|including|of which)\b/;
/** What is done around a meeting, and so comes on top of it. */
const BESIDE =
  /\b(?:forbered|efterarbet|restid|resa\b|resor\b|inlasning|planering|dokument|genomfor|prep|travel)/;
const ADDED = /^[^,.;]*(?:\+|plus|\boch\b| o |\band\b|\bsamt\b)[^,.;]*$/;
/** "4 tim fördelat lika på Ekerö och Sigtuna" */
const IN_EQUAL_PARTS =
  /\b(?:fordela[dt]e? (?:lika|jamnt)(?: mellan| pa)?|jamnt fordela[dt]e?(?: mellan| pa)?|lika mycket (?:var )?(?:pa|till|med))\b/;

/** Whether folded words tell of what comes on top of a meeting. */
export const isBesideWork = (words: string): boolean => BESIDE.test(words);

/** The same as whole words, with what ties them. */
const REMARKS =
  /(?<![\p{L}])(?:varav|inkl\.?|inklusive|forberedelser?|forarbete|for- och efterarbete|efterarbete|restid|resor|resa)(?![\p{L}])/gu;

/** Whether the second of two lengths is part of the first, from the folded words between them. */
export const isPartOfWork = (between: string): boolean => PART_OF.test(between);

/** "2 h var för Solna och Sigtuna": said of the municipalities and not of those who did it. */
const EACH_PLACE = /^ ?(?:for|med|hos|i|till|at) $/;

const NOTHING = { spans: [] } as const;

/** In whole minutes, because 40 minutes are not quite 0,67 hours. */
const repeated = (hours: number, times: number): number =>
  roundedHours((Math.round(hours * 60) * times) / 60);

const sumOf = (durations: readonly Duration[]): number =>
  roundedHours(durations.reduce((sum, { hours }) => sum + hours, 0));

const ofOne = (
  folded: string,
  first: Duration,
  spans: readonly Span[],
  people: number,
  municipalities: readonly Span[],
): WorkHours => {
  const times = timesOf(folded, first);
  if (times !== undefined) {
    return { spans: [...spans, ...times.spans], hours: repeated(first.hours, times.count) };
  }
  if (first.isVague) return { spans, hours: first.hours, unclear: [first] };
  const next = municipalities.find(({ start }) => start >= first.end);
  const isOfPlaces =
    first.each === 'municipality' ||
    (first.each === 'person' &&
      people === 1 &&
      next !== undefined &&
      EACH_PLACE.test(folded.slice(first.end, next.start)));
  if (isOfPlaces && municipalities.length > 1) {
    const hours = repeated(first.hours, municipalities.length);
    return { spans, hours, hoursPerMunicipality: first.hours };
  }
  const equally = IN_EQUAL_PARTS.exec(folded);
  if (equally !== null && municipalities.length > 1) {
    const hoursPerMunicipality = roundedHours(first.hours / municipalities.length);
    return { spans: [...spans, spanOf(equally)], hours: first.hours, hoursPerMunicipality };
  }
  const pieces = people === 1 || first.each === 'piece' ? piecesNamedIn(folded) : undefined;
  if (first.each !== undefined && pieces !== undefined) {
    return { spans, hours: repeated(first.hours, pieces) };
  }
  if (first.each === 'person') {
    const hours = repeated(first.hours, people);
    const isUnknown = people === 1;
    return { spans, hours, hoursPerPerson: first.hours, ...(isUnknown && { unclear: [first] }) };
  }
  return { spans, hours: first.hours, ...(first.each && { unclear: [first] }) };
};

/**
 * Hours of a line: one length, "2 tim + 1 tim", one with what came on top of it, or one for each municipality ("2 tim
 * Solna, 1 tim Sundbyberg"), which are added up. Several that stand there for no such reason are unclear. `people` did
 * the work together; `municipalities` are the places of the names.
 */
export const readWorkHours = (folded: string, people: number, municipalities: readonly Span[]): WorkHours => {
  const durations = readDurations(folded);
  const vague = vagueLengthIn(folded);
  const spans = durations.filter(({ isWholeWord }) => isWholeWord);
  const [first, ...more] = durations;
  if (vague !== undefined) return { spans: [...spans, vague], unclear: [vague] };
  if (first === undefined) return NOTHING;
  if (more.length === 0) return ofOne(folded, first, spans, people, municipalities);

  const remarks = [...folded.matchAll(REMARKS)].map(spanOf);
  const gaps = more.map((next, index) => ({ start: durations[index]?.end ?? 0, end: next.start }));
  const between = gaps.map(({ start, end }) => folded.slice(start, end));
  if (more.length === 1 && isPartOfWork(between[0] ?? '')) return { spans, hours: first.hours, remarks };
  const isAdded = between.every((words) => ADDED.test(words));
  const isOneEach =
    municipalities.length >= durations.length &&
    gaps.every((gap) => municipalities.some(({ start }) => gap.start <= start && start < gap.end));
  const tails = durations.map(({ end }, index) =>
    folded.slice(end, durations[index + 1]?.start).slice(0, 40),
  );
  const isBeside = tails.filter((words) => isBesideWork(words)).length >= durations.length - 1;
  const isRepeated = durations.some((duration) => timesOf(folded, duration) !== undefined);
  if ((isAdded || isOneEach || isBeside) && !isRepeated) return { spans, hours: sumOf(durations), remarks };
  return { spans, unclear: spans };
};
