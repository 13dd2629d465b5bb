import { z } from 'zod';
import { isRetainedCollection, RETAINED_COLLECTIONS } from '../../domain/retention.js';
import { endRetention } from '../../usecases/end-retention.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb, type Form } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { replaceWith, show } from '../reply.js';
import { confirmRetention, retentionForm, retentionList, saveRetention } from '../retention-replies.js';

// Grammar: [visa|ange|ändra|show|set|change] gallring[en] | gallringar[na] | gallra | [the] retention
const GRAMMAR =
  /^(?:(?:visa|ange|ändra|show|set|change) )?(?:gallring(?:en|ar|arna)?|gallra|(?:the )?retention)[.!]?$/i;

const collection = z.enum(RETAINED_COLLECTIONS);
const seen = { seenId: z.string(), seenVersion: z.int() };
const written = { months: inputText, decision: inputText };
const EMPTY = { months: '', decision: '' };

const form: Form = {
  labels: ({ retention: { form } }) => ({
    monthsLabel: form.monthsLabel,
    decisionLabel: form.decisionLabel,
  }),
  redraw: async (ports, turn, raw, problem) => {
    const { collection, ...values } = valuesIn(raw, { collection: '', ...EMPTY });
    return isRetainedCollection(collection)
      ? retentionForm(ports, turn, collection, values, [problem])
      : retentionList(ports, turn, replaceWith, problem);
  },
};

const changeVerb = defineVerb({
  name: 'retention.change',
  schema: z.strictObject({ collection, months: z.int().optional(), decision: z.string().optional() }),
  run: (ports, turn, { collection, months, decision = '' }) =>
    retentionForm(
      ports,
      turn,
      collection,
      months === undefined ? undefined : { months: String(months), decision },
    ),
});

const askSaveVerb = defineVerb({
  name: 'retention.ask-save',
  schema: z.strictObject({ collection, ...seen, ...written }),
  run: (ports, turn, { months, decision, ...rest }) =>
    confirmRetention(ports, turn, { ...rest, values: { months, decision } }),
  form,
});

const saveVerb = defineVerb({
  name: 'retention.save',
  schema: z.strictObject({ collection, ...seen, months: z.int(), decision: z.string() }),
  run: saveRetention,
  form,
});

const endVerb = defineVerb({
  name: 'retention.end',
  // The form's inputs, which some clients send along, have no say in it.
  schema: z.strictObject({ collection, ...seen, ...written }),
  run: async (ports, turn, { collection, seenId, seenVersion }) => {
    const { collections, ended, endedAlready, notEnded } = turn.texts.retention;
    const name = collections[collection];
    const by = askerOf(turn).person.id;
    const result = await endRetention(ports, { by, collection, seen: { id: seenId, version: seenVersion } });
    if (!result.ok) {
      const who = await nameOf(ports, turn, result.error.rule.setBy);
      return retentionList(ports, turn, replaceWith, notEnded(name, who));
    }
    const notice = result.value === undefined ? endedAlready(name) : ended(name);
    return retentionList(ports, turn, replaceWith, notice);
  },
});

/** Shows what is kept, and sets, changes and ends how long. */
export const retentionCommand = defineCommand<true>({
  name: 'gallring',
  personalFor: ['fou_manager'],
  help: ({ retention }) => retention.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => retentionList(ports, turn, show),
  verbs: [
    defineVerb({
      name: 'retention.list',
      schema: z.strictObject(written),
      run: (ports, turn) => retentionList(ports, turn, replaceWith),
    }),
    changeVerb,
    askSaveVerb,
    saveVerb,
    endVerb,
  ],
});
