import { describe, expect, it } from 'vitest';
import type { DigestCorrection } from '../../src/domain/digest-correction.js';
import { aDigest, aSentDigest, at } from '../support/digest-builders.js';

/** A correction of Järfälla's digest of 2026-W45, posted on Tuesday of 2026-W46. */
const aCorrection = (overrides: Partial<DigestCorrection> = {}): DigestCorrection => ({
  id: '2026-correction',
  version: 2,
  submissionId: 'correction',
  week: '2026-W45',
  municipalityId: 'jarfalla',
  text: 'Workshopen var i Solna.',
  by: '2026-anna',
  at: at('2026-11-10'),
  state: 'sent',
  reservedBy: 'this-run',
  ...overrides,
});
const NOTE = { correctionId: '2026-correction', week: '2026-W45', text: 'Workshopen var i Solna.' };

describe('the FoU manager’s own words', () => {
  const plan = {
    introduction: 'Hej alla!',
    additions: [
      { municipalityId: 'jarfalla', text: 'Tack för i torsdags.' },
      { municipalityId: 'solna', text: 'Välkomna.' },
    ],
  } as const;

  it('go to all eight, and an addition to its municipality', () => {
    expect(aDigest({ plan })).toMatchObject({ introduction: 'Hej alla!', addition: 'Tack för i torsdags.' });
    const ekero = aDigest({ plan, municipality: 'ekero' });
    expect(ekero).toHaveProperty('introduction', 'Hej alla!');
    expect(ekero).not.toHaveProperty('addition');
  });

  it('are missing when there are none', () => {
    const digest = aDigest({ plan: { additions: [] } });
    expect(digest).not.toHaveProperty('introduction');
    expect(digest).not.toHaveProperty('addition');
    expect(digest).not.toHaveProperty('corrections');
  });
});

describe('corrections of earlier digests', () => {
  const notesIn = (
    week: string,
    correction: DigestCorrection,
    sentDigests: ReturnType<typeof aSentDigest>[] = [],
  ) => aDigest({ week, corrections: [correction], sentDigests }).corrections ?? [];

  it('are told of in a later week’s digest, and in no earlier one or their own', () => {
    expect(notesIn('2026-W46', aCorrection())).toEqual([NOTE]);
    expect(notesIn('2026-W45', aCorrection())).toEqual([]);
    expect(notesIn('2026-W44', aCorrection())).toEqual([]);
  });

  it('count the last week of a year as earlier than the first of the next', () => {
    expect(notesIn('2027-W01', aCorrection({ week: '2026-W53' }))).toHaveLength(1);
    expect(notesIn('2026-W53', aCorrection({ week: '2027-W01' }))).toEqual([]);
  });

  it.each([
    ['sent', 1],
    ['unknown', 1],
    ['sending', 0],
    ['failed', 0],
  ] as const)('that are %s are told %i times', (state, times) => {
    expect(notesIn('2026-W46', aCorrection({ state }))).toHaveLength(times);
  });

  it('are the municipality’s own', () => {
    expect(notesIn('2026-W46', aCorrection({ municipalityId: 'solna' }))).toEqual([]);
  });

  it.each([
    ['sent', 0],
    ['sending', 0],
    ['unknown', 0],
    ['failed', 1],
  ] as const)('that a digest which is %s holds are told %i times more', (state, times) => {
    const digest = aDigest({ corrections: [aCorrection()] });
    const told = aSentDigest('2026-W46', [], { state, digest });
    expect(notesIn('2026-W47', aCorrection(), [told])).toHaveLength(times);
    expect(notesIn('2026-W46', aCorrection(), [told])).toHaveLength(1);
  });

  it('come in the order that they were made', () => {
    const corrections = [
      aCorrection({ id: '2026-second', at: at('2026-11-11') }),
      aCorrection({ id: '2026-first', at: at('2026-11-10') }),
    ];
    const notes = aDigest({ corrections }).corrections;
    expect(notes?.map(({ correctionId }) => correctionId)).toEqual(['2026-first', '2026-second']);
  });
});
