import type { ReadingContext } from './activity-reading.js';
import { readCalendarLines } from './calendar-lines.js';
import { readClockTimes } from './clock-times.js';
import { readDurations } from './duration.js';
import { readHeadCounts } from './head-counts.js';
import { readKind } from './kind-words.js';
import { readMunicipalities } from './municipality-names.js';
import { readSessions } from './sessions.js';
import { foldInPlace, type Span, spanOf, without } from './spans.js';
import { readDate } from './swedish-dates.js';
import { tenseOf } from './tense.js';
import { isBesideWork, isPartOfWork } from './work-hours.js';

/** A message taken apart into what seems to be one activity each. */
export interface MessagePieces {
  /** What was said once for all of them: "igår:", "Solna:". */
  readonly heading?: string;
  readonly pieces: readonly string[];
}

/** More than so many lengths of time in one line are not taken apart. */
const MAX_LENGTHS = 12;
/** Nor are more places tried between two of them. */
const MAX_SEPARATORS = 6;
const MAX_LINES = 40;

const BULLET = /^ ?(?:[-–—•*]|\(?\d{1,2}[.)])\s+/u;
const NUMBERED = /(?:^|\s)\(?\d{1,2}[.)]\s+(?=\p{L}|\d+(?:[.,]\d+)? ?(?:h|tim|min))/gu;
/** Where one activity may end and the next begin, in folded text. */
const SEPARATOR =
  /,(?!\d)(?: (?:och|o|sen|sedan|darefter) )?|\. |(?<=\s)(?:(?:och|o|and) (?:sen|sedan|darefter|then)|sen|sedan|darefter|\+|plus|och|o|and|samt|resp\.?|respektive)(?=\s)/gu;
/** "De vill ha en workshop 3h i januari" is no activity of its own. */
const WISH = /(?<![\p{L}])(?:vill|onskar|behover|skulle vilja|wants?)(?![\p{L}])/u;
/** What only stands between two things done one after the other. */
const THEN =
  /(?:^|[\s,])(?:\+ ?(?:sen|sedan)|(?:och|o|and)? ?(?:sen|sedan|darefter|then|pa eftermiddagen)(?= (?!\d)))(?=\s)/gu;

/** What the words of a piece name by themselves. */
interface Spoken {
  readonly kind: boolean;
  readonly municipality: boolean;
  readonly date: boolean;
  readonly time: boolean;
}

const lengthsIn = (folded: string): readonly Span[] => {
  const counted = without(folded, [...readSessions(folded).spans, ...readHeadCounts(folded).spans]);
  const durations = readDurations(counted);
  const clocks = readClockTimes(without(counted, durations)).filter(({ hours }) => hours !== undefined);
  return [...durations, ...clocks].toSorted((a, b) => a.start - b.start);
};

const spokenIn = (folded: string, { today }: ReadingContext): Spoken => {
  const lengths = lengthsIn(folded);
  const rest = without(folded, lengths);
  return {
    kind: readKind(rest)?.isStated === true,
    municipality: readMunicipalities(folded).ids.length > 0,
    date: readDate(rest, today, tenseOf(folded)).date !== undefined,
    time: lengths.length > 0,
  };
};

/** In how many ways both say something of their own; the more, the surer that they are two. */
const apartness = (left: Spoken, right: Spoken): number =>
  left.time && right.time
    ? [left.kind && right.kind, left.municipality && right.municipality, left.date && right.date].filter(
        Boolean,
      ).length
    : 0;

