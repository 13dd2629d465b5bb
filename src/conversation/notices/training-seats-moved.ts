import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { freeSeats } from '../../domain/training-seats.js';
import { nominationsOf } from '../../usecases/commit-seats.js';
import { mayReachNominees } from '../nominee-reader.js';
import type { DrawNotice } from './draw-notice.js';

/** What was done with the municipality's seats, and how many it can use now. Nothing to who has left the council. */
export const drawTrainingSeatsMoved: DrawNotice<'training_seats_moved'> = async (
  ports,
  { trainingId, municipalityId, move, seats },
  texts,
  reader,
) => {
  const training = await ports.store.get('trainings', trainingId);
  if (training?.state !== 'open' || !mayReachNominees(ports, reader, municipalityId)) return undefined;
  const { notices } = texts.nominations;
  const free = freeSeats(training, await nominationsOf(ports, trainingId), municipalityId);
  const title = notices.moved[move](MUNICIPALITY_NAMES[municipalityId], seats);
  return {
    cards: [
      noticeCard.render(
        noticeView(title, [notices.training(training.name), notices.nowFree(free)], notices.showTrainings),
      ),
    ],
  };
};
