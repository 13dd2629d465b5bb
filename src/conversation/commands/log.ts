import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { ACTIVITY_FIELDS, EMPTY_ACTIVITY_FORM } from '../../cards/activity-form-fields.js';
import { detailsOf } from '../../domain/activity.js';
import { tellsOfActivity } from '../../language/activity-evidence.js';
import { activityChoices, activityLists } from '../../usecases/activity-choices.js';
import { logActivity } from '../../usecases/log-activity.js';
import type { Ports } from '../../usecases/ports.js';
import { leftUnseen, statedIn } from '../activity-inferred.js';
import { askingInput, newActivityInput } from '../activity-input.js';
import { activityReceipt } from '../activity-receipts.js';
import { type ActivityFormState, activityForm, type ToMend, toMend } from '../activity-replies.js';
import { understood } from '../activity-understood.js';
import { askerOf } from '../asker.js';
import { changeActivityVerbs } from '../change-activity.js';
import { defineCommand, defineVerb } from '../command.js';
import { submissionIn, valuesIn } from '../form-input.js';
import { rememberLogged } from '../last-logged.js';
import { logSentences } from '../log-sentences.js';
import { nameOf } from '../name-of.js';
import { removeActivityVerbs } from '../remove-activity.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { questionCommand } from './question.js';

// Grammar: logga|loggade|loggat|log|logged [<what was done>]; never "logga in", "logga ut" or a question
const GRAMMAR =
  /^(?:logga(?:de|t)?|log(?:ged)?)(?:[.!]|[\s:,]+(?!(?:in|ut|out|off|på)\b|(?:igen|again)[.!]?$)(.*[^?\s]))?$/isu;

const openForm = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { person } = askerOf(turn);
  const values = { ...EMPTY_ACTIVITY_FORM, date: turn.today, staffIds: person.id };
  const choices = await activityChoices(ports, person, turn.today);
  return show(activityForm(turn, choices, { values, target: { submissionId: ports.ids.short() } }));
};

/** The form with everything that was typed, and what to mend in it. */
const drawAgain = async (
  ports: Ports,
  turn: Turn,
  form: ActivityFormState,
  mend: ToMend | string,
): Promise<Reply> => {
  if (typeof mend === 'string') return say(mend);
  const choices = await activityChoices(ports, askerOf(turn).person, turn.today);
  return replaceWith(activityForm(turn, choices, form, mend));
};

/** What the form asked, as its button says; undefined when all of it was open. */
const askingIn = (sent: z.infer<typeof askingInput> | undefined): ActivityFormState['asking'] =>
  sent?.asks && { ...sent, asks: sent.asks };

const saveVerb = defineVerb<z.infer<typeof newActivityInput>>({
  name: 'activity.save',
  schema: newActivityInput,
  run: async (ports, turn, { submissionId, sourceLink, asks, inferred, proposed, ...input }) => {
    const { person } = askerOf(turn);
    const source = sourceLink === '' ? {} : { sourceLink };
    const form: ActivityFormState = {
      values: valuesIn(input, EMPTY_ACTIVITY_FORM),
      target: { submissionId, ...source },
      asking: askingIn({ asks, inferred, proposed }),
    };
    const lists = await activityLists(ports, person, turn.today);
    const kept = leftUnseen({ inferred, proposed }, input);
    const stated = asks === undefined ? [] : statedIn(inferred);
    const details = understood(turn, input, { lists, kept, stated, asks });
    if (!details.ok) return drawAgain(ports, turn, form, details.error);
    const logged = await logActivity(ports, {
      ...details.value,
      loggedBy: person.id,
      source: 'card',
      submissionId,
      ...source,
    });
    if (logged.ok) {
      rememberLogged(ports, turn, [logged.value]);
      const isIgnored =
        logged.value.undone === undefined &&
        !isDeepStrictEqual(detailsOf(logged.value), details.value.details);
      const told = isIgnored ? { changes: [turn.texts.log.savedAlready] } : {};
      return replaceWith(await activityReceipt(ports, turn, logged.value, told));
    }
    const { error } = logged;
    return error.kind === 'sent_by_another'
      ? say(turn.texts.log.sentByAnother(await nameOf(ports, turn, error.by)))
      : drawAgain(ports, turn, form, await toMend(ports, turn, error));
  },
  form: {
    labels: ({ log }) => log.form,
    redraw: (ports, turn, raw, problem) => {
      const { data: sourceLink = '' } = newActivityInput.shape.sourceLink.safeParse(raw['sourceLink']);
      const form: ActivityFormState = {
        values: valuesIn(raw, EMPTY_ACTIVITY_FORM),
        target: { submissionId: submissionIn(raw, ports.ids), sourceLink },
        asking: askingIn(askingInput.safeParse(raw).data),
      };
      return drawAgain(ports, turn, form, { problems: [problem], fields: ACTIVITY_FIELDS });
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
  run: (ports, turn, sentence) => {
    if (sentence === '') return openForm(ports, turn);
    return tellsOfActivity(sentence)
      ? logSentences(ports, turn, sentence)
      : questionCommand.run(ports, turn, sentence);
  },
  verbs: [saveVerb, ...changeActivityVerbs, ...removeActivityVerbs],
});
