import type { IsoDate } from '../domain/calendar.js';
import { isVague } from '../domain/coming-events.js';
import type { Event, EventKind } from '../domain/event.js';
import { mayFallWithin } from '../domain/event-dates.js';
import type { Period } from '../domain/fuzzy-date.js';
import { type EventQuestion, topicIn } from './event-question.js';
import { eventWordsIn } from './event-words.js';
import { createSpeller } from './spelling.js';
import { fold } from './words.js';

/** What the events to come have to say to a question. */
export type EventsAsked =
  /** In the order that they come; at least one. */
  | { readonly kind: 'events'; readonly events: readonly Event[] }
  /** There is no event of these kinds, or none at all, in that time. */
  | {
      readonly kind: 'none';
      readonly kinds: readonly EventKind[];
      readonly period?: Period;
      /** Those of the kinds at other times, in order. */
      readonly nearest: readonly Event[];
    };

/** Of these the bot knows all that is planned; trainings and the meetings of networks are also kept elsewhere. */
const ALL_KNOWN: readonly EventKind[] = [
  'breakfast',
  'social_talks',
  'seminar',
  'conference',
  'workshop',
  'info_session',
];

/** From this share of its title on, a question without a kind names an event. */
const NAMES_IT = 0.6;
/** Shorter words are part of others by chance. */
const SHORTEST_PART = 4;

/** What an event says of itself, in stems. */
const titleOf = ({ title }: Event): readonly string[] => topicIn(eventWordsIn(fold(title)).rest);

const aboutOf = (event: Event): readonly string[] => [
  ...topicIn(fold(event.title)),
  ...titleOf(event),
  ...[event.series?.name ?? '', event.audience ?? '', event.place ?? '', ...event.partners].flatMap((text) =>
    topicIn(fold(text)),
  ),
];

const isPartOf = (part: string, whole: string): boolean =>
  part.length >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));

/** Whether one of the words is the term, a compound with it or a part of it, or may have been meant by it. */
const isAmong = (term: string, known: readonly string[]): boolean =>
  known.some((other) => other === term || isPartOf(term, other) || isPartOf(other, term)) ||
  createSpeller(known)(term).length > 0;

/** The share of an event's title that a question says. */
const namedBy = (topic: readonly string[], title: readonly string[]): number =>
  title.length === 0 ? 0 : title.filter((term) => isAmong(term, topic)).length / title.length;

/** Whether an event says all of what is asked for. */
const isAbout = (event: Event, topic: readonly string[]): boolean => {
  if (topic.length === 0) return true;
  const about = aboutOf(event);
  return topic.every((term) => isAmong(term, about));
};

interface Wanted {
  /** None: of any kind. */
  readonly kinds: readonly EventKind[];
  readonly period?: Period;
  /** Stems. */
  readonly topic: readonly string[];
}

const mayFallIn = (event: Event, period: Period | undefined): boolean =>
  period === undefined || mayFallWithin(event, period.from, period.to);

/** Those of the kinds that may take place in the time (I32) and are about the topic. */
export const eventsWanted = ({ kinds, period, topic }: Wanted, events: readonly Event[]): readonly Event[] =>
  events.filter(
    (event) =>
      (kinds.length === 0 || kinds.includes(event.kind)) && mayFallIn(event, period) && isAbout(event, topic),
  );

/** The first with a known day, and what may come before it since its day is not known (I32). */
const nextOf = (events: readonly Event[], today: IsoDate): readonly Event[] => {
  const next = events.find((event) => !isVague(event));
  if (next?.date === undefined) return events;
  const { from } = next.date;
  return events.filter((event) => event === next || (isVague(event) && mayFallWithin(event, today, from)));
};

/** Looks through the events to come, in order, for what is asked; undefined when they have nothing to say to it. */
export const eventsAsked = (
  question: EventQuestion,
  coming: readonly Event[],
  today: IsoDate,
): EventsAsked | undefined => {
  const { kinds, isGeneral, topic, period, asksNext, asksWhen } = question;
  const namesNone = kinds.length === 0 && !isGeneral;
  if (namesNone && topic.length === 0) return undefined;
  const wanted = eventsWanted(question, coming);
  // What it is about says more than its kind: a seminar may be called a breakfast.
  const alike =
    wanted.length > 0 || topic.length === 0 ? wanted : eventsWanted({ ...question, kinds: [] }, coming);
  const events = namesNone ? alike.filter((event) => namedBy(topic, titleOf(event)) >= NAMES_IT) : alike;
  if (events.length > 0) return { kind: 'events', events: asksNext ? nextOf(events, today) : events };
  const isKnown = isGeneral || (kinds.length > 0 && kinds.every((kind) => ALL_KNOWN.includes(kind)));
  if (topic.length > 0 || !isKnown || !asksWhen) return undefined;
  return {
    kind: 'none',
    kinds,
    ...(period && { period }),
    nearest: period === undefined ? [] : eventsWanted({ kinds, topic: [] }, coming),
  };
};
