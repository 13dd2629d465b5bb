import { z } from 'zod';
import {
  EMPTY_SEATS,
  type SeatValues,
  trainingSeatsCard,
  trainingSeatsView,
} from '../cards/training-seats.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { ReleasedSeats, Training } from '../domain/training.js';
import { freeSeats, releasedBy, returnableTo } from '../domain/training-seats.js';
import { askAboutSeats } from '../usecases/ask-about-seats.js';
import { nominationsOf } from '../usecases/commit-seats.js';
import { type MoveSeatsRefusal, moveSeats } from '../usecases/move-seats.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, oneOf, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say } from './reply.js';
import { showTraining } from './training-replies.js';
import type { Turn } from './turn.js';
import { countIn } from './written-count.js';

const trainingId = z.string().min(1).max(100);

interface SeatFormState {
  readonly values?: SeatValues;
  readonly notices?: readonly string[];
  readonly problems?: readonly string[];
}

/** How many seats are free in each municipality, and where they are released and given back. */
const seatForm = async (
  ports: Ports,
  turn: Turn,
  id: string,
  { values = EMPTY_SEATS, notices = [], problems = [] }: SeatFormState = {},
): Promise<Reply> => {
  const { texts } = turn;
  const training = await ports.store.get('trainings', id);
  if (training === undefined) return say(texts.trainings.gone);
  const nominations = await nominationsOf(ports, id);
  const { free, moved } = texts.trainings.seats;
  const rows = MUNICIPALITY_IDS.map((municipalityId) => {
    const released = releasedBy(training, municipalityId);
    const returnable = returnableTo(training, nominations, municipalityId);
    const parts = [
      free(freeSeats(training, nominations, municipalityId)),
      ...(released > 0 ? [moved(released, returnable)] : []),
    ];
    return { label: MUNICIPALITY_NAMES[municipalityId], text: parts.join(', ') };
  });
  return replaceWith(
    trainingSeatsCard.render(trainingSeatsView(texts, { training, rows, values, notices, problems })),
  );
};

const refusalSentence = async (
  ports: Ports,
  turn: Turn,
  kind: ReleasedSeats['kind'],
  municipality: string,
  refusal: MoveSeatsRefusal,
): Promise<string> => {
  const { trainings } = turn.texts;
  switch (refusal.kind) {
    case 'not_found':
      return trainings.gone;
    case 'ended':
      return trainings.ended;
    case 'changed':
      return trainings.changed(await nameOf(ports, turn, refusal.by));
    case 'too_many':
      return trainings.seats.tooMany[kind](municipality, refusal.most);
  }
};

const sent = z.strictObject({
  trainingId,
  expectedVersion: z.int(),
  municipalityId: oneOf(MUNICIPALITY_IDS),
  count: inputText,
});
type Sent = z.infer<typeof sent>;

const move = async (
  ports: Ports,
  turn: Turn,
  kind: ReleasedSeats['kind'],
  { trainingId: id, expectedVersion, municipalityId, count }: Sent,
): Promise<Reply> => {
  const { seats } = turn.texts.trainings;
  const values = { municipalityId, count };
  const wanted = countIn(count) || undefined;
  const problems = [
    ...(municipalityId === '' ? [seats.municipality_missing] : []),
    ...(wanted === undefined ? [seats.count_unreadable] : []),
  ];
  if (municipalityId === '' || wanted === undefined) return seatForm(ports, turn, id, { values, problems });
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  const by = askerOf(turn).person.id;
  const moved = await moveSeats(ports, {
    kind,
    trainingId: id,
    expectedVersion,
    municipalityId,
    seats: wanted,
    by,
  });
  if (!moved.ok) {
    const sentence = await refusalSentence(ports, turn, kind, municipality, moved.error);
    return seatForm(ports, turn, id, { values, problems: [sentence] });
  }
  const said = kind === 'released' ? seats.released : seats.givenBack;
  const seated = moved.value.seated.length;
  const notices = [said(municipality, wanted), ...(seated > 0 ? [seats.seated(seated)] : [])];
  return seatForm(ports, turn, id, { notices });
};

const moveVerb = (name: 'training.release' | 'training.give-back', kind: ReleasedSeats['kind']): CardVerb =>
  defineVerb<Sent>({
    name,
    schema: sent,
    run: (ports, turn, input) => move(ports, turn, kind, input),
    form: {
      labels: ({ trainings: { seats } }) => ({
        municipalityIdLabel: seats.municipalityIdLabel,
        countLabel: seats.countLabel,
      }),
      redraw: (ports, turn, raw, problem) =>
        seatForm(ports, turn, valuesIn(raw, { trainingId: '' }).trainingId, {
          values: valuesIn(raw, EMPTY_SEATS),
          problems: [problem],
        }),
    },
  });

const ask = async (ports: Ports, turn: Turn, training: Training): Promise<Reply> => {
  const { card } = turn.texts.trainings;
  const asked = await askAboutSeats(ports, training, 'staff');
  const names = asked.map((municipalityId) => MUNICIPALITY_NAMES[municipalityId]);
  const notice = names.length === 0 ? card.nobodyToAsk : card.asked(turn.texts.formats.list(names));
  return showTraining(ports, turn, replaceWith, training.id, [notice]);
};

/** Letting others have seats that a municipality does not use. */
export const trainingSeatVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'training.open-seats',
    schema: z.strictObject({ trainingId }),
    run: (ports, turn, { trainingId: id }) => seatForm(ports, turn, id),
  }),
  moveVerb('training.release', 'released'),
  moveVerb('training.give-back', 'given_back'),
  defineVerb({
    name: 'training.ask-seats',
    schema: z.strictObject({ trainingId }),
    run: async (ports, turn, { trainingId: id }) => {
      const training = await ports.store.get('trainings', id);
      return training === undefined ? say(turn.texts.trainings.gone) : ask(ports, turn, training);
    },
  }),
];
