import { answerCard } from './answer.js';
import { declineCard } from './decline.js';
import { helpCard } from './help.js';
import { welcomeCard } from './welcome.js';

/** THE list of cards; a test compares it with the templates in cards/. */
export const CARDS = [answerCard, declineCard, helpCard, welcomeCard] as const;

/** Stamps that a press may carry; any other comes from an older version of the card. */
export const CARD_STAMPS: ReadonlySet<string> = new Set(CARDS.map((card) => card.stamp));