/** A length may end in the full stop of its sentence: "1 tim. Workshop". */
const separatorsIn = (folded: string, before: Span, next: Span): readonly Span[] => {
  const start = folded[before.end - 1] === '.' ? before.end - 1 : before.end;
  return [...folded.slice(start, next.start).matchAll(SEPARATOR)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
};

/** The best place to cut between two lengths; none when what follows the first says nothing of its own. */
const cutBetween = (
  folded: string,
  start: number,
  [before, next, after]: readonly [Span, Span, Span | undefined],
  context: ReadingContext,
): Span | undefined => {
  if (isPartOfWork(folded.slice(before.end, next.start))) return undefined;
  let best: Span | undefined;
  let most = 0;
  // Of cuts that are as good the last is best: what stands between belongs to what was begun.
  for (const separator of separatorsIn(folded, before, next).slice(-MAX_SEPARATORS)) {
    const [left, right] = [folded.slice(start, separator.start), folded.slice(separator.end, after?.start)];
    const apart = WISH.test(right) ? 0 : apartness(spokenIn(left, context), spokenIn(right, context));
    if (apart === 0 || apart < most) continue;
    most = apart;
    best = separator;
  }
  return best;
};

/** In a line of several activities each "+" begins one, also "+ mejl 15 min"; but not what belongs to the one before. */
const cutAtPlus = (folded: string, before: Span, next: Span, after: Span | undefined): Span | undefined =>
  isBesideWork(folded.slice(next.start, after?.start))
    ? undefined
    : separatorsIn(folded, before, next).find(({ start, end }) =>
        /^(?:\+|plus)$/.test(folded.slice(start, end)),
      );

/** One line with several lengths of time, cut between those that belong to activities of their own. */
const cutByLengths = (text: string, context: ReadingContext): readonly string[] => {
  const folded = foldInPlace(text);
  const lengths = lengthsIn(folded);
  if (lengths.length < 2 || lengths.length > MAX_LENGTHS) return [text];
  const pairs = lengths.flatMap((before, index) => {
    const next = lengths[index + 1];
    return next === undefined ? [] : [[before, next, lengths[index + 2]] as const];
  });
  let start = 0;
  const cuts = pairs.map((pair) => {
    const cut = cutBetween(folded, start, pair, context);
    start = cut?.end ?? start;
    return cut;
  });
  if (cuts.every((cut) => cut === undefined)) return [text];
  const all = pairs.flatMap((pair, index) => cuts[index] ?? cutAtPlus(folded, ...pair) ?? []);
  return [...all, undefined].map((cut, index) => text.slice(all[index - 1]?.end ?? 0, cut?.start));
};

/** "Bollplank med Solna och sen workshop i Ekerö": no lengths, but words for one after the other. */
const cutByThen = (text: string, context: ReadingContext): readonly string[] => {
  const folded = foldInPlace(text);
  for (const match of [...folded.matchAll(THEN)].slice(0, MAX_SEPARATORS)) {
    const { start, end } = spanOf(match);
    const [left, right] = [folded.slice(0, start), folded.slice(end)].map((part) => spokenIn(part, context));
    if (left?.kind && right?.kind) return [text.slice(0, start), ...cutByThen(text.slice(end), context)];
  }
  return [text];
};

/** "Solna igår: …": a beginning with a colon and no length of time of its own. */
const headingOf = (text: string): { readonly heading?: string; readonly rest: string } => {
  const colon = /^[^:;\n]{2,60}?:(?=\s)/u.exec(text)?.[0];
  if (colon === undefined || lengthsIn(foldInPlace(colon)).length > 0) return { rest: text };
  return { heading: colon.slice(0, -1), rest: text.slice(colon.length) };
};

const cutLine = (text: string, context: ReadingContext): MessagePieces => {
  const { heading, rest } = headingOf(text);
  const inRest = cutByLengths(rest, context);
  if (heading !== undefined && inRest.length > 1) return { heading, pieces: inRest };
  const pieces = cutByLengths(text, context);
  return { pieces: pieces.length > 1 ? pieces : cutByThen(text, context) };
};

interface Line {
  readonly text: string;
  readonly isListed: boolean;
  readonly spoken: Spoken;
}

const linesIn = (message: string, context: ReadingContext): readonly Line[] =>
  (/^\s*\(?1[.)]\s/u.test(message) ? message.replace(NUMBERED, '\n- ') : message)
    .split(/\n+|;\s/u)
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES)
    .map((line) => ({
      text: line.replace(BULLET, '').trim(),
      isListed: BULLET.test(line),
      spoken: spokenIn(foldInPlace(line), context),
    }));

/** A line of its own tells of a kind and a time, or of a time with somebody; in a list one of the two is enough. */
const isActivity = ({ isListed, spoken: { kind, municipality, time } }: Line): boolean =>
  isListed ? kind || time : (kind && time) || (municipality && time);

/** Lines that are no activity follow the one above, or are the heading when they stand first. */
const joinRemarks = (lines: readonly Line[]): MessagePieces => {
  const heading: string[] = [];
  const pieces: string[] = [];
  for (const line of lines) {
    if (isActivity(line)) pieces.push(line.text);
    else if (pieces.length === 0) heading.push(line.text);
    else pieces.push(`${pieces.pop() ?? ''}\n${line.text}`);
  }
  return { pieces, ...(heading.length > 0 && { heading: heading.join(' ') }) };
};

/**
 * Takes a message apart into its activities by line breaks, lists, semicolons, and lengths of time that each have a
 * kind, a municipality or a day of their own. One piece when in doubt; a pasted calendar entry is one.
 */
export const piecesOf = (message: string, context: ReadingContext): MessagePieces => {
  const { labels, asides } = readCalendarLines(foldInPlace(message.replace(/\n/g, ';')));
  if (labels.length + asides.length > 0) return { pieces: [message] };
  const text = message.replace(/[^\S\n]+/g, ' ');
  const { heading, pieces } = joinRemarks(linesIn(text, context));
  if (pieces.length < 2) return cutLine(text.replace(/ ?\n[\n ]*/g, ' '), context);
  const cut = pieces.map((piece) => cutLine(piece, context));
  return { ...(heading !== undefined && { heading }), pieces: cut.flatMap(({ pieces }) => pieces) };
};
