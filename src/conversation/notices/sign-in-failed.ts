import { failureCard } from '../sign-in-replies.js';
import type { DrawNotice } from './draw-notice.js';

export const drawSignInFailed: DrawNotice<'sign_in_failed'> = async (_ports, { reason }, texts) => ({
  cards: [failureCard(texts, reason)],
});
