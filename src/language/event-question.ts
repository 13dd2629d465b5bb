import type { IsoDate } from '../domain/calendar.js';
import { yearOf } from '../domain/calendar.js';
import type { EventKind } from '../domain/event.js';
import type { Period } from '../domain/fuzzy-date.js';
import { spelledOut } from './colloquial.js';
import { ENGLISH_SMALL_WORDS, inSwedish } from './english-words.js';
import { eventWordsIn } from './event-words.js';
import { LIGHT_WORDS } from './light-words.js';
import { STOP_WORDS } from './stop-words.js';
import { stemOf } from './terms.js';
import { timeInWords } from './time-in-words.js';
import { fold, wordsOf } from './words.js';
import { yearsAsked } from './years-asked.js';

/** What a question asks of events to come. */
export interface EventQuestion {
  /** None when it names no kind. */
  readonly kinds: readonly EventKind[];
  readonly isGeneral: boolean;
  /** Stems of what the events are to be about. */
  readonly topic: readonly string[];
  readonly period?: Period;
  /** Whether it asks for the next one only. */
  readonly asksNext: boolean;
  /** Whether it asks for a time, or about one: that there is nothing is an answer then. */
  readonly asksWhen: boolean;
}

/** Nobody asks one question in more. */
const LONGEST = 200;

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'u');

const NEXT = word('nasta|naste|harnast|next');
const AHEAD = word(
  'kommande|framover|pa gang|snart|planera(?:s|d|t|de)|in(?:lagd|bokad)[at]?|upcoming|coming(?: up)?|soon|planned|scheduled|i (?:var|host|vinter|sommar)(?= *$)',
);
const WHEN = word(
  'nar|vilk(?:en dag|et datum|a datum|a dagar)|hur dags|datum|when|whens|wh(?:at|ich) (?:date|day)',
);
const EXISTS = word(
  '(?:ar|blir|finns|gar|ges|halls|hander) det|(?:har|kor|ordnar|haller|planerar) (?:ni|fou)|vilka evenemang|(?:is|are) there|do you have|any',
);
/** Whether there is room, how many are coming, at what hour and where: an event that is kept knows, the documents do not. */
const SEATS = word(
  '(?:plats(?:er)?|biljetter) (?:(?:det|ar|finns|som) ){0,2}(?:kvar|over|ledig[at]?)|ledig[at]? plats(?:er)?|full(?:t|bokat|bokad|tecknat|tecknad)|(?:seats?|places?|spots?|room) (?:left|available)',
);
const REGISTERED = word('hur manga (?:ar|har) (?:anmal(?:da|t|d) sig|anmalda|anmald)');
const HOUR_OR_PLACE =
  /^(?:vilken tid|var|where|ar|is) (?:ar|blir|halls|is|(?:\p{L}+ ){1,4}(?:digital[at]?|pa plats|hybrid|online|on site)$)/u;
const TO_TAKE_PART = word('anmal(?:a|er) (?:(?:jag|man|vi) )?(?:mig|sig|oss)|sign up|register');
const ASKS: readonly RegExp[] = [EXISTS, TO_TAKE_PART, SEATS, REGISTERED, HOUR_OR_PLACE];
/** What has been: an answer to that stands in the documents. */
const PAST = word(
  'nar (?:var?|vad)|holls|blev|hade|handlade|borjade|startade|deltog|kom|gick|gjorde|gjordes|varit|hollits|forra|senaste|tidigare|was|were|did|held|had|last|previous',
);
const TIME =
  /\d|\p{L}(?:dag|vecka|manad|ar\b|var|host|sommar)|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|vt|ht|week|day|month|spring|autumn|fall|summer/u;

/** What people wrap such a question in, which says nothing of what it is about. */
const WRAPPING = new Set(
  `nasta naste kommande harnast framover gang snart planeras planerad planerat planerade inlagd inlagda inlagt inbokad
  inbokade tid datum dag dagar dags klockan fou nordvast next upcoming coming soon planned scheduled up date day time what
  when whens which anmala anmaler sign register nagon nagot nat ngt ngn ngra nat ni vi oss mer fler hander going
  bot boten fouboten plats platser biljetter kvar over ledig lediga ledigt full fullt fullbokat fullbokad fulltecknat
  fulltecknad seat seats place places spot spots room left available anmalda anmald anmalt sig digital digitala digitalt hybrid online`.split(
    /\s+/,
  ),
);

const saysSomething = (written: string): boolean =>
  !STOP_WORDS.has(written) &&
  !LIGHT_WORDS.has(written) &&
  !ENGLISH_SMALL_WORDS.has(written) &&
  !WRAPPING.has(written) &&
  !/^\d+$/.test(written);

/** Stems of the words that say what something is about. */
export const topicIn = (folded: string): readonly string[] => [
  ...new Set(
    spelledOut(inSwedish(wordsOf(folded)))
      .filter(saysSomething)
      .map(stemOf),
  ),
];

/**
 * Understands a question about events to come; undefined when it is none, as when it is about what has been or names a
 * year gone by. Of one that names no kind of event only the events themselves can tell whether it is about them.
 */
export const eventQuestionIn = (text: string, today: IsoDate): EventQuestion | undefined => {
  if (text.length > LONGEST) return undefined;
  const written = text.normalize('NFC').toLocaleLowerCase('sv');
  const spoken = wordsOf(written).join(' ');
  const folded = spelledOut(spoken.split(' ')).join(' ');
  const asksNext = NEXT.test(folded);
  const isAhead = asksNext || AHEAD.test(folded);
  const isTime = WHEN.test(folded);
  if (!isAhead && (PAST.test(folded) || PAST.test(spoken))) return undefined;
  if (!isAhead && !isTime && !ASKS.some((words) => words.test(folded))) return undefined;
  if (yearsAsked(fold(written), yearOf(today)).some((year) => year < yearOf(today))) return undefined;

  const namesKind = ({ kinds, isGeneral }: ReturnType<typeof eventWordsIn>) => kinds.length > 0 || isGeneral;
  const named = namesKind(eventWordsIn(folded));
  const time = named && TIME.test(folded) ? timeInWords(written, today) : undefined;
  const { kinds, isGeneral, rest } = eventWordsIn(spelledOut(wordsOf(time?.rest ?? written)).join(' '));
  if (!named && !asksNext && !isTime) return undefined;
  return {
    kinds,
    isGeneral,
    topic: topicIn(rest),
    ...(time && { period: time.period }),
    asksNext,
    asksWhen: isAhead || isTime || time !== undefined,
  };
};
