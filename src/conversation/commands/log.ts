import { z } from 'zod';
import {
  type ActivityForm,
  type ActivityFormValues,
  EMPTY_ACTIVITY_FORM,
} from '../../cards/activity-form.js';
import { type Activity, type ActivityDetails, detailsOf } from '../../domain/activity.js';
import { mayChange } from '../../domain/activity-rules.js';
import type { Person } from '../../domain/person.js';
import { type Result, refused } from '../../domain/result.js';
import { readActivity } from '../../language/activity-sentence.js';
import { type ActivityChoices, activityChoices } from '../../usecases/activity-choices.js';
import { editActivity } from '../../usecases/edit-activity.js';
import { type DetailsRefusal, logActivity } from '../../usecases/log-activity.js';
import type { Ports } from '../../usecases/ports.js';
import { undoActivity } from '../../usecases/undo-activity.js';
import { activityForm, activityReceipt, nameOf, pressProblemSentence } from '../activity-cards.js';
import {
  type ActivityInput,
  activityDetailsOf,
  activityEditInput,
  activityFields,
  newActivityInput,
} from '../activity-input.js';
import { firstNameOf, proposalFrom } from '../activity-proposal.js';
import { activityValuesIn, activityValuesOf } from '../activity-values.js';
import { defineCommand, defineVerb } from '../command.js';
import { both, type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { askerOf } from './asker.js';

// Grammar: logga|loggade|loggat|log|logged [<what was done>]; never "logga in", "logga ut" or a question
const GRAMMAR = /^(?:logga(?:de|t)?|log(?:ged)?)(?:[.!]|[\s:,]+(?!(?:in|ut|out|off|på)\b)(.*[^?\s]))?$/isu;
const AUDIENCE = ['staff'] as const;

type Target = ActivityForm['target'];

const openForm = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { person } = askerOf(turn);
  const values = { ...EMPTY_ACTIVITY_FORM, date: turn.today, staffIds: person.id };
  const choices = await activityChoices(ports, person, turn.today);
  return show(activityForm(turn, choices, { values, target: { submissionId: ports.ids.short() } }));
};

/** The details behind the inputs, or sentences that tell what to mend. */
const understood = (
  turn: Turn,
  person: Person,
  choices: ActivityChoices,
  input: ActivityInput,
  before?: ActivityDetails,
): Result<ActivityDetails, readonly string[]> => {
  const details = activityDetailsOf(input, {
    today: turn.today,
    selfId: person.id,
    staffIds: choices.staff.map(({ id }) => id),
    requestIds: choices.requests.map(({ id }) => id),
    ...(before && { before }),
  });
  if (details.ok) return details;
  return refused(details.error.map((problem) => turn.texts.log.inputProblems[problem]));
};

/** The form once more with what was typed, or a sentence when it must not stand in a card at all. */
const mend = (
  turn: Turn,
  choices: ActivityChoices,
  form: { readonly values: ActivityFormValues; readonly target: Target },
  refusal: DetailsRefusal,
): Reply => {
  if (refusal.kind === 'identity_number') return say(turn.texts.errors.identityNumber);
  const problems = refusal.problems.map(({ problem }) => turn.texts.log.problems[problem]);
  return replaceWith(activityForm(turn, choices, { ...form, problems }));
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
  return mend(turn, choices, form, logged.error);
};

const saveVerb = defineVerb<z.infer<typeof newActivityInput>>({
  name: 'activity.save',
  audience: AUDIENCE,
  schema: newActivityInput,
  run: async (ports, turn, { submissionId, ...input }) => {
    const { person } = askerOf(turn);
    const choices = await activityChoices(ports, person, turn.today);
    const form = { values: activityValuesIn(input), target: { submissionId } };
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
    return mend(turn, choices, form, logged.error);
  },
  redraw: async (ports, turn, raw, problem) => {
    const choices = await activityChoices(ports, askerOf(turn).person, turn.today);
    const known = raw['submissionId'];
    // The same submission as before, so that a press which did get through is not sent once more.
    const submissionId = typeof known === 'string' && known !== '' ? known : ports.ids.short();
    const problems = [pressProblemSentence(turn, problem)];
    const form = { values: activityValuesIn(raw), target: { submissionId }, problems };
    return replaceWith(activityForm(turn, choices, form));
  },
});

