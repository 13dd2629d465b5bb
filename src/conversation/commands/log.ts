import type { z } from 'zod';
import { EMPTY_ACTIVITY_FORM } from '../../cards/activity-form-fields.js';
import { readActivity } from '../../language/activity-sentence.js';
import { activityChoices } from '../../usecases/activity-choices.js';
import { logActivity } from '../../usecases/log-activity.js';
import type { Ports } from '../../usecases/ports.js';
import { activityFields, newActivityInput } from '../activity-input.js';
import { firstNameOf, proposalFrom } from '../activity-proposal.js';
import { activityForm, activityReceipt, formToMend, understood } from '../activity-replies.js';
import { askerOf } from '../asker.js';
import { changeActivityVerbs } from '../change-activity.js';
import { defineCommand, defineVerb } from '../command.js';
import { submissionIn, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: logga|loggade|loggat|log|logged [<what was done>]; never "logga in", "logga ut" or a question
const GRAMMAR = /^(?:logga(?:de|t)?|log(?:ged)?)(?:[.!]|[\s:,]+(?!(?:in|ut|out|off|på)\b)(.*[^?\s]))?$/isu;

const openForm = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { person } = askerOf(turn);
  const values = { ...EMPTY_ACTIVITY_FORM, date: turn.today, staffIds: person.id };
  const choices = await activityChoices(ports, person, turn.today);
  return show(activityForm(turn, choices, { values, target: { submissionId: ports.ids.short() } }));
};

const logSentence = async (ports: Ports, turn: Turn, sentence: string): Promise<Reply> => {
  const { person } = askerOf(turn);
  const choices = await activityChoices(ports, person, turn.today);
  const colleagues = choices.staff.filter(({ id }) => id !== person.id).map(firstNameOf);
  const reading = readActivity(sentence, { today: turn.today, colleagues });
  const context = { today: turn.today, selfId: person.id, staff: choices.staff };
  const { values, proposed, questions } = proposalFrom(turn.texts, reading, context);
  const form = { values, target: { submissionId: ports.ids.short() } };
  if (questions.length > 0) return show(activityForm(turn, choices, { ...form, questions }));

  const details = understood(turn, person, choices, activityFields.parse(values));
  if (!details.ok) return show(activityForm(turn, choices, { ...form, problems: details.error }));
  const { sourceKey } = turn;
  const logged = await logActivity(ports, {
    details: details.value,
    loggedBy: person.id,
    source: 'chat',
    sourceKey,
  });
  if (logged.ok) return show(await activityReceipt(ports, turn, logged.value, proposed));
  if (logged.error.kind === 'sent_by_another') throw new Error('a message has one sender');
  return formToMend(ports, turn, choices, form, logged.error, show);
};

const saveVerb = defineVerb<z.infer<typeof newActivityInput>>({
  name: 'activity.save',
  schema: newActivityInput,
  run: async (ports, turn, { submissionId, ...input }) => {
    const { person } = askerOf(turn);
    const choices = await activityChoices(ports, person, turn.today);
    const form = { values: valuesIn(input, EMPTY_ACTIVITY_FORM), target: { submissionId } };
    const details = understood(turn, person, choices, input);
    if (!details.ok) return replaceWith(activityForm(turn, choices, { ...form, problems: details.error }));
    const logged = await logActivity(ports, {
      details: details.value,
      loggedBy: person.id,
      source: 'card',
      submissionId,
    });
    if (logged.ok) return replaceWith(await activityReceipt(ports, turn, logged.value));
    if (logged.error.kind === 'sent_by_another') {
      return say(turn.texts.log.sentByAnother(await nameOf(ports, turn, logged.error.by)));
    }
    return formToMend(ports, turn, choices, form, logged.error, replaceWith);
  },
  form: {
    labels: ({ log }) => log.form,
    redraw: async (ports, turn, raw, problem) => {
      const choices = await activityChoices(ports, askerOf(turn).person, turn.today);
      const target = { submissionId: submissionIn(raw, ports.ids) };
      const values = valuesIn(raw, EMPTY_ACTIVITY_FORM);
      return replaceWith(activityForm(turn, choices, { values, target, problems: [problem] }));
    },
  },
});

export const logCommand = defineCommand<string>({
  name: 'logga',
  inManifest: true,
  help: ({ log }) => log.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim());
    return match === null ? undefined : (match[1] ?? '');
  },
  run: (ports, turn, sentence) =>
    sentence === '' ? openForm(ports, turn) : logSentence(ports, turn, sentence),
  verbs: [saveVerb, ...changeActivityVerbs],
});
