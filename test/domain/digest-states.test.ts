import { describe, expect, it } from 'vitest';
import { DIGEST_STATES, type DigestRecord, type DigestState } from '../../src/domain/digest.js';
import { DIGEST_MOVES, isMove, type Moved } from '../../src/domain/digest-states.js';
import { insert, update } from '../../src/usecases/changes.js';
import { keepRecord } from '../../src/usecases/reserve-digest.js';
import { aSentDigest } from '../support/digest-builders.js';
import { sendingPorts, WEEK } from '../support/sending.js';

const DONE_BY = { by: '2026-anna', action: 'send-digests' } as const;

const recordIn = (state: DigestState): DigestRecord => {
  const { id, version, key, week, municipalityId, digest, ...rest } = aSentDigest(WEEK);
  const core = { id, version, key, week, municipalityId };
  if (state === 'planned') return { ...core, state };
  if (state === 'approved')
    return { ...core, state, digest, approved: { by: '2026-anna', at: rest.reservedAt } };
  return { ...core, ...rest, digest, state };
};

const PAIRS = DIGEST_STATES.flatMap((from) => DIGEST_STATES.map((to) => [from, to] as const));
/** Written out, so that no change of the table passes unseen. */
const MOVES = [
  'planned approved',
  'planned sending',
  'approved planned',
  'approved sending',
  'sending sent',
  'sending failed',
  'sending unknown',
  'sent sending',
  'failed sending',
  'unknown sent',
  'unknown sending',
];

describe('a digest', () => {
  it.each(PAIRS)('that is %s becomes %s, or that is a bug', async (from, to) => {
    const ports = sendingPorts();
    const before = { ...recordIn(from), version: 1 };
    await ports.store.commit([insert('digests', before)]);
    const keeping = keepRecord(ports, DONE_BY, update('digests', before, recordIn(to)), before);
    const isAllowed = from === to || MOVES.includes(`${from} ${to}`);
    if (isAllowed) expect(await keeping).toMatchObject({ state: to, version: before.version + 1 });
    else await expect(keeping).rejects.toThrow(`${from} cannot become ${to}`);
    expect(await ports.store.get('digests', before.id)).toMatchObject({ state: isAllowed ? to : from });
    expect(await ports.store.find('audit')).toHaveLength(isAllowed ? 1 : 0);
  });

  it.each(DIGEST_STATES)('that there is no record of is planned, and so may become %s or not', async (to) => {
    const ports = sendingPorts();
    const keeping = keepRecord(ports, DONE_BY, insert('digests', recordIn(to)), undefined);
    if (isMove('planned', to)) expect(await keeping).toMatchObject({ state: to, version: 1 });
    else await expect(keeping).rejects.toThrow(`planned cannot become ${to}`);
  });

  it('can leave every state, but by no way back to what was not sent once it is being sent', () => {
    for (const state of DIGEST_STATES) expect(DIGEST_MOVES[state].length).toBeGreaterThan(0);
    const reached = new Set<DigestState>(['sending']);
    for (const state of reached) for (const next of DIGEST_MOVES[state]) reached.add(next);
    expect([...reached].toSorted()).toEqual(['failed', 'sending', 'sent', 'unknown']);
  });
});

it('has a type for each move, and for no other', () => {
  const { version: _version, ...sent } = { ...aSentDigest(WEEK), state: 'sent' as const };
  const move: Moved<'sending' | 'unknown', 'sent'> = sent;
  // @ts-expect-error What failed is sent by trying again, never by saying so.
  const wrong: Moved<'failed', 'sent'> = sent;
  // @ts-expect-error Not from each of the states.
  const half: Moved<'sending' | 'failed', 'sent'> = sent;
  expect([move, wrong, half]).toHaveLength(3);
});
