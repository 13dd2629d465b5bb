import { describe, expect, it } from 'vitest';
import { FILE_OFFER_STATES, isTooOld, isUnanswered } from '../../src/domain/file-offer.js';
import { RECORD_OF } from '../support/store-records.js';

const offer = RECORD_OF.offers('2026-1');

describe('an offered file', () => {
  it.each([
    ['2026-12-02T11:00:00.000Z', false],
    ['2026-12-02T11:00:00.001Z', true],
  ])('at %s has stood for too long: %s', (now, tooOld) => {
    expect(isTooOld({ offeredAt: '2026-11-18T11:00:00.000Z' }, now)).toBe(tooOld);
  });

  it('waits for an answer from the start, and again when the run that acted on one is gone', () => {
    const waiting = (runId: string) =>
      FILE_OFFER_STATES.filter((state) => isUnanswered({ ...offer, state, reservedBy: 'run-1' }, runId));
    expect(waiting('run-1')).toEqual(['offered']);
    expect(waiting('run-2')).toEqual(['offered', 'handing_over']);
  });
});
