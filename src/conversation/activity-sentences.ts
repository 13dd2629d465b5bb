import { PROPOSABLE_FIELDS, type ProposedValues } from '../cards/activity-form-fields.js';
import { ok, type Result, refused } from '../domain/result.js';
import { readActivities } from '../language/activities-in-message.js';
import type { ActivityReading } from '../language/activity-reading.js';
import { type ActivityChoices, type ActivityLists, activityChoices } from '../usecases/activity-choices.js';
import { anonymousKey } from '../usecases/anonymous-key.js';
import { refusalOf } from '../usecases/log-activity.js';
import type { Ports } from '../usecases/ports.js';
import { statedIn } from './activity-inferred.js';
import { activityFields } from './activity-input.js';
import { type ActivityProposal, firstNameOf, proposalFrom } from './activity-proposal.js';
import {
  type ActivityFormState,
  type AskingForm,
  activityForm,
  type ToMend,
  toMend,
} from './activity-replies.js';
import { type Understood, understood } from './activity-understood.js';
import { askerOf } from './asker.js';
import { rememberInstead } from './last-logged.js';
import { both, type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

interface Draft {
  readonly reading: ActivityReading;
  /** It as a form that asks for what is left open. */
  readonly form: ActivityFormState & { readonly asking: AskingForm };
}

/** An activity that can be saved as the message tells it. */
export interface WholeDraft extends Draft {
  readonly whole: Understood;
}

/** An activity of which something has to be answered or mended first. */
export interface OpenDraft extends Draft {
  readonly mend: ToMend;
}

export type SentenceDraft = WholeDraft | OpenDraft;

/** What is read with the names of those whom the writer works with, and the requests that can be meant. */
export const readingContext = (turn: Turn, { staff, requests, networks }: ActivityLists) => {
  const { person } = askerOf(turn);
  const colleagues = staff.filter(({ id }) => id !== person.id).map(firstNameOf);
  return { today: turn.today, colleagues, requests, networks };
};

/** What a form asks for that is filled in from what was read. */
export const askingFrom = (
  { values, inferred, asks, asides }: ActivityProposal,
  reading: ActivityReading,
): AskingForm => ({
  asks,
  asides,
  inferred,
  // Object.fromEntries forgets its keys; they are the fields.
  proposed: Object.fromEntries(PROPOSABLE_FIELDS.map((field) => [field, values[field]])) as ProposedValues,
  reading,
});

const draftOf = async (
  ports: Ports,
  turn: Turn,
  lists: ActivityLists,
  reading: ActivityReading,
  number: number,
): Promise<Result<SentenceDraft, string>> => {
  const context = {
    today: turn.today,
    selfId: askerOf(turn).person.id,
    staff: lists.staff,
    networks: lists.networks,
  };
  const proposal = proposalFrom(turn.texts, reading, context);
  const { values, inferred, asks } = proposal;
  const asking = askingFrom(proposal, reading);
  // A message that arrives twice gives two cards, and what is saved with one of them is saved with both.
  const submissionId = anonymousKey(`${turn.sourceKey} ${number}`);
  const form: Draft['form'] = { values, target: { submissionId }, asking };
  if (asks.length > 0) return ok({ reading, form, mend: { problems: [], fields: [] } });

  const details = understood(turn, activityFields.parse(values), {
    lists,
    kept: inferred,
    stated: statedIn(inferred),
  });
  if (!details.ok) return ok({ reading, form, mend: details.error });
  const refusal = await refusalOf(ports, details.value.details);
  if (refusal === undefined) return ok({ reading, form, whole: details.value });
  const mend = await toMend(ports, turn, refusal);
  return typeof mend === 'string' ? refused(mend) : ok({ reading, form, mend });
};

/** The activities that a message tells of, in the order they stand, or the sentence that refuses it. */
export const draftsOf = async (
  ports: Ports,
  turn: Turn,
  message: string,
  lists: ActivityLists,
): Promise<Result<readonly SentenceDraft[], string>> => {
  const drafts: SentenceDraft[] = [];
  for (const reading of readActivities(message, readingContext(turn, lists))) {
    const draft = await draftOf(ports, turn, lists, reading, drafts.length + 1);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return ok(drafts);
};

/** A card of its own for each draft, so that each is saved in its own place. */
export const showDrafts = (turn: Turn, choices: ActivityChoices, drafts: readonly SentenceDraft[]): Reply =>
  both(
    ...drafts.map((draft) =>
      show(activityForm(turn, choices, draft.form, 'mend' in draft ? draft.mend : undefined)),
    ),
  );

/** What a message that nobody asked to have logged comes to: prefilled cards, and nothing saved. */
export const proposeSentences = async (ports: Ports, turn: Turn, message: string): Promise<Reply> => {
  const choices = await activityChoices(ports, askerOf(turn).person, turn.today);
  const drafts = await draftsOf(ports, turn, message, choices);
  if (!drafts.ok) return say(drafts.error);
  rememberInstead(ports, turn, 'card');
  return showDrafts(
    turn,
    choices,
    drafts.value.map((draft) => ({
      ...draft,
      form: { ...draft.form, asking: { ...draft.form.asking, isUnasked: true } },
    })),
  );
};
