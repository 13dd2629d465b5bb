import { z } from 'zod';
import { TRAINING_FIELDS } from '../../cards/training-form.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../domain/municipality.js';
import type { Role } from '../../domain/person.js';
import { nominationsOf } from '../../usecases/commit-seats.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputsFor } from '../form-input.js';
import { handOverFile } from '../hand-over.js';
import { nominationVerbs } from '../nomination-verbs.js';
import { showNominees } from '../nominee-replies.js';
import { participantTable } from '../participant-table.js';
import { replaceWith, say, show } from '../reply.js';
import { trainingEndVerbs } from '../training-end-verbs.js';
import { TRAINING_READERS } from '../training-reader.js';
import { openTrainings, showTraining, trainingList } from '../training-replies.js';
import { trainingSeatVerbs } from '../training-seat-verbs.js';
import { trainingSessionVerbs } from '../training-session-verbs.js';

// Grammar: [visa|alla|våra] utbildningar[na] | [show|all|our] trainings
//          [när är|när börjar|när startar|when is|when does] [den|the] nästa|next BAS|utbildning [start], while one is open
const GRAMMAR =
  /^(?:(?:visa|alla|våra) )?utbildningar(?:na)?[.!]?$|^(?:(?:show|all|our) )?(?:the )?trainings[.!]?$/i;

const NEXT =
  /^(?:(?:när (?:är|e|börjar|startar)|when (?:is|does)) )?(?:den |the )?(?:nästa|next) (?:bas(?:-?\s?utbildning(?:en)?| training)?|utbildning(?:en)?|training)(?: start)?[.!?]*$/i;

const HANDLERS: readonly Role[] = ['staff', 'fou_manager'];

const trainingId = z.string().min(1).max(100);

/** Inputs of the card that a button leaves, which some clients send along all the same. */
const OF_FORMS = inputsFor(['trainingId', 'municipalityId', 'names', ...TRAINING_FIELDS]);
const OF_TRAINING_CARDS = inputsFor(['municipalityId', 'count', 'missed', 'nominationId']);
const OF_NOMINATION = inputsFor(['reason', 'newName', 'newUnit']);

/** The trainings with seats for every municipality, and what the reader may see and do of each. */
export const trainingsCommand = defineCommand<true>({
  name: 'utbildningar',
  personalFor: TRAINING_READERS,
  help: ({ trainings }) => trainings.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  // Where others read, and while none is open, the documents have what can be told.
  recognise: async (ports, turn, text) =>
    turn.conversation.kind === 'personal' &&
    NEXT.test(text.replace(/\s+/g, ' ')) &&
    (await openTrainings(ports)).length > 0
      ? true
      : undefined,
  run: (ports, turn) => trainingList(ports, turn, show),
  verbs: [
    ...nominationVerbs,
    defineVerb({
      name: 'training.list',
      schema: z.strictObject(OF_FORMS),
      run: (ports, turn) => trainingList(ports, turn, replaceWith),
    }),
    defineVerb({
      name: 'training.show',
      schema: z.strictObject({ trainingId, ...OF_TRAINING_CARDS }),
      run: (ports, turn, { trainingId: id }) => showTraining(ports, turn, replaceWith, id),
    }),
    defineVerb<{ trainingId: string; municipalityId: MunicipalityId }>({
      name: 'training.nominees',
      schema: z.strictObject({ trainingId, municipalityId: z.enum(MUNICIPALITY_IDS), ...OF_NOMINATION }),
      about: async (_ports, _turn, { municipalityId }) => ({ municipalityId }),
      run: (ports, turn, about) => showNominees(ports, turn, replaceWith, about),
    }),
    ...trainingSeatVerbs,
    ...trainingSessionVerbs,
    ...trainingEndVerbs,
    defineVerb({
      name: 'training.export',
      schema: z.strictObject({ trainingId }),
      run: async (ports, turn, { trainingId: id }) => {
        const { trainings } = turn.texts;
        const { exportWords } = trainings;
        const training = await ports.store.get('trainings', id);
        if (training === undefined) return say(trainings.gone);
        const nominations = await nominationsOf(ports, id);
        const rows = participantTable(turn.texts, nominations);
        const file = {
          name: exportWords.fileName(turn.today),
          content: ports.spreadsheets.write([{ name: exportWords.sheet, rows }]),
          forRoles: HANDLERS,
        };
        return handOverFile(ports, turn, file, {
          ready: exportWords.ready(nominations.length),
          description: exportWords.description(training.name),
        });
      },
    }),
  ],
});
