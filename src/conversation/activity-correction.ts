import type { RenderedCard } from '../cards/define-card.js';
import type { Activity, InferableDetail, Participants } from '../domain/activity.js';
import type { ActivityReading } from '../language/activity-reading.js';
import { type Correction, readCorrection } from '../language/correction.js';
import { type ActivityLists, activityChoices, activityLists } from '../usecases/activity-choices.js';
import { editActivity } from '../usecases/edit-activity.js';
import type { Ports } from '../usecases/ports.js';
import { activityFields } from './activity-input.js';
import { colleaguesIn, sentencesAbout, valuesRead } from './activity-proposal.js';
import { activityReceipt, changesBetween } from './activity-receipts.js';
import { activityForm, type ToMend, toMend } from './activity-replies.js';
import { readingContext } from './activity-sentences.js';
import { understood } from './activity-understood.js';
import { activityValuesOf } from './activity-values.js';
import { askerOf } from './asker.js';
import { type Reply, say } from './reply.js';
import type { Turn } from './turn.js';

type Change = Exclude<Correction, { kind: 'undo' }>;

/** Somebody else can change it meanwhile; more than this in a row means a broken store. */
const MAX_ATTEMPTS = 5;

/** What a message changes in what was just logged; undefined when it is about something else. */
export const correctionIn = (turn: Turn, text: string, lists: ActivityLists): Correction | undefined =>
  readCorrection(text, readingContext(turn, lists));

/** A list after a correction: what is named comes to it, is taken from it, or stands in its place. */
const listAfter = (
  change: Change,
  before: readonly string[],
  named: readonly string[] | undefined,
): readonly string[] => {
  if (named === undefined) return before;
  if (change.kind === 'remove') return before.filter((one) => !named.includes(one));
  return change.adds ? [...new Set([...before, ...named])] : named;
};

/** The staff after a correction, and what could not be found of it. */
const staffAfter = (
  turn: Turn,
  { staffIds }: Activity,
  change: Change,
  lists: ActivityLists,
): { readonly ids: readonly string[]; readonly asides: readonly string[] } => {
  const { id: selfId } = askerOf(turn).person;
  const { colleagues, writerTookPart } = change.reading;
  if (colleagues === undefined && writerTookPart === undefined) return { ids: staffIds, asides: [] };
  const found = colleaguesIn(turn.texts, colleagues ?? [], { selfId, staff: lists.staff });
  // Who names those who were with them was there as before; only "det var Martin som höll den" says otherwise.
  const self = staffIds.includes(selfId) && writerTookPart !== false ? [selfId] : [];
  const named = change.kind === 'remove' ? found.ids : [...self, ...found.ids];
  return { ids: listAfter(change, staffIds, named), asides: found.asides };
};

/** The participants after a correction: numbers that it does not name stay as they were (I17). */
const participantsAfter = (activity: Activity, { participants }: Partial<ActivityReading>) =>
  participants && ({ ...activity.participants, ...participants } satisfies Participants);

/** The inputs of the form after a correction. */
const valuesAfter = (turn: Turn, activity: Activity, change: Change, staffIds: readonly string[]) => {
  const { texts, today } = turn;
  const { municipalities, otherParties, ...reading } = change.reading;
  const participants = participantsAfter(activity, reading);
  const followsKind = activity.inferred?.includes('title') === true;
  return {
    ...activityValuesOf(activity, today, texts),
    ...(followsKind && reading.kind && { title: texts.labels.kinds[reading.kind.value] }),
    ...valuesRead(texts, { ...reading, ...(participants && { participants }) }, today),
    municipalities: listAfter(change, activity.municipalities, municipalities).join(','),
    otherParties: listAfter(change, activity.otherParties, otherParties).join(', '),
    staffIds: staffIds.join(','),
  };
};

/** The detail that a field of a sentence states. */
const STATES: Readonly<Partial<Record<keyof ActivityReading, InferableDetail>>> = {
  kind: 'kind',
  title: 'title',
  date: 'date',
  area: 'area',
  state: 'state',
};

/** What the bot concluded before and the correction says nothing about. */
const keptOf = ({ inferred = [] }: Activity, reading: Partial<ActivityReading>): InferableDetail[] => {
  const stated = Object.keys(reading).flatMap((field) => STATES[field as keyof ActivityReading] ?? []);
  return inferred.filter((detail) => !stated.includes(detail));
};

/**
 * Changes what was just logged as the message says, and shows the receipt with what is new in it. What the message
 * leaves open is asked in the form, where the rest of it stands.
 */
export const correct = async (
  ports: Ports,
  turn: Turn,
  given: Activity,
  change: Change,
  as: (card: RenderedCard) => Reply,
): Promise<Reply> => {
  const { person } = askerOf(turn);
  const { log } = turn.texts;
  let activity = given;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const lists = await activityLists(ports, person, turn.today, activity);
    const staff = staffAfter(turn, activity, change, lists);
    const values = valuesAfter(turn, activity, change, staff.ids);
    const { id, version } = activity;
    const before = activity;
    const ask = async ({ problems, fields }: ToMend): Promise<Reply> => {
      const choices = await activityChoices(ports, person, turn.today, before);
      const target = { activityId: id, expectedVersion: version };
      return as(activityForm(turn, choices, { values, target }, { problems, fields }));
    };
    const open = [...sentencesAbout(turn.texts, change.reading.unclear ?? []), ...staff.asides];
    if (open.length > 0) return ask({ problems: open, fields: [] });

    const kept = keptOf(before, change.reading);
    const details = understood(turn, activityFields.parse(values), { lists, kept, before });
    if (!details.ok) return ask(details.error);
    const edited = await editActivity(ports, {
      activityId: id,
      expectedVersion: version,
      ...details.value,
      by: person.id,
    });
    if (edited.ok) {
      const changes = await changesBetween(ports, turn, before, edited.value);
      const told = changes.length > 0 ? changes : [log.correcting.nothing];
      return as(await activityReceipt(ports, turn, edited.value, { changes: told }));
    }
    const { error } = edited;
    switch (error.kind) {
      case 'changed':
        activity = error.activity;
        break;
      case 'not_found':
        return say(log.notFound);
      case 'undone':
        return say(log.alreadyUndone);
      default: {
        const mend = await toMend(ports, turn, error);
        return typeof mend === 'string' ? say(mend) : ask(mend);
      }
    }
  }
  throw new Error(`an activity changed ${MAX_ATTEMPTS} times while it was being corrected`);
};
