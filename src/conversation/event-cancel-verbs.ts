import { z } from 'zod';
import { eventCancelCard, eventCancelView } from '../cards/event-cancel.js';
import type { Event } from '../domain/event.js';
import { type CancelEventRefusal, cancelEvent } from '../usecases/cancel-event.js';
import { registeredPeople } from '../usecases/event-registered.js';
import type { Ports } from '../usecases/ports.js';
import { registrationsFor } from '../usecases/registrations.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { notPlannedSentence } from './event-form-replies.js';
import { replaceWithEvent } from './event-replies.js';
import { inputText, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** Asks whether it is to be cancelled, and why, with what was typed. */
const question = async (
  ports: Ports,
  turn: Turn,
  event: Event,
  reason: string,
  ...problems: readonly string[]
): Promise<Reply> => {
  const { texts, today } = turn;
  const told = registeredPeople(await registrationsFor(ports, event.id), askerOf(turn).person.id).length;
  const view = eventCancelView(texts, { event, today, told, reason, problems });
  return replaceWith(eventCancelCard.render(view));
};

/** The question about a planned event; another is shown as it is. */
const ask = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  reason: string,
  ...problems: readonly string[]
): Promise<Reply> => {
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say(turn.texts.signUp.notFound);
  return event.state === 'planned'
    ? question(ports, turn, event, reason, ...problems)
    : replaceWithEvent(ports, turn, event, notPlannedSentence(turn, event));
};

const refusalReply = async (
  ports: Ports,
  turn: Turn,
  { eventId, reason }: { readonly eventId: string; readonly reason: string },
  refusal: CancelEventRefusal,
): Promise<Reply> => {
  const { errors, events, signUp } = turn.texts;
  const { cancelling } = events;
  switch (refusal.kind) {
    case 'not_found':
      return say(signUp.notFound);
    case 'reason_missing':
      return ask(ports, turn, eventId, reason, cancelling.reasonMissing);
    case 'reason_too_long':
      return ask(ports, turn, eventId, reason, cancelling.reasonTooLong);
    case 'identity_number':
      return ask(ports, turn, eventId, '', errors.identityNumber);
    case 'not_planned': {
      const { event, by } = refusal;
      const sentence =
        event.state === 'cancelled'
          ? cancelling.byOther(await nameOf(ports, turn, by))
          : notPlannedSentence(turn, event);
      return replaceWithEvent(ports, turn, event, sentence);
    }
    case 'changed': {
      const sentence = cancelling.changed(await nameOf(ports, turn, refusal.by));
      return replaceWithEvent(ports, turn, refusal.event, sentence);
    }
  }
};

/** The buttons that cancel an event: nothing is done before it has been asked about, and why. */
export const cancelVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'event.ask-cancel',
    schema: z.strictObject({ eventId: z.string() }),
    run: (ports, turn, { eventId }) => ask(ports, turn, eventId, ''),
  }),
  defineVerb({
    name: 'event.cancel',
    schema: z.strictObject({ eventId: z.string(), expectedVersion: z.int(), reason: inputText }),
    run: async (ports, turn, { eventId, expectedVersion, reason }) => {
      const by = askerOf(turn).person.id;
      const cancelled = await cancelEvent(ports, { eventId, expectedVersion, reason, by });
      if (!cancelled.ok) return refusalReply(ports, turn, { eventId, reason }, cancelled.error);
      const { event, told } = cancelled.value;
      const { cancelling } = turn.texts.events;
      const sentence = told === 0 ? cancelling.done : cancelling.doneTold(turn.texts.formats.number(told));
      return replaceWithEvent(ports, turn, event, sentence);
    },
    form: {
      labels: ({ events }) => ({ reasonLabel: events.cancelling.reasonLabel }),
      redraw: (ports, turn, raw, problem) => {
        const { eventId, reason } = valuesIn(raw, { eventId: '', reason: '' });
        return ask(ports, turn, eventId, reason, problem);
      },
    },
  }),
];
