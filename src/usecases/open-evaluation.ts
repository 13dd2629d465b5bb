import { addDays, localDate, yearOf } from '../domain/calendar.js';
import type { Evaluation, EvaluationQuestion } from '../domain/evaluation.js';
import { NO_ANSWERS } from '../domain/evaluation-answer.js';
import type { Event, Registration } from '../domain/event.js';
import { noticeKey } from '../domain/notice-key.js';
import type { Person } from '../domain/person.js';
import { auditOf, insert, update } from './changes.js';
import { evaluationLimitsNow } from './keep-evaluation-limits.js';
import type { Change, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';
import { whoCanBeWrittenTo } from './written-to.js';

export const evaluationOf = async (
  { store }: Pick<Ports, 'store'>,
  eventId: string,
): Promise<Evaluation | undefined> => (await store.find('evaluations', { eventId }))[0];

/** Those who came and can be written to. */
const whoToAsk = async (ports: Ports, registrations: readonly Registration[]): Promise<readonly Person[]> => {
  const ids = new Set(registrations.flatMap(({ attended, personId }) => (attended ? (personId ?? []) : [])));
  const people = await ports.store.find('people');
  return whoCanBeWrittenTo(
    ports,
    people.filter(({ id }) => ids.has(id)),
  );
};

/** Those of the people whom the bot has not asked already. */
const notAsked = async (
  { store, clock, timeZone }: Ports,
  eventId: string,
  people: readonly Person[],
): Promise<readonly Person[]> => {
  const today = localDate(clock.now(), timeZone);
  const told = await Promise.all(
    people.map(({ id }) =>
      store.find('notices', { key: noticeKey({ kind: 'evaluation_asked', eventId }, id, today) }),
    ),
  );
  return people.filter((_person, index) => told[index]?.length === 0);
};

/** What goes into the commit of an attendance so that those who came are asked what they thought. */
export interface EvaluationOpened {
  /** As it is after the commit; undefined when nobody is asked anything. */
  readonly evaluation: Evaluation | undefined;
  readonly changes: readonly Change[];
}

/**
 * Opens the evaluation of an event with the questions, or asks those whom a corrected attendance has added to one that
 * is open. Whoever has no chat with the bot is not asked; their answers can be entered from paper.
 */
export const evaluationOpened = async (
  ports: Ports,
  {
    event: { id: eventId },
    marked,
    questions,
    by,
  }: {
    readonly event: Pick<Event, 'id'>;
    /** The registrations as they are to be, with who came. */
    readonly marked: readonly Registration[];
    readonly questions: readonly EvaluationQuestion[];
    /** Id of Person. */
    readonly by: string;
  },
): Promise<EvaluationOpened> => {
  const before = await evaluationOf(ports, eventId);
  if (before?.closedAt !== undefined || (before === undefined && questions.length === 0)) {
    return { evaluation: before, changes: [] };
  }
  const people = await notAsked(ports, eventId, await whoToAsk(ports, marked));
  const notices = noticesTo(
    ports,
    people.map(({ id }) => id),
    { kind: 'evaluation_asked', eventId },
  );
  if (before !== undefined) {
    if (people.length === 0) return { evaluation: before, changes: [] };
    const change = update('evaluations', before, { ...before, invited: before.invited + people.length });
    return {
      evaluation: change.record,
      changes: [change, auditOf(ports, by, 'ask-in-evaluation', change, before), ...notices],
    };
  }
  const { limits } = await evaluationLimitsNow(ports);
  const openedAt = ports.clock.now();
  const year = yearOf(openedAt);
  const change = insert('evaluations', {
    id: ports.ids.record(year),
    eventId,
    questions,
    counts: NO_ANSWERS,
    answers: 0,
    entered: { counts: NO_ANSWERS, answers: 0 },
    submissions: [],
    invited: people.length,
    minAnswers: limits.minAnswers,
    answeredKeys: [],
    salt: ports.ids.record(year),
    openedAt,
    closesOn: addDays(localDate(openedAt, ports.timeZone), limits.openDays),
  });
  return {
    evaluation: change.record,
    changes: [change, auditOf(ports, by, 'open-evaluation', change), ...notices],
  };
};