/** An activity that this person may change now, or the sentence that says why not. */
const changeable = async (ports: Ports, turn: Turn, id: string): Promise<Result<Activity, Reply>> => {
  const { person, roles } = askerOf(turn);
  const { log } = turn.texts;
  const activity = await ports.store.get('activities', id);
  if (activity === undefined) return refused(say(log.notFound));
  if (!mayChange(activity, { id: person.id, roles })) {
    return refused(say(log.notYours(await nameOf(ports, turn, activity.loggedBy))));
  }
  return activity.undone === undefined ? { ok: true, value: activity } : refused(say(log.alreadyUndone));
};

const editVerb = defineVerb<{ activityId: string }>({
  name: 'activity.edit',
  audience: AUDIENCE,
  schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
  run: async (ports, turn, { activityId }) => {
    const found = await changeable(ports, turn, activityId);
    if (!found.ok) return found.error;
    const activity = found.value;
    const choices = await activityChoices(ports, askerOf(turn).person, turn.today, activity);
    const values = activityValuesOf(detailsOf(activity), turn.today, turn.texts);
    return show(
      activityForm(turn, choices, { values, target: { activityId, expectedVersion: activity.version } }),
    );
  },
});

const updateVerb = defineVerb<z.infer<typeof activityEditInput>>({
  name: 'activity.update',
  audience: AUDIENCE,
  schema: activityEditInput,
  run: async (ports, turn, { activityId, expectedVersion, ...input }) => {
    const { person, roles } = askerOf(turn);
    const { log } = turn.texts;
    const found = await changeable(ports, turn, activityId);
    if (!found.ok) return found.error;
    const choices = await activityChoices(ports, person, turn.today, found.value);
    const values = activityValuesIn(input);
    const form = { values, target: { activityId, expectedVersion } };
    const details = understood(turn, person, choices, input, detailsOf(found.value));
    if (!details.ok) return replaceWith(activityForm(turn, choices, { ...form, problems: details.error }));

    const editor = { id: person.id, roles };
    const edited = await editActivity(ports, { activityId, expectedVersion, details: details.value, editor });
    if (edited.ok) return replaceWith(await activityReceipt(ports, turn, edited.value));
    switch (edited.error.kind) {
      case 'changed': {
        const { activity, by } = edited.error;
        const problems = [log.changedByOther(await nameOf(ports, turn, by))];
        const target = { activityId, expectedVersion: activity.version };
        const again = activityForm(turn, choices, { values, target, problems });
        return both(replaceWith(again), show(await activityReceipt(ports, turn, activity)));
      }
      case 'not_found':
        return say(log.notFound);
      case 'not_yours':
        return say(log.notYours(await nameOf(ports, turn, edited.error.loggedBy)));
      case 'undone':
        return say(log.alreadyUndone);
      default:
        return mend(turn, choices, form, edited.error);
    }
  },
  redraw: async (ports, turn, raw, problem) => {
    const { activityId, expectedVersion } = raw;
    const version = Number(expectedVersion);
    if (typeof activityId !== 'string' || !Number.isInteger(version)) return say(turn.texts.log.notFound);
    const found = await changeable(ports, turn, activityId);
    if (!found.ok) return found.error;
    const choices = await activityChoices(ports, askerOf(turn).person, turn.today, found.value);
    const target = { activityId, expectedVersion: version };
    const problems = [pressProblemSentence(turn, problem)];
    return replaceWith(activityForm(turn, choices, { values: activityValuesIn(raw), target, problems }));
  },
});

const undoVerb = defineVerb<{ activityId: string }>({
  name: 'activity.undo',
  audience: AUDIENCE,
  schema: z.strictObject({ activityId: z.string().min(1).max(100) }),
  run: async (ports, turn, { activityId }) => {
    const { person, roles } = askerOf(turn);
    const { log } = turn.texts;
    const undone = await undoActivity(ports, { activityId, editor: { id: person.id, roles } });
    if (undone.ok) return replaceWith(await activityReceipt(ports, turn, undone.value));
    switch (undone.error.kind) {
      case 'not_found':
        return say(log.notFound);
      case 'not_yours':
        return say(log.notYours(await nameOf(ports, turn, undone.error.loggedBy)));
      case 'too_late':
        return say(log.tooLate);
    }
  },
});

export const logCommand = defineCommand<string>({
  name: 'logga',
  audience: AUDIENCE,
  inManifest: true,
  help: ({ log }) => log.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim());
    return match === null ? undefined : (match[1] ?? '');
  },
  run: (ports, turn, sentence) =>
    sentence === '' ? openForm(ports, turn) : logSentence(ports, turn, sentence),
  verbs: [saveVerb, editVerb, updateVerb, undoVerb],
});
