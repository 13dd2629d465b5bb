import { noticeCard, noticeView } from '../../cards/notice.js';
import type { DrawNotice } from './draw-notice.js';

export const drawTrainingCancelled: DrawNotice<'training_cancelled'> = async (
  ports,
  { trainingId },
  texts,
) => {
  const training = await ports.store.get('trainings', trainingId);
  if (training?.state !== 'cancelled') return undefined;
  const { notices } = texts.nominations;
  return {
    cards: [
      noticeCard.render(
        noticeView(notices.cancelled, [notices.training(training.name), notices.cancelledText]),
      ),
    ],
  };
};
