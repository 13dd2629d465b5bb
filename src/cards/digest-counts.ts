import type { Digest } from '../domain/digest.js';
import { isEmptyDigest } from '../domain/empty-digest.js';
import type { Texts } from '../texts/index.js';

/** A digest in a few words, such as "3 gjorda, 2 på gång, 1 att svara på, 1 förfrågan". */
export const countsOf = ({ digest: { counts } }: Texts, digest: Digest): string => {
  const { done, loggedLate, general, coming, events, meetings, seats, toAnswer, requests } = digest;
  const { corrections = [], news = [] } = digest;
  const blocks = [
    ['waiting', requests.filter(({ waitsFor }) => waitsFor === 'municipality').length],
    ['corrections', corrections.length],
    ['done', done.length],
    ['loggedLate', loggedLate.length],
    ['general', general.length],
    ['coming', coming.length + events.length + meetings.length],
    ['seats', seats.reduce((sum, { free }) => sum + free, 0)],
    ['news', news.length],
    ['toAnswer', toAnswer.length],
    ['requests', requests.length],
  ] as const;
  const filled = blocks.filter(([, count]) => count > 0);
  if (filled.length === 0) return isEmptyDigest(digest) ? counts.nothing : counts.words;
  return filled.map(([block, count]) => counts[block](count)).join(', ');
};
