import type { RenderedCard } from '../cards/define-card.js';
import { retentionConfirmCard, retentionConfirmView } from '../cards/retention-confirm.js';
import { type RetentionValues, retentionFormCard, retentionFormView } from '../cards/retention-form.js';
import { monthsIn, retentionListCard, retentionListView } from '../cards/retention-list.js';
import { localDate } from '../domain/calendar.js';
import type { RetainedCollection, RetentionRule } from '../domain/retention.js';
import { listRetention, retentionRuleOf } from '../usecases/list-retention.js';
import type { Ports } from '../usecases/ports.js';
import { recordsPast } from '../usecases/retained-records.js';
import { retentionProblems, type SeenRule, setRetention } from '../usecases/set-retention.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith } from './reply.js';
import type { Turn } from './turn.js';

/** What a card showed to have been set; an empty id when nothing was. */
export interface SeenFields {
  readonly seenId: string;
  readonly seenVersion: number;
}

export const seenOf = ({ seenId, seenVersion }: SeenFields): SeenRule | 'none' =>
  seenId === '' ? 'none' : { id: seenId, version: seenVersion };

/** Whole months as people write them: `24`, `24 månader`, `2 år`. NaN when it is something else. */
export const readMonths = (written: string): number => {
  const [, count, years] =
    /^(\d{1,4})\s*(?:mån(?:ader|ad)?\.?|months?|(år|years?))?$/i.exec(written.trim()) ?? [];
  return Number(count ?? Number.NaN) * (years === undefined ? 1 : 12);
};

/** Every collection, what lies in it and what is removed, under what just happened. */
export const retentionList = async (
  ports: Ports,
  { texts }: Turn,
  as: (card: RenderedCard) => Reply,
  ...notices: readonly string[]
): Promise<Reply> =>
  as(retentionListCard.render(retentionListView(texts, { rows: await listRetention(ports), notices })));

/** The form for one collection, with what was filled in, or what holds now, and what is wrong with it. */
export const retentionForm = async (
  ports: Ports,
  turn: Turn,
  collection: RetainedCollection,
  filled?: RetentionValues,
  problems: readonly string[] = [],
): Promise<Reply> => {
  const rule = await retentionRuleOf(ports, collection);
  const standing = rule && {
    rule,
    who: await nameOf(ports, turn, rule.setBy),
    day: localDate(rule.setAt, ports.timeZone),
  };
  const values = filled ?? { months: String(rule?.months ?? ''), decision: rule?.decision ?? '' };
  const form = { collection, standing, values, problems };
  return replaceWith(retentionFormCard.render(retentionFormView(turn.texts, form)));
};

/** Says what a rule would lead to and asks once more, or shows the form with what to mend. */
export const confirmRetention = async (
  ports: Ports,
  turn: Turn,
  {
    collection,
    values,
    ...seen
  }: SeenFields & {
    readonly collection: RetainedCollection;
    readonly values: RetentionValues;
  },
): Promise<Reply> => {
  const months = readMonths(values.months);
  const decision = values.decision.trim();
  const problems = retentionProblems(months, decision).map((each) => turn.texts.retention.problems[each]);
  if (problems.length > 0) return retentionForm(ports, turn, collection, values, problems);
  const tonight = (await recordsPast(ports, collection, months)).length;
  const confirm = { collection, months, decision, tonight, ...seen };
  return replaceWith(retentionConfirmCard.render(retentionConfirmView(turn.texts, confirm)));
};

/** Who was first, on the form as it is now. */
const changedMeanwhile = async (
  ports: Ports,
  turn: Turn,
  collection: RetainedCollection,
  values: RetentionValues,
  now: RetentionRule | undefined,
): Promise<Reply> => {
  const { changed, goneMeanwhile, collections } = turn.texts.retention;
  const name = collections[collection];
  const problem =
    now === undefined ? goneMeanwhile(name) : changed(name, await nameOf(ports, turn, now.setBy));
  return retentionForm(ports, turn, collection, values, [problem]);
};

/** Saves a rule that has been confirmed, or shows the form with what to do instead. */
export const saveRetention = async (
  ports: Ports,
  turn: Turn,
  input: SeenFields & {
    readonly collection: RetainedCollection;
    readonly months: number;
    readonly decision: string;
  },
): Promise<Reply> => {
  const { collection, months, decision } = input;
  const { saved, collections, problems } = turn.texts.retention;
  const by = askerOf(turn).person.id;
  const set = await setRetention(ports, { by, collection, months, decision, seen: seenOf(input) });
  if (set.ok) {
    const notice = saved(collections[collection], monthsIn(turn.texts, months));
    return retentionList(ports, turn, replaceWith, notice);
  }
  const values = { months: String(months), decision };
  if (set.error.kind === 'changed') return changedMeanwhile(ports, turn, collection, values, set.error.rule);
  const sentences = set.error.problems.map((problem) => problems[problem]);
  return retentionForm(ports, turn, collection, values, sentences);
};
