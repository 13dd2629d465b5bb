import { z } from 'zod';
import { NEW_TRAINING, TRAINING_FIELDS, type TrainingValues } from '../../cards/training-form.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputsFor, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { replaceWith, say, show } from '../reply.js';
import { saveTraining, trainingForm } from '../training-form-replies.js';

// Grammar: ny|lägg in|lägg till [en] utbildning  ·  new training | add [a] training
const GRAMMAR =
  /^(?:(?:ny|lägg (?:in|till)(?: en)?(?: ny)?) utbildning|(?:new|add(?: a)?(?: new)?) training)[.!]?$/i;

const sent = z.strictObject({
  trainingId: z.string().max(100),
  expectedVersion: z.int(),
  submissionId,
  ...inputsFor(TRAINING_FIELDS),
});

/** Adds a training with sessions and seats, and changes one that is there. */
export const newTrainingCommand = defineCommand<true>({
  name: 'ny utbildning',
  personalFor: ['staff', 'fou_manager'],
  help: ({ trainings }) => trainings.newCommand,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: async (ports, turn) => trainingForm(ports, turn, show, undefined),
  verbs: [
    defineVerb({
      name: 'training.open-form',
      schema: z.strictObject({}),
      run: async (ports, turn) => trainingForm(ports, turn, replaceWith, undefined),
    }),
    defineVerb({
      name: 'training.edit',
      schema: z.strictObject({ trainingId: z.string().max(100) }),
      run: async (ports, turn, { trainingId }) => {
        const training = await ports.store.get('trainings', trainingId);
        return training === undefined
          ? say(turn.texts.trainings.gone)
          : trainingForm(ports, turn, replaceWith, training);
      },
    }),
    defineVerb<z.infer<typeof sent>>({
      name: 'training.save',
      schema: sent,
      run: (ports, turn, { trainingId, expectedVersion, submissionId: minted, ...values }) =>
        saveTraining(ports, turn, { trainingId, expectedVersion, submissionId: minted, values }),
      form: {
        labels: ({ trainings: { form } }) =>
          // Every input of the form has its label among its texts.
          Object.fromEntries(TRAINING_FIELDS.map((field) => [`${field}Label`, form[`${field}Label`]])),
        redraw: async (ports, turn, raw, problem) => {
          const { trainingId } = valuesIn(raw, { trainingId: '' });
          const values: TrainingValues = valuesIn(raw, NEW_TRAINING);
          const training = await ports.store.get('trainings', trainingId);
          return trainingForm(ports, turn, replaceWith, training, {
            values,
            problems: [problem],
            submissionId: submissionIn(raw, ports.ids),
          });
        },
      },
    }),
  ],
});
