import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';
import { foldInPlace } from './spans.js';

/** What somebody wants done with the activity that they have just logged. */
export type Correction =
  | { readonly kind: 'undo' }
  | {
      readonly kind: 'change';
      /** Only the fields to change; with `unclear` when a person has to be asked. */
      readonly reading: Partial<ActivityReading>;
      /** Municipalities, other parties and colleagues join those there instead of replacing them. */
      readonly adds: boolean;
    }
  /** Municipalities, other parties and colleagues to take away from those there. */
  | { readonly kind: 'remove'; readonly reading: Partial<ActivityReading> };

const LEAD = '(?:(?:nej|na|nae|nej da|oj|ops|hoppsan|sorry|forlat|ursakta|no|oops|men|du|jo)[ ,.!:-]+){0,3}';
const IT =
  '(?:det(?: dar)?|den(?: dar)?|allt|senaste|sista|den senaste|det senaste|loggningen|aktiviteten|it|that)';
const UNDO = new RegExp(
  `^${LEAD}(?:det blev fel[ ,.!:-]+)?(?:kan du )?(?:angra(?: ${IT})?|glom ${IT}|(?:ta bort|radera|stryk|slang|backa) ${IT}|undo(?: ${IT})?|delete ${IT}|never ?mind)(?: tack| please| igen)?[.! ]*$`,
);

const MARKS = [
  'fel (?:antal )?(?:datum|dag|tid|timmar|kommun|typ|slag|sort|rubrik|titel|antal|deltagare|deltagarantal)[ ,.!:;-]*',
  '(?:nej|na|nae|oj|ops|hoppsan|sorry|forlat|ursakta|rattelse|korrigering|no|oops|actually|fel)(?![\\p{L}])[ ,.!:-]*',
  '(?:kan du )?(?:andra|byt|rattat?|change)(?: det| den| it)?(?: (?:datum|datumet|dag|dagen|tid|tiden|timmar|timmarna|antalet?(?: timmar| deltagare)?|deltagare|kommun|kommunen|typ|typen|sort|till|to))*(?![\\p{L}])[ :]*',
  '(?:jag )?(?:menade|menar|mente)(?![\\p{L}])[ :]*',
  '(?:det|den|datumet|tiden|it) (?:ska(?:ll)? (?:vara|sta)|skulle (?:vara|sta|varit)|var|blev|ar|tog|was|should be)(?![\\p{L}])[ :]*',
  '(?:ska(?:ll)?|skulle) (?:vara|sta)(?![\\p{L}])[ :]*',
];
const MARK = new RegExp(`^(?:${MARKS.join('|')})`, 'u');
const MEANT_AFTER = /[ ,]+(?:menar|menade|mente) jag[.! ]*$/;
const NOT_BUT = /^(?:det var |den var |var )?inte (.{1,80}?),? utan (.+)$/u;
const BUT_NOT = /,? (?:och )?inte .{1,80}$/u;
const ADDS =
  /^(?:(?:och )?(?:lagg till|aven|plus|add)(?![\p{L}])[ :]*|och (?=.+ ocksa))|(?:,? ocksa| var (?:ocksa )?med(?: ocksa)?| deltog ocksa| too)[.! ]*$/u;
/** "en timme till", "3 deltagare till": on top of what stands there, which a person has to add up. */
const ON_TOP = /(?: till| mer| ytterligare| more)[.! ]*$/;
/** "Solna var inte med" */
const WAS_NOT_THERE = /^(.+?) (?:var (?:ju )?inte med|kom inte|deltog inte|was not there)[.! ]*$/u;
const REMOVES = /^(?:ta bort|utan|stryk|inte|remove)(?![\p{L}]) /u;
const TITLED =
  /^(?:(?:andra|byt) )?(?:rubrik(?:en)?|titel|titeln|title)(?: (?:ska vara|ska sta|till|to|var))?[ :]+|^(?:det |den )?(?:handlade om|gallde|var om)(?![\p{L}]) /u;
