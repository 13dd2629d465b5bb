import type { RenderedCard } from '../cards/define-card.js';
import {
  EMPTY_ENTRY_FORM,
  type EntryFormTarget,
  type EntryFormValues,
  entryFormCard,
  entryFormView,
} from '../cards/entry-form.js';
import { yearOf } from '../domain/calendar.js';
import { isInUse, type KnownEntry } from '../domain/entry-edit.js';
import { askCatalogue } from '../usecases/ask-catalogue.js';
import { allEntries } from '../usecases/known-entries.js';
import type { Ports } from '../usecases/ports.js';
import { type SavedEntry, type SaveEntryRefusal, saveEntry } from '../usecases/save-entry.js';
import { askerOf } from './asker.js';
import { type EntryInput, entryValuesOf } from './entry-input.js';
import { readEntry } from './entry-reading.js';
import { valuesIn } from './form-input.js';
import { entryCard, knowledgeList, whoAndWhen } from './knowledge-replies.js';
import { nameOf } from './name-of.js';
import { both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** A new entry for no question in particular. */
export const newTarget = ({ ids }: Ports): EntryFormTarget => ({
  entryId: '',
  expectedVersion: 0,
  submissionId: ids.short(),
  questionId: '',
  until: '',
});

/** What a new entry begins with: knowledge of this year that staff vouch for themselves. */
export const newValues = ({ texts, today }: Turn): EntryFormValues => {
  const year = String(yearOf(today));
  return { ...EMPTY_ENTRY_FORM, years: year, sourceTitle: texts.knowledge.form.ownSource, sourceYear: year };
};

/** The form with what stands in it, and what is wrong with it. */
export const entryForm = async (
  ports: Ports,
  turn: Turn,
  as: (card: RenderedCard) => Reply,
  target: EntryFormTarget,
  values: EntryFormValues,
  problems: readonly string[] = [],
): Promise<Reply> => {
  const { questionId } = target;
  const asked = questionId === '' ? undefined : await ports.store.get('unanswered', questionId);
  const form = { target, values, question: asked?.question, problems };
  return as(entryFormCard.render(entryFormView(turn.texts, form)));
};

/** The form with what the entry says now. */
export const formOfEntry = async (ports: Ports, turn: Turn, { entry, edit }: KnownEntry): Promise<Reply> => {
  const target = { ...newTarget(ports), entryId: entry.id, expectedVersion: edit?.version ?? 0 };
  return entryForm(ports, turn, replaceWith, target, entryValuesOf(entry, await allEntries(ports)));
};

/** What to say of a saved entry, and of the question that it was to answer. */
const savedNotices = async (
  ports: Ports,
  { texts: { knowledge, formats }, today }: Turn,
  { known, answered }: SavedEntry,
  questionId: string,
): Promise<readonly string[]> => {
  const saved = isInUse(known) ? knowledge.saved : knowledge.savedRetired;
  if (answered === 0) return [saved];
  const done = [saved, knowledge.answered(formats.number(answered))];
  const asked = await ports.store.get('unanswered', questionId);
  if (asked === undefined) return done;
  const answer = askCatalogue(ports.knowledge, asked.question, yearOf(today));
  const isAnswered = answer.kind === 'found' && answer.found.entry.id === known.entry.id;
  return isAnswered ? done : [...done, knowledge.stillUnanswered(asked.question)];
};

/** What stands in the way, on the form with all that was typed where it can be mended there. */
const refusalReply = async (
  ports: Ports,
  turn: Turn,
  target: EntryFormTarget,
  values: EntryFormValues,
  refusal: SaveEntryRefusal,
): Promise<Reply> => {
  const { knowledge } = turn.texts;
  switch (refusal.kind) {
    case 'not_found':
      return knowledgeList(ports, turn, replaceWith, '', knowledge.notFound);
    case 'sent_by_another':
      return say(knowledge.sentByAnother(await nameOf(ports, turn, refusal.by)));
    case 'problems': {
      const problems = refusal.problems.map((problem) => knowledge.problems[problem]);
      return entryForm(ports, turn, replaceWith, target, values, problems);
    }
    case 'changed': {
      const { known, last } = refusal;
      const problem = knowledge.changedByOther(...(await whoAndWhen(ports, turn, last)));
      const current = { ...target, expectedVersion: known.edit?.version ?? 0 };
      const again = await entryForm(ports, turn, replaceWith, current, values, [problem]);
      return both(again, show(await entryCard(ports, turn, known)));
    }
  }
};

/** Saves what the form says, or shows it again with what to mend. */
export const saveForm = async (ports: Ports, turn: Turn, input: EntryInput): Promise<Reply> => {
  const { entryId, expectedVersion, submissionId, questionId, until } = input;
  const target = { entryId, expectedVersion, submissionId, questionId, until };
  const values = valuesIn(input, EMPTY_ENTRY_FORM);
  const content = readEntry(turn.texts, input, await allEntries(ports));
  if (!content.ok) return entryForm(ports, turn, replaceWith, target, values, content.error);
  const saved = await saveEntry(ports, {
    by: askerOf(turn).person.id,
    expectedVersion,
    submissionId,
    content: content.value,
    ...(entryId !== '' && { entryId }),
    ...(questionId !== '' && { answers: { questionId, until } }),
  });
  if (!saved.ok) return refusalReply(ports, turn, target, values, saved.error);
  const notices = await savedNotices(ports, turn, saved.value, questionId);
  return replaceWith(await entryCard(ports, turn, saved.value.known, notices));
};
