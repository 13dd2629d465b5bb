import {
  type ActivityForm,
  type ActivityFormChoices,
  activityFormCard,
  activityFormView,
} from '../cards/activity-form.js';
import type { ActivityFormValues } from '../cards/activity-form-fields.js';
import { activityReceiptCard, activityReceiptView } from '../cards/activity-receipt.js';
import type { RenderedCard } from '../cards/define-card.js';
import type { Activity, ActivityDetails } from '../domain/activity.js';
import { localDate } from '../domain/calendar.js';
import type { Person } from '../domain/person.js';
import { type Result, refused } from '../domain/result.js';
import type { ActivityChoices } from '../usecases/activity-choices.js';
import type { DetailsRefusal } from '../usecases/log-activity.js';
import type { YearClosedRefusal } from '../usecases/open-year.js';
import type { Ports } from '../usecases/ports.js';
import { activityDetailsOf } from './activity-details.js';
import type { ActivityInput } from './activity-input.js';
import { nameOf } from './name-of.js';
import { type Reply, say } from './reply.js';
import type { Turn } from './turn.js';

/** What the lists may show here: requests are all municipalities', and only staff may read them. */
const shownHere = ({ conversation }: Turn, choices: ActivityChoices): ActivityFormChoices =>
  conversation.kind === 'personal'
    ? choices
    : { ...choices, requests: choices.requests.map(({ id, number }) => ({ id, number })) };

/** The form as a card; problems and questions are whole sentences. */
export const activityForm = (
  turn: Turn,
  choices: ActivityChoices,
  form: Pick<ActivityForm, 'values' | 'target'> & Partial<Pick<ActivityForm, 'problems' | 'questions'>>,
): RenderedCard =>
  activityFormCard.render(
    activityFormView(turn.texts, { problems: [], questions: [], ...form, choices: shownHere(turn, choices) }),
  );

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

/** The details behind the inputs, or sentences that tell what to mend. */
export const understood = (
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

/** Says that the year is closed, by whom and when. */
export const yearClosed = async (
  ports: Ports,
  turn: Turn,
  { closed }: YearClosedRefusal,
): Promise<string> => {
  const { log, formats } = turn.texts;
  const day = formats.day(localDate(closed.closedAt, ports.timeZone));
  return log.yearClosed(closed.year, await nameOf(ports, turn, closed.closedBy), day);
};

/** The form with what was typed and what to mend, or a sentence when it must not stand in a card at all. */
export const formToMend = async (
  ports: Ports,
  turn: Turn,
  choices: ActivityChoices,
  form: { readonly values: ActivityFormValues; readonly target: ActivityForm['target'] },
  refusal: DetailsRefusal | YearClosedRefusal,
  as: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  if (refusal.kind === 'identity_number') return say(turn.texts.errors.identityNumber);
  const problems =
    refusal.kind === 'year_closed'
      ? [await yearClosed(ports, turn, refusal)]
      : refusal.problems.map((problem) => turn.texts.log.problems[problem]);
  return as(activityForm(turn, choices, { ...form, problems }));
};