const LED_BY = /^(?:det var )?(\p{L}+) som (?:holl|hade|korde|ledde|gjorde|bollade)(?![\p{L}]).*$/u;
const BARE_NUMBER = /^\d+(?:[.,]\d+)?$/;
/** "nej, fel datum, det var" is as many as people write. */
const MAX_MARKS = 4;
/** Words around a correction that change nothing. */
const FILLERS = new Set(
  'och unga familj bara faktiskt egentligen ju nog vl val istallet stallet i tack snalla totalt till pa och det den var blev ar ska vara skulle jag vi dar har den har istallet alltsa just only instead please'.split(
    ' ',
  ),
);

const wordsIn = (text: string): readonly string[] => foldInPlace(text).match(/[\p{L}\d]+/gu) ?? [];

const isUnderstood = ({ title, leftOver, parts }: ActivityReading): boolean => {
  const left = [...(title?.isStated ? [title.value] : []), ...leftOver].join(' ');
  const area = parts.filter(({ field }) => field === 'area').map(({ words }) => words);
  const known = new Set([...FILLERS, ...wordsIn(area.join(' '))]);
  return wordsIn(left).every((word) => known.has(word));
};

/** What a number alone is when the mark before it says what is wrong. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:deltagar|deltagare)/, 'deltagare'],
  [/\b(?:tid|tiden|timmar|timmarna)\b/, 'h'],
];

/** The words without what marks them as a correction; undefined when nothing does. */
const withoutMarks = (text: string): string | undefined => {
  let rest = text;
  for (let count = 0; count < MAX_MARKS; count += 1) {
    const mark = MARK.exec(foldInPlace(rest))?.[0] ?? '';
    if (mark === '') break;
    rest = rest.slice(mark.length);
  }
  const marks = foldInPlace(text.slice(0, text.length - rest.length));
  const unit = BARE_NUMBER.test(rest) ? UNITS.find(([named]) => named.test(marks))?.[1] : undefined;
  if (unit !== undefined) return `${rest} ${unit}`;
  const after = MEANT_AFTER.exec(foldInPlace(rest));
  if (after !== null) rest = rest.slice(0, after.index);
  return rest === text ? undefined : rest;
};

/** The fields that the words name; a tense or a day alone says nothing new of the state. */
const fieldsOf = (reading: ActivityReading): Partial<ActivityReading> => {
  const {
    kind,
    date,
    dateEnd,
    hours,
    hoursPerPerson,
    municipalities,
    otherParties,
    participants,
    colleagues,
  } = reading;
  const { area, state, unclear, startTime } = reading;
  return {
    ...(kind?.isStated && { kind }),
    ...(date && { date }),
    ...(dateEnd && { dateEnd }),
    ...(startTime !== undefined && { startTime }),
    ...(hours !== undefined && { hours }),
    ...(hoursPerPerson !== undefined && { hoursPerPerson }),
    ...(municipalities.length > 0 && { municipalities }),
    ...(otherParties.length > 0 && { otherParties }),
    ...(participants && { participants }),
    ...(colleagues.length > 0 && { colleagues }),
    ...(area !== undefined && { area }),
    ...(state.isStated && state.value !== 'done' && { state }),
    ...(unclear.length > 0 && { unclear }),
  };
};

const change = (reading: Partial<ActivityReading>, adds = false): Correction | undefined =>
  Object.keys(reading).length === 0 ? undefined : { kind: 'change', reading, adds };

/** "inte 2 timmar utan 3": the unit stands with the other number. */
const withUnit = (value: string, other: string, context: ReadingContext): string => {
  if (!BARE_NUMBER.test(value)) return value;
  const { hours, participants } = readActivity(other, context);
  if (hours !== undefined) return `${value} h`;
  if (participants?.registered !== undefined) return `${value} anmälda`;
  return participants === undefined ? value : `${value} deltagare`;
};

