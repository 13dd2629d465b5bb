import type { Digest } from './digest.js';
import { type Claim, correctionClaim } from './digest-claims.js';
import type { DigestCorrection } from './digest-correction.js';
import type { DigestInput } from './digest-input.js';
import { wordsFor } from './digest-plan-words.js';

/** Whether the channel has got it, or may have. */
const isPosted = ({ state }: DigestCorrection): boolean => state === 'sent' || state === 'unknown';

/**
 * What people have written for a week's digest: the FoU manager's introduction and addition, and the corrections of
 * earlier weeks' digests that have been posted, earliest first. The first later digest says so of each, and no other.
 */
export const ownWords = (
  { week, municipality, plan, corrections }: DigestInput,
  told: ReadonlySet<Claim>,
): Pick<Digest, 'introduction' | 'addition' | 'corrections'> => {
  const notes = corrections
    .filter((each) => each.municipalityId === municipality && each.week < week && isPosted(each))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .map(({ id, week: corrected, text }) => ({ correctionId: id, week: corrected, text }))
    .filter((note) => !told.has(correctionClaim(note)));
  return {
    ...wordsFor(plan, municipality),
    ...(notes.length > 0 && { corrections: notes }),
  };
};
