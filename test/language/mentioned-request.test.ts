import { describe, expect, it } from 'vitest';
import { readActivity } from '../../src/language/activity-sentence.js';
import { readMentionedRequest } from '../../src/language/mentioned-request.js';

const KNOWN = [
  { id: 'a', number: 'F2026-014' },
  { id: 'b', number: 'F2026-002' },
];
const idIn = (folded: string) => readMentionedRequest(folded, KNOWN).id;

describe('a request that a log line names', () => {
  it.each([
    '2 tim bollplank om sip till f2026-014',
    'f2026-14 2 tim bollplank',
    'bollplank for forfragan f 2026-014',
    'bollplank (f2026-0014), 2 tim, och mer om f2026-014',
  ])('is found in "%s"', (folded) => {
    expect(idIn(folded)).toBe('a');
  });

  it.each([
    'bollplank om f2026-015',
    'bollplank om f2026-014 och f2026-002',
    'bollplank om f2026-014 och f2026-099',
    'rapport 2026-014',
    'rum af2026-014',
    'bollplank 2026-11-14',
  ])('is not guessed at in "%s"', (folded) => {
    expect(readMentionedRequest(folded, KNOWN)).toEqual({ spans: [] });
  });

  it('leaves the rest of the line as it would be read without it', () => {
    const context = { today: '2026-11-18', requests: KNOWN };
    const { requestId, parts, ...reading } = readActivity(
      '2 tim bollplank med Järfälla om SIP igår till F2026-014',
      context,
    );
    const { parts: _parts, ...without } = readActivity('2 tim bollplank med Järfälla om SIP igår', context);
    expect(requestId).toBe('a');
    expect(parts).toContainEqual({ field: 'request', words: 'till F2026-014' });
    expect(reading).toEqual(without);
  });
});
