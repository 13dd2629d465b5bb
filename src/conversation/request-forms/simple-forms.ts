import { choiceTitle } from '../../cards/choice-title.js';
import { choicesOf } from '../../cards/form-choices.js';
import { addDays, localDate } from '../../domain/calendar.js';
import { staffOf } from '../../domain/person.js';
import { answerQuestion } from '../../usecases/answer-question.js';
import { askerOf } from '../asker.js';
import { nameOf } from '../name-of.js';
import { type ActForm, act, given } from './act-form.js';

const MAX_NAME_LENGTH = 100;

/** To a colleague on the staff of the day. */
export const handOverForm: ActForm<'hand_over'> = {
  draw: async (ports, { today, person }, { assignedTo }) => {
    const staff = staffOf(await ports.store.find('people'), today)
      .filter(({ id }) => id !== person?.id)
      .toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'sv'));
    const names = new Map(
      staff.map(({ id, displayName }) => [id, choiceTitle(displayName, MAX_NAME_LENGTH)]),
    );
    const ids = staff.map(({ id }) => id).filter((id) => !assignedTo.includes(id) || staff.length === 1);
    return { choices: { toPersonId: choicesOf(ids, (id) => names.get(id) ?? id) } };
  },
  save: (ports, turn, filled) =>
    act(ports, turn, filled, { kind: 'hand_over', toPersonId: filled.values.toPersonId }),
};

export const askForm: ActForm<'ask'> = {
  draw: async () => ({}),
  save: (ports, turn, filled) => act(ports, turn, filled, { kind: 'ask', question: filled.values.question }),
};

/** The question that waits, for whoever speaks for the municipality or has talked to them. */
export const answerForm: ActForm<'answer'> = {
  draw: async (ports, reader, { waitingFor }) => {
    if (waitingFor === undefined) return { lines: [reader.texts.requestForms.problems.questionGone] };
    const name = await nameOf(ports, reader, waitingFor.askedBy);
    const day = reader.texts.formats.day(localDate(waitingFor.since, ports.timeZone));
    return { lines: [reader.texts.requestForms.lines.asked(name, day), waitingFor.question] };
  },
  save: (ports, turn, { request, expectedVersion, values }) =>
    answerQuestion(ports, {
      by: askerOf(turn).person.id,
      requestId: request.id,
      seenVersion: expectedVersion,
      text: values.text,
    }),
};

export const referForm: ActForm<'refer'> = {
  draw: async () => ({}),
  save: (ports, turn, filled) => {
    const { to, reason } = filled.values;
    return act(ports, turn, filled, { kind: 'refer', to, ...given('reason', reason) });
  },
};

export const withdrawForm: ActForm<'withdraw'> = {
  draw: async (_ports, { texts }) => ({ lines: [texts.requestForms.lines.withdraw] }),
  save: (ports, turn, filled) =>
    act(ports, turn, filled, { kind: 'withdraw', ...given('reason', filled.values.reason) }),
};

export const pauseForm: ActForm<'pause'> = {
  draw: async (_ports, { texts, today }) => ({
    lines: [texts.requestForms.lines.pause],
    days: { until: { first: addDays(today, 1) } },
  }),
  save: (ports, turn, filled) => {
    const { reason, until } = filled.values;
    return act(ports, turn, filled, { kind: 'pause', reason, until });
  },
};
