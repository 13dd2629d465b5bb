import { noticeCard, noticeView } from '../../cards/notice.js';
import { mayReachNominees } from '../nominee-reader.js';
import type { DrawNotice } from './draw-notice.js';

/** Names those who have their seat still, to whoever may see the municipality's names today. */
export const drawTrainingSeated: DrawNotice<'training_seated'> = async (
  ports,
  { trainingId, municipalityId, nominationIds },
  texts,
  reader,
) => {
  const training = await ports.store.get('trainings', trainingId);
  const found = await Promise.all(nominationIds.map((id) => ports.store.get('nominations', id)));
  const seated = found.flatMap((one) => (one?.state === 'seated' ? [one.name] : []));
  if (training === undefined || seated.length === 0) return undefined;
  if (!mayReachNominees(ports, reader, municipalityId)) return undefined;
  const { notices } = texts.nominations;
  const paragraphs = [notices.training(training.name), notices.seatedNames(texts.formats.list(seated))];
  return { cards: [noticeCard.render(noticeView(notices.seated, paragraphs, notices.showTrainings))] };
};