const readChange = (text: string, context: ReadingContext): Correction | undefined => {
  const folded = foldInPlace(text);
  const titled = TITLED.exec(folded)?.[0];
  if (titled !== undefined) {
    const { title } = readActivity(`om ${text.slice(titled.length)}`, context);
    return title === undefined ? undefined : change({ title: { ...title, isStated: true } });
  }
  const leader = LED_BY.exec(folded)?.[1];
  const led =
    leader === undefined ? undefined : context.colleagues?.find((name) => foldInPlace(name) === leader);
  if (led !== undefined) return change({ colleagues: [led], writerTookPart: false });

  const swapped = NOT_BUT.exec(folded);
  const swappedText = swapped === null ? undefined : text.slice(text.length - (swapped[2] ?? '').length);
  if (swapped !== null && swappedText !== undefined) {
    const reading = readActivity(withUnit(swappedText.trim(), swapped[1] ?? '', context), context);
    return isUnderstood(reading) ? change(fieldsOf(reading)) : undefined;
  }
  const dropped = BUT_NOT.exec(folded);
  const value = dropped === null ? text : text.slice(0, dropped.index);
  const reading = readActivity(
    dropped === null ? value : withUnit(value.trim(), folded.slice(dropped.index), context),
    context,
  );
  return isUnderstood(reading) ? change(fieldsOf(reading)) : undefined;
};

/** "workshop, inte bollplank": both sides name the same field and nothing more. */
const isSwap = (text: string, context: ReadingContext): boolean => {
  const dropped = BUT_NOT.exec(foldInPlace(text));
  if (dropped === null || dropped.index === 0) return false;
  const [left, right] = [
    text.slice(0, dropped.index),
    text.slice(dropped.index).replace(/^,? ?(?:och )?inte/iu, ''),
  ].map((words) => Object.keys(fieldsOf(readActivity(words, context))));
  return left !== undefined && left.length === 1 && right?.join() === left.join();
};

/** Municipalities, other parties and colleagues that join or leave those there. */
const readLists = (text: string, context: ReadingContext): Correction | undefined => {
  const folded = foldInPlace(text);
  const isAdded = ADDS.test(folded);
  if (!isAdded && (!REMOVES.test(folded) || NOT_BUT.test(folded))) return undefined;
  const rest = folded.replace(isAdded ? ADDS : REMOVES, '');
  const at = folded.indexOf(rest);
  const words = text
    .slice(at, at + rest.length)
    .replace(/(?<![.! ])[.! ]+$/, '')
    .replace(ADDS, '');
  const reading = readActivity(`med ${words}`, context);
  const fields = fieldsOf(reading);
  const { municipalities, otherParties, colleagues } = fields;
  const lists = {
    ...(municipalities && { municipalities }),
    ...(otherParties && { otherParties }),
    ...(colleagues && { colleagues }),
  };
  if (!isUnderstood(reading) || Object.keys(lists).length === 0) return undefined;
  return isAdded ? change(fields, true) : { kind: 'remove', reading: lists };
};

/**
 * What a message after a receipt changes: "nej det var 3 timmar", "inte bollplank utan workshop", "ångra". Every word of
 * it must have been understood; a question, a new activity and talk are no corrections.
 */
export const readCorrection = (message: string, context: ReadingContext): Correction | undefined => {
  const text = message
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=^kan du .*)\?$/iu, '');
  const folded = foldInPlace(text);
  if (UNDO.test(folded)) return { kind: 'undo' };
  if (folded.includes('?')) return undefined;
  const marked = withoutMarks(text);
  const absent = WAS_NOT_THERE.exec(marked ?? text)?.[1];
  const body = absent === undefined ? marked : `inte ${absent}`;
  if (ON_TOP.test(folded)) return undefined;
  const lists = readLists(body ?? text, context);
  if (lists !== undefined) return lists;
  const isMarked =
    body !== undefined ||
    [NOT_BUT, TITLED, LED_BY].some((form) => form.test(folded)) ||
    isSwap(text, context);
  const isDenial = REMOVES.test(foldInPlace(body ?? text)) && !NOT_BUT.test(folded);
  if (!isMarked || isDenial) return undefined;
  return TITLED.test(folded) ? readChange(text, context) : readChange(body ?? text, context);
};
