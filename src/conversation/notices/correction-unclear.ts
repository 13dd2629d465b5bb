import { unclearCard } from '../correction-replies.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing once somebody has said whether it came out. */
export const drawCorrectionUnclear: DrawNotice<'correction_unclear'> = async (ports, notice, texts) => {
  const correction = await ports.store.get('corrections', notice.correctionId);
  return correction?.state === 'unknown'
    ? { cards: [await unclearCard(ports, texts, correction)] }
    : undefined;
};
