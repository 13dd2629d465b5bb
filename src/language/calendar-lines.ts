import { type Span, spanOf } from './spans.js';

/** What a pasted calendar entry holds besides the activity. */
export interface CalendarLines {
  /** "När:", "Ämne:": only labels, what follows is read as usual. */
  readonly labels: readonly Span[];
  /** Where it was held, who called it and how to join: told apart from what it was about, and left over. */
  readonly asides: readonly Span[];
}

const AT_START = '(?<=^|[;|] ?)';
const TO_END = '[^;]*';
const LABELS = new RegExp(
  `${AT_START}(?:nar|tid|datum|amne|rubrik|titel|start(?:tid)?|slut(?:tid)?|when|subject|title|date|time|end|aktivitet) ?:`,
  'gu',
);
const ASIDES = new RegExp(
  `${AT_START}(?:plats|lokal|var|organisator|arrangor|inbjudare|skapad av|obligatoriska?|valfria?|where|location|organizer|organiser|required|optional|motes-?id|meeting id|losenord|passcode|telefon|lank)(?: [\\p{L}]+)? ?:${TO_END}`,
  'gu',
);
const INVITED = new RegExp(`${AT_START}(?:deltagare|inbjudna|attendees) ?:(?! ?\\d)${TO_END}`, 'gu');
const JOINING =
  /(?<![\p{L}\d])(?:microsoft teams-?mote|microsoft teams meeting|anslut till motet(?: nu)?|klicka har for att ansluta[^;]*|join (?:the meeting|conversation)(?: now)?|https?:\/\/\S+)/gu;

/** The lines of a calendar entry in folded text where each line break is a semicolon. */
export const readCalendarLines = (folded: string): CalendarLines => ({
  labels: [...folded.matchAll(LABELS)].map(spanOf),
  asides: [ASIDES, INVITED, JOINING].flatMap((pattern) => [...folded.matchAll(pattern)].map(spanOf)),
});
