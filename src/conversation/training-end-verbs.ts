import { z } from 'zod';
import { trainingEndCard, trainingEndView } from '../cards/training-end.js';
import { endTraining } from '../usecases/end-training.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { nameOf } from './name-of.js';
import { replaceWith, say } from './reply.js';
import { showTraining } from './training-replies.js';

const trainingId = z.string().min(1).max(100);

/** That a training has been held, or is cancelled. */
export const trainingEndVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'training.ask-end',
    schema: z.strictObject({ trainingId }),
    run: async (ports, turn, { trainingId: id }) => {
      const training = await ports.store.get('trainings', id);
      return training === undefined
        ? say(turn.texts.trainings.gone)
        : replaceWith(trainingEndCard.render(trainingEndView(turn.texts, training)));
    },
  }),
  defineVerb({
    name: 'training.end',
    schema: z.strictObject({ trainingId, expectedVersion: z.int(), to: z.enum(['closed', 'cancelled']) }),
    run: async (ports, turn, { trainingId: id, expectedVersion, to }) => {
      const { trainings } = turn.texts;
      const by = askerOf(turn).person.id;
      const ended = await endTraining(ports, { trainingId: id, expectedVersion, to, by });
      if (ended.ok) {
        return showTraining(ports, turn, replaceWith, id, [trainings.end[to](ended.value.name)]);
      }
      if (ended.error.kind === 'not_found') return say(trainings.gone);
      const notice = trainings.changed(await nameOf(ports, turn, ended.error.by));
      return showTraining(ports, turn, replaceWith, id, [notice]);
    },
  }),
];
