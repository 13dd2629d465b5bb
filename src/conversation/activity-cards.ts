import {
  ACTIVITY_FIELDS,
  type ActivityForm,
  activityFormCard,
  activityFormView,
} from '../cards/activity-form.js';
import { activityReceiptCard, activityReceiptView } from '../cards/activity-receipt.js';
import type { RenderedCard } from '../cards/define-card.js';
import type { Activity, ActivityDetails } from '../domain/activity.js';
import type { ActivityChoices } from '../usecases/activity-choices.js';
import type { Ports } from '../usecases/ports.js';
import type { PressProblem } from './command.js';
import type { Turn } from './turn.js';

/** The form as a card; problems and questions are whole sentences. */
export const activityForm = (
  turn: Turn,
  choices: ActivityChoices,
  form: Pick<ActivityForm, 'values' | 'target'> & Partial<Pick<ActivityForm, 'problems' | 'questions'>>,
): RenderedCard =>
  activityFormCard.render(activityFormView(turn.texts, { problems: [], questions: [], ...form, choices }));

/** The name of someone in the registry, or words for someone who has left it. */
export const nameOf = async (ports: Ports, turn: Turn, personId: string): Promise<string> =>
  (await ports.store.get('people', personId))?.displayName ?? turn.texts.log.someoneElse;

/** The receipt as a card, with what the bot concluded itself marked as proposals. */
export const activityReceipt = async (
  ports: Ports,
  turn: Turn,
  activity: Activity,
  proposed: ReadonlySet<keyof ActivityDetails> = new Set(),
): Promise<RenderedCard> => {
  const staff = await Promise.all(activity.staffIds.map((id) => nameOf(ports, turn, id)));
  const request =
    activity.requestId === undefined ? undefined : await ports.store.get('requests', activity.requestId);
  const { texts, today, now } = turn;
  return activityReceiptCard.render(
    activityReceiptView(texts, {
      activity,
      proposed,
      today,
      now,
      staff,
      ...(request && { requestNumber: request.number }),
    }),
  );
};

/** Why a press on the form could not be taken as it was. */
export const pressProblemSentence = ({ id, texts: { log } }: Turn, problem: PressProblem): string => {
  switch (problem.kind) {
    case 'old_card':
      return log.formWasOld(id);
    case 'unknown_fields':
      return log.formHeldMore(id);
    case 'invalid': {
      const labels = ACTIVITY_FIELDS.filter((field) => problem.fields.includes(field)).map(
        (field) => log.form[`${field}Label`],
      );
      return log.formCameBroken(labels.join(', '), id);
    }
  }
};
