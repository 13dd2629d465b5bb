import {
  type ComingChoice,
  comingAnswerView,
  comingCard,
  comingView,
  type MoreInDocuments,
} from '../cards/coming.js';
import { whenOf } from '../cards/coming-rows.js';
import { sourceLine, sourceYears } from '../cards/source-line.js';
import { yearOf } from '../domain/calendar.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import { eventQuestionIn, topicIn } from '../language/event-question.js';
import { type EventsAsked, eventsAsked, eventsWanted } from '../language/events-asked.js';
import { fold } from '../language/words.js';
import type { CatalogueAnswer } from '../usecases/ask-catalogue.js';
import { cancelledEvents, comingEvents } from '../usecases/coming-events.js';
import { localNow } from '../usecases/local-now.js';
import type { Ports } from '../usecases/ports.js';
import { withRegistrations } from '../usecases/registrations.js';
import { rememberAnswer, whomToAsk } from './answer-replies.js';
import { type As, type Reply, show } from './reply.js';
import { talkOf } from './talk-of.js';
import type { Turn } from './turn.js';

const EVERYTHING: ComingChoice = { kinds: [], topic: '' };

const isEverything = ({ kinds, period, topic }: ComingChoice): boolean =>
  kinds.length === 0 && period === undefined && topic === '';

/** A page of the events to come; nothing in it is personal. */
export const comingList = async (
  ports: Ports,
  turn: Turn,
  choice: ComingChoice,
  page: number,
  as: As,
): Promise<Reply> => {
  const { coming } = turn.texts;
  const wanted = eventsWanted({ ...choice, topic: topicIn(fold(choice.topic)) }, await comingEvents(ports));
  const events = await withRegistrations(ports, wanted);
  const nothing = worksForAllMunicipalities(turn.roles) ? coming.nothingForStaff : coming.nothing;
  const none = isEverything(choice) ? nothing : coming.nothingSuch;
  return as(comingCard.render(comingView(turn.texts, { now: localNow(ports), choice, events, page, none })));
};

/** That nothing of what is asked for is planned, with the date of today. */
export const noneComing = (
  { texts: { coming, formats }, today }: Turn,
  { kinds, period }: Extract<EventsAsked, { kind: 'none' }>,
): string => {
  const [kind, ...others] = kinds;
  const one = kind === undefined ? coming.noneAtAll : coming.noneOf[kind];
  const what = others.length === 0 ? one : coming.noneOf.other;
  const day = formats.day(today);
  return period === undefined
    ? coming.none(what, day)
    : coming.noneIn(what, formats.period(period, yearOf(today)), day);
};

/** What the events to come have to say to a question; undefined when it is not about them. */
export const eventsAskedIn = async (
  ports: Ports,
  turn: Turn,
  text: string,
): Promise<EventsAsked | undefined> => {
  const question = eventQuestionIn(text, turn.today);
  if (question === undefined) return undefined;
  const asked = eventsAsked(question, await comingEvents(ports), turn.today);
  if (asked !== undefined || question.topic.length === 0) return asked;
  return eventsAsked(question, await cancelledEvents(ports), turn.today);
};

const MOST_LOOKED_AT = 3;

/** What the documents say to a question that events are an answer to. */
interface BesideEvents {
  readonly answer: Exclude<CatalogueAnswer, { kind: 'refused' }>;
  readonly question: string;
}

/** The entry that has more to say, which is remembered for what the person asks next. */
const moreOf = (
  ports: Ports,
  turn: Turn,
  { answer, question }: BesideEvents,
): MoreInDocuments | undefined => {
  if (answer.kind === 'unknown' || answer.found.entry.organisation === 'stockholm') {
    ports.lastAnswers.forget(talkOf(turn));
    return undefined;
  }
  const { entry, fact } = answer.found;
  const said = fact?.text ?? entry.text;
  rememberAnswer(ports, turn, { entry, question }, [said]);
  return {
    title: entry.title,
    entryId: entry.id,
    said,
    source: sourceLine(turn.texts, entry),
    years: sourceYears(entry),
  };
};

/** Answers with events to come, or that there are none, and shows the way to what the documents say of it. */
export const answerWithEvents = async (
  ports: Ports,
  turn: Turn,
  asked: EventsAsked,
  beside: BesideEvents,
): Promise<Reply> => {
  const { texts } = turn;
  const now = localNow(ports);
  const all = asked.kind === 'events' ? asked.events : asked.nearest;
  const [first] = all;
  const titleOf = (): string => {
    if (asked.kind === 'none') return noneComing(turn, asked);
    if (first === undefined || all.length > 1) return texts.coming.several(all.length);
    return first.state === 'cancelled' ? texts.coming.cancelledTitle : whenOf(texts, first, now);
  };
  const leadOf = async (): Promise<string> => {
    if (asked.kind === 'events') return '';
    return first === undefined ? whomToAsk(ports, turn) : texts.coming.others;
  };
  const isShort = turn.conversation.kind !== 'personal';
  const more = moreOf(ports, turn, beside);
  const shown = await withRegistrations(ports, all.slice(0, MOST_LOOKED_AT));
  const view = comingAnswerView(texts, {
    now,
    choice: EVERYTHING,
    title: titleOf(),
    lead: await leadOf(),
    events: shown,
    others: all.length - shown.length,
    ...(more && !isShort && { more }),
  });
  return show(comingCard.render(view));
};
