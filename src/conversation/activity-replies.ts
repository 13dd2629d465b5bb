import { type ActivityForm, activityFormCard, activityFormView } from '../cards/activity-form.js';
import type { ActivityField, ActivityFormValues, Ask } from '../cards/activity-form-fields.js';
import type { SentenceReading } from '../cards/activity-reading.js';
import type { RenderedCard } from '../cards/define-card.js';
import type { ActivityChoices } from '../usecases/activity-choices.js';
import type { DetailsRefusal } from '../usecases/log-activity.js';
import type { YearClosedRefusal } from '../usecases/open-year.js';
import type { Ports } from '../usecases/ports.js';
import { readActivityInput } from './activity-details.js';
import type { Unseen } from './activity-inferred.js';
import { activityFields } from './activity-input.js';
import { FIELDS_TO_MEND } from './activity-problem-fields.js';
import { closedWords } from './closed-year.js';
import type { Turn } from './turn.js';

/** What has to be mended: whole sentences, and the inputs to mend it in. */
export interface ToMend {
  readonly problems: readonly string[];
  readonly fields: readonly ActivityField[];
}

/** What a form asks for when it does not stand open whole. */
export interface AskingForm extends Unseen {
  readonly asks: readonly Ask[];
  readonly asides?: readonly string[];
  readonly reading?: SentenceReading;
  /** Nobody has asked for it to be logged. */
  readonly isUnasked?: true;
}

/** A form as it is drawn, and drawn again. */
export interface ActivityFormState {
  readonly values: ActivityFormValues;
  readonly target: ActivityForm['target'];
  /** Without it all of the form is open. */
  readonly asking?: AskingForm | undefined;
}

/** What the lists may show here: requests are all municipalities', and only staff may read them. */
const shownHere = ({ conversation }: Turn, choices: ActivityChoices): ActivityForm['choices'] =>
  conversation.kind === 'personal'
    ? choices
    : { ...choices, requests: choices.requests.map(({ id, number }) => ({ id, number })) };

const introTo = ({ texts: { log } }: Turn, { isUnasked, asks }: AskingForm): string => {
  const { intro, mendIntro, unasked } = log.asking;
  if (isUnasked) return asks.length > 0 ? unasked.introAsking : unasked.intro;
  return asks.length > 0 ? intro : mendIntro;
};

/** The part of a form that asks, with the rest in words. */
const askingPart = (
  turn: Turn,
  choices: ActivityChoices,
  values: ActivityFormValues,
  asking: AskingForm,
  mend: readonly ActivityField[],
): Partial<Pick<ActivityForm, 'asking'>> => {
  const { asking: texts } = turn.texts.log;
  const input = activityFields.safeParse(values);
  // What cannot be read stands in an open form, so that it can be mended.
  if (!input.success) return {};
  const [self] = choices.staff;
  const { draft } = readActivityInput(input.data, {
    today: turn.today,
    selfId: self?.id ?? '',
    staffIds: choices.staff.map(({ id }) => id),
    requestIds: choices.requests.map(({ id }) => id),
    networkIds: choices.networks.map(({ id }) => id),
    goals: choices.goals,
    goalAreas: choices.goalAreas,
  });
  const request = choices.requests.find(({ id }) => id === draft.requestId);
  const goal = choices.goals.find(({ id }) => id === draft.planGoalId);
  const network = choices.networks.find(({ id }) => id === draft.networkId);
  const isSelfThere = draft.staffIds.some((id) => id === self?.id);
  return {
    asking: {
      heading: asking.isUnasked ? texts.unasked.heading : texts.heading,
      intro: introTo(turn, asking),
      understood: {
        activity: draft,
        inferred: asking.inferred,
        today: turn.today,
        staff: choices.staff.filter(({ id }) => draft.staffIds.includes(id)).map((one) => one.displayName),
        ...(!isSelfThere && self && { loggedBy: self.displayName }),
        ...(request && { requestNumber: request.number }),
        ...(goal && { planGoal: goal.label }),
        goalAreas: choices.goalAreas,
        ...(network && { network: network.name }),
      },
      asks: asking.asks,
      mend,
      asides: asking.asides ?? [],
      ...(asking.reading && { reading: asking.reading }),
      inferred: asking.inferred,
      proposed: asking.proposed,
    },
  };
};

/** The form as a card: whole, or only what it asks for and what has to be mended. */
export const activityForm = (
  turn: Turn,
  choices: ActivityChoices,
  { values, target, asking }: ActivityFormState,
  { problems, fields }: ToMend = { problems: [], fields: [] },
): RenderedCard =>
  activityFormCard.render(
    activityFormView(turn.texts, {
      values,
      target,
      problems,
      ...(asking && askingPart(turn, choices, values, asking, fields)),
      choices: shownHere(turn, choices),
    }),
  );

/** Says that the year is closed, by whom and when. */
export const yearClosed = async (
  ports: Ports,
  turn: Turn,
  { closed }: YearClosedRefusal,
): Promise<string> => {
  const { name, day } = await closedWords(ports, turn, closed);
  return turn.texts.log.yearClosed(closed.year, name, day);
};

/** What to mend, or a sentence when what was written must not stand in a card at all. */
export const toMend = async (
  ports: Ports,
  turn: Turn,
  refusal: DetailsRefusal | YearClosedRefusal,
): Promise<ToMend | string> => {
  const { log, errors } = turn.texts;
  switch (refusal.kind) {
    case 'identity_number':
      return errors.identityNumber;
    case 'year_closed':
      return { problems: [await yearClosed(ports, turn, refusal)], fields: FIELDS_TO_MEND.year_closed };
    case 'problems':
      return {
        problems: refusal.problems.map((problem) => log.problems[problem]),
        fields: refusal.problems.flatMap((problem) => FIELDS_TO_MEND[problem]),
      };
  }
};
