import type { RenderedCard } from '../../src/cards/define-card.js';
import { nominationCard, nominationView } from '../../src/cards/nomination.js';
import { nominationFormCard, nominationFormView } from '../../src/cards/nomination-form.js';
import { trainingCard, trainingView } from '../../src/cards/training.js';
import { trainingAttendanceCard, trainingAttendanceView } from '../../src/cards/training-attendance.js';
import type { TrainingDoing } from '../../src/cards/training-buttons.js';
import { trainingEndCard, trainingEndView } from '../../src/cards/training-end.js';
import { TRAINING_FIELDS, trainingFormCard, trainingFormView } from '../../src/cards/training-form.js';
import { trainingListCard, trainingListView } from '../../src/cards/training-list.js';
import { trainingNomineesCard, trainingNomineesView } from '../../src/cards/training-nominees.js';
import { trainingSeatsCard, trainingSeatsView } from '../../src/cards/training-seats.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../src/domain/municipality.js';
import type { Texts } from '../../src/texts/index.js';
import { aNomination, aTraining } from './coming-builders.js';
import { filledIn, MARKUP, manyOf } from './marked-samples.js';

const training = aTraining('bas', { name: `${MARKUP} BAS` });
const nomination = aNomination(training, 'kim', { name: `${MARKUP} Kim`, unit: MARKUP });
const seated = Array.from({ length: 40 }, (_, index) =>
  aNomination(training, String(index), { name: `${MARKUP} ${index}` }),
);
const doing: TrainingDoing = {
  title: 'Öppna',
  verb: 'training.show',
  data: { trainingId: training.id },
  isLikely: true,
};
const problems = [`${MARKUP} problem`];
const notices = [`${MARKUP} notice`];
const fact = { label: 'Läge', text: `${MARKUP} läge` };
const row = { id: nomination.id, name: MARKUP, text: MARKUP };
const line = { label: 'Tillfälle 1', text: MARKUP, doings: [doing] };
const ofEach = MUNICIPALITY_IDS.map((id) => ({ label: MUNICIPALITY_NAMES[id], text: '2 lediga' }));

/** The cards about trainings and those who are nominated, as `cardSamples` has them. */
export const trainingCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => ({
  'training-list': [
    trainingListCard.render(
      trainingListView(texts, {
        rows: manyOf({ id: training.id, name: MARKUP, text: '8 tillfällen' }).slice(0, 20),
        notices,
        doings: [doing],
      }),
    ),
    trainingListCard.render(trainingListView(texts, { rows: [], notices: [], doings: [] })),
  ],
  training: [
    trainingCard.render(
      trainingView(texts, {
        name: training.name,
        notices,
        facts: [{ label: 'Läge', text: 'Öppen' }],
        sessions: manyOf(line).slice(0, 8),
        seats: MUNICIPALITY_IDS.map((id) => ({ ...line, label: MUNICIPALITY_NAMES[id] })),
        doings: Array.from({ length: 7 }, () => doing),
      }),
    ),
    trainingCard.render(
      trainingView(texts, { name: MARKUP, notices: [], facts: [], sessions: [], seats: [], doings: [doing] }),
    ),
  ],
  'training-nominees': [
    trainingNomineesCard.render(
      trainingNomineesView(texts, {
        training: training.name,
        municipality: 'Järfälla',
        notices,
        seats: '5 av 5',
        rows: manyOf(row),
        earlier: manyOf(row),
        doings: [doing],
      }),
    ),
    trainingNomineesCard.render(
      trainingNomineesView(texts, {
        training: MARKUP,
        municipality: 'Järfälla',
        notices: [],
        seats: '0 av 5',
        rows: [],
        earlier: [],
        doings: [],
      }),
    ),
  ],
  nomination: [true, false].map((mayChange) =>
    nominationCard.render(
      nominationView(texts, {
        nomination,
        notices,
        problems,
        facts: [fact],
        steps: manyOf(MARKUP),
        mayChange,
        values: filledIn('nomination', ['reason', 'newName', 'newUnit']),
      }),
    ),
  ),
  'nomination-form': ([undefined, 'solna'] as const).map((own) =>
    nominationFormCard.render(
      nominationFormView(texts, {
        trainings: [training],
        own,
        values: filledIn('nomination-form', ['trainingId', 'municipalityId', 'names']),
        problems,
        submissionId: 'S1',
      }),
    ),
  ),
  'training-form': [training, undefined].map((one) =>
    trainingFormCard.render(
      trainingFormView(texts, {
        training: one,
        values: filledIn('training-form', TRAINING_FIELDS),
        problems,
        submissionId: 'S1',
      }),
    ),
  ),
  'training-seats': [
    trainingSeatsCard.render(
      trainingSeatsView(texts, {
        training,
        rows: ofEach,
        values: filledIn('training-seats', ['municipalityId', 'count']),
        notices,
        problems,
      }),
    ),
  ],
  'training-attendance': [
    trainingAttendanceCard.render(
      trainingAttendanceView(texts, {
        training,
        session: 1,
        day: '20 januari',
        seated,
        missed: nomination.id,
        problems,
      }),
    ),
  ],
  'training-end': [trainingEndCard.render(trainingEndView(texts, training))],
});
