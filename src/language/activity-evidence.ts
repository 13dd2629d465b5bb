import type { ActivityReading, ReadingContext } from './activity-reading.js';
import { readActivity } from './activity-sentence.js';
import { isSomethingElse, isStatement } from './no-activity-words.js';
import { foldInPlace } from './spans.js';

/** What people in the unit do, in the past; "var" and "hade" alone are too common to tell of work. */
const DID =
  '(?:holl|hallit|hade|haft|bollade|bollat|korde|kort|ledde|lett|traffade|traffat|forelaste|forelast|skrev|skrivit|besokte|besokt|presenterade|presenterat|deltog|deltagit|medverkade|medverkat|handledde|handlett|svarade|svarat|hjalpte|hjalpt|stamde|stamt|analyserade|analyserat|sammanstallde|sammanstallt|intervjuade|intervjuat|utbildade|utbildat|kartlade|kartlagt|foljde upp|foljt upp|planerade|planerat|forberedde|forberett|postade|postat|publicerade|publicerat|la ut|lade ut|lagt ut|beskrev|beskrivit|informerade|informerat|diskuterade|diskuterat|genomforde|genomfort|gjorde|gjort|gick igenom|gatt igenom|tog fram|tagit fram|processledde|utvarderade|utvarderat|formedlade|formedlat|var pa|varit pa|lade|lagt|held|ran|met|attended|gave|wrote)';
const WRITER = '(?:jag|vi|we|i)';
/** A verb of work at the beginning, or with "jag" or "vi" beside it. */
const WORKED = new RegExp(
  `^(?:[^\\p{L}]*)(?:(?:jag|vi|har|idag|igar|i dag|i gar|just|precis) ){0,3}${DID}(?![\\p{L}])|(?<![\\p{L}])${WRITER} (?:har |har just |hade )?${DID}(?![\\p{L}])|(?<![\\p{L}])${DID} ${WRITER}(?![\\p{L}])`,
  'u',
);
/** "kan du logga …", "glömde logga …": the word for logging, but not first. */
const ASKS_TO_LOG =
  /(?<![\p{L}])(?:kan|kunde|skulle|vill|glomde|glomt|maste) (?:\p{L}+ ){0,2}logga (?!(?:in|ut|pa)(?![\p{L}]))/u;
/** "PM klart och skickat till Solna": what was made is finished. */
const FINISHED =
  /(?<![\p{L}])(?:klar|klart|klara|fardig|fardigt|skickat|skickad|skickats|inlamnad|publicerad|levererad)(?![\p{L}])/u;
const CALLS_IT_OFF = 'cancelled';

const isDayOrWeek = ({ date }: ActivityReading): boolean =>
  date !== undefined && ['minute', 'day', 'week'].includes(date.value.precision);

const hasEvidence = (folded: string, reading: ActivityReading): boolean => {
  const { kind, hours, municipalities, otherParties, participants, state, colleagues, unclear } = reading;
  const isKind = kind?.isStated === true;
  const hasParties = municipalities.length + otherParties.length > 0;
  const isLong = hours !== undefined || unclear.some(({ field }) => field === 'hours');
  const isDated = isDayOrWeek(reading) || unclear.some(({ field }) => field === 'date');
  const isWorked = WORKED.test(folded) || colleagues.length > 0;
  const isWill = state.value === 'planned' && state.isStated;
  return (
    (isLong && (isKind || hasParties || isWorked || isDated)) ||
    (isDated && (isKind || (isWorked && hasParties) || (isWill && hasParties))) ||
    (isWorked && (isKind || hasParties)) ||
    (isKind && participants !== undefined) ||
    (isKind && state.value === CALLS_IT_OFF) ||
    (isWill && isKind && hasParties) ||
    (isKind && hasParties && FINISHED.test(folded))
  );
};

/**
 * Whether a message without the word for logging tells of something that the writer or a colleague did or will do.
 * Strict: it takes the sign of an event, such as a length of time or a day with a kind, and what may as well be a
 * question to the catalogue, thanks, leave or the work of somebody else is none.
 */
export const soundsLikeActivity = (message: string, context: ReadingContext): boolean => {
  const folded = foldInPlace(message.trim());
  if (ASKS_TO_LOG.test(folded)) return hasEvidence(folded, readActivity(message, context));
  if (isSomethingElse(folded, context.today)) return false;
  const reading = readActivity(message, context);
  const isAnnouncement =
    isStatement(folded) && reading.hours === undefined && reading.state.value !== CALLS_IT_OFF;
  return !isAnnouncement && hasEvidence(folded, reading);
};

/** What the writer asks to have logged: "kan du logga 2 tim bollplank" without what stands before the activity. */
export const askedToLog = (message: string): string => {
  const asked = ASKS_TO_LOG.exec(foldInPlace(message));
  return asked === null ? message : message.slice(asked.index + asked[0].length);
};

/** What follows the word for logging when it does not tell of an activity: "in", a question, thanks. */
const NOT_AFTER_LOG =
  /^(?:in|ut|out|off|pa)(?![\p{L}])|^(?:tack|thanks|thank you)(?![\p{L}])|\?$|^(?:hur|var|vad|va|nar|varfor|vem|vilk\p{L}+|how|what|why|when|who)(?![\p{L}])/u;

/** Whether what stands after the word for logging can be an activity; nothing at all cannot. */
export const tellsOfActivity = (rest: string): boolean => {
  const folded = foldInPlace(rest.trim());
  return folded !== '' && !NOT_AFTER_LOG.test(folded);
};
