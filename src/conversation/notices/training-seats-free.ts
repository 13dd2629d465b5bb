import { noticeCard, noticeView } from '../../cards/notice.js';
import { localDate, yearOf } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { freeSeats } from '../../domain/training-seats.js';
import { firstSessionOf } from '../../domain/training-time.js';
import { nominationsOf } from '../../usecases/commit-seats.js';
import { mayReachNominees } from '../nominee-reader.js';
import type { DrawNotice } from './draw-notice.js';

/** Says nothing when the seats are taken meanwhile, or the reader has left the council. */
export const drawTrainingSeatsFree: DrawNotice<'training_seats_free'> = async (
  ports,
  { trainingId, municipalityId, askedBy },
  texts,
  reader,
) => {
  const training = await ports.store.get('trainings', trainingId);
  if (training?.state !== 'open' || !mayReachNominees(ports, reader, municipalityId)) return undefined;
  const free = freeSeats(training, await nominationsOf(ports, trainingId), municipalityId);
  if (free === 0) return undefined;
  const { notices } = texts.nominations;
  const first = firstSessionOf(training)?.date;
  const thisYear = yearOf(localDate(ports.clock.now(), ports.timeZone));
  const paragraphs = [
    notices.training(training.name),
    [
      notices.freeCount(MUNICIPALITY_NAMES[municipalityId], free),
      ...(first === undefined ? [] : [notices.starts(texts.formats.period(first, thisYear))]),
    ].join(' '),
    notices.use,
  ];
  return { cards: [noticeCard.render(noticeView(notices.free[askedBy], paragraphs, notices.nominate))] };
};
