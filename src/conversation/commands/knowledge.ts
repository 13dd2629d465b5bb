import { z } from 'zod';
import { EMPTY_ENTRY_FORM, type EntryFormTarget } from '../../cards/entry-form.js';
import type { Ports } from '../../usecases/ports.js';
import { retireEntry } from '../../usecases/retire-entry.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb, type Form } from '../command.js';
import { entryForm, formOfEntry, newTarget, newValues, saveForm } from '../entry-form-replies.js';
import { entryInput, unreadEntry } from '../entry-input.js';
import { inputText, submissionIn, valuesIn } from '../form-input.js';
import { entryCard, knowledgeList, whoAndWhen, withEntry } from '../knowledge-replies.js';
import { replaceWith, show } from '../reply.js';
import { exportVerb } from './export-knowledge.js';

// Grammar: [visa|ändra|redigera] kunskap|kunskapen [WORDS] | show|change|edit knowledge [WORDS] | knowledge
//   WORDS: one to five words that do not begin as the rest of a sentence does; "kunskap om våld" is a question
const SENTENCE =
  '(?:om|från|och|eller|i|på|inom|för|hos|av|som|med|kring|till|att|är|about|of|on|in|is|for)\\b';
const WORDS = `(?:\\s+(?!${SENTENCE})(?<words>[^\\s?]+(?:\\s+[^\\s?]+){0,4}?))?[.!]?`;
const SWEDISH = new RegExp(`^(?:(?:visa|ändra|redigera)\\s+)?kunskap(?:en)?${WORDS}$`, 'i');
const ENGLISH = new RegExp(`^(?:show|change|edit)\\s+(?:the\\s+)?knowledge${WORDS}$`, 'i');
const BARE = /^(?:the )?knowledge[.!]?$/i;

const parse = (text: string): string | undefined => {
  const match = SWEDISH.exec(text) ?? ENGLISH.exec(text) ?? BARE.exec(text);
  return match === null ? undefined : (match.groups?.['words'] ?? '');
};

/** The target as the press had it, and what the card cannot do without when it had none. */
const targetIn = (ports: Ports, raw: Readonly<Record<string, unknown>>): EntryFormTarget => {
  const { data: expectedVersion = 0 } = entryInput.shape.expectedVersion.safeParse(raw['expectedVersion']);
  const ids = valuesIn(raw, { entryId: '', questionId: '', until: '' });
  return { ...ids, expectedVersion, submissionId: submissionIn(raw, ports.ids) };
};

const form: Form = {
  labels: ({ knowledge }) => knowledge.form,
  redraw: (ports, turn, raw, problem) =>
    entryForm(ports, turn, replaceWith, targetIn(ports, raw), valuesIn(raw, EMPTY_ENTRY_FORM), [problem]),
};

const seen = z.strictObject({ entryId: z.string(), expectedVersion: z.int() });

const retireVerb = (name: 'knowledge.retire' | 'knowledge.restore', retire: boolean): CardVerb =>
  defineVerb({
    name,
    schema: seen,
    run: (ports, turn, { entryId, expectedVersion }) =>
      withEntry(ports, turn, entryId, async () => {
        const { knowledge } = turn.texts;
        const by = askerOf(turn).person.id;
        const result = await retireEntry(ports, { by, entryId, expectedVersion, retire });
        if (result.ok) {
          const notice = retire ? knowledge.retired : knowledge.restored;
          return replaceWith(await entryCard(ports, turn, result.value, [notice]));
        }
        if (result.error.kind === 'not_found')
          return knowledgeList(ports, turn, replaceWith, '', knowledge.notFound);
        const { known, last } = result.error;
        const notice = knowledge.changedMeanwhile(...(await whoAndWhen(ports, turn, last)));
        return replaceWith(await entryCard(ports, turn, known, [notice]));
      }),
  });

/** What the bot answers from: searched, added to, changed and taken out of use by staff. */
export const knowledgeCommand = defineCommand<string>({
  name: 'kunskap',
  personalFor: ['staff'],
  help: ({ knowledge }) => knowledge.command,
  parse,
  run: (ports, turn, words) => knowledgeList(ports, turn, show, words),
  verbs: [
    defineVerb({
      name: 'knowledge.search',
      schema: z.strictObject({ ...unreadEntry, words: inputText }),
      run: (ports, turn, { words }) => knowledgeList(ports, turn, replaceWith, words),
    }),
    defineVerb({
      name: 'knowledge.open',
      schema: z.strictObject({ ...unreadEntry, words: inputText, entryId: z.string() }),
      run: (ports, turn, { entryId }) =>
        withEntry(ports, turn, entryId, async (known) => replaceWith(await entryCard(ports, turn, known))),
    }),
    defineVerb({
      name: 'knowledge.add',
      schema: z.strictObject({ words: inputText }),
      run: (ports, turn) => entryForm(ports, turn, replaceWith, newTarget(ports), newValues(turn)),
    }),
    defineVerb({
      name: 'knowledge.change',
      schema: z.strictObject({ entryId: z.string() }),
      run: (ports, turn, { entryId }) =>
        withEntry(ports, turn, entryId, (known) => formOfEntry(ports, turn, known)),
    }),
    defineVerb({ name: 'knowledge.save', schema: entryInput, run: saveForm, form }),
    retireVerb('knowledge.retire', true),
    retireVerb('knowledge.restore', false),
    exportVerb,
  ],
});
