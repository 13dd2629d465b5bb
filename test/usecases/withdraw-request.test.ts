import { describe, expect, it } from 'vitest';
import { actOnRequest } from '../../src/usecases/act-on-request.js';
import { auditOf, update } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { isWithdrawable } from '../../src/usecases/withdraw-request.js';
import { anna, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const received = aRequest('F2026-001');
const start = () => fakePorts({ store: memoryStore({ requests: [received] }) });
const input = { by: jarfallaMember.id, requestId: received.id, expectedVersion: 1 };

const withdrawRequest = (ports: Ports, { reason, ...press }: typeof input & { readonly reason?: string }) =>
  actOnRequest(ports, { ...press, acts: [{ kind: 'withdraw', ...(reason !== undefined && { reason }) }] });

describe('withdrawing a request', () => {
  it('withdraws an open request, with the reason in its history', async () => {
    const ports = start();
    await withdrawRequest(ports, { ...input, reason: 'Löst på annat sätt' });
    expect(await ports.store.get('requests', received.id)).toMatchObject({
      version: 2,
      status: 'withdrawn',
      history: [
        {
          at: ports.clock.now(),
          by: jarfallaMember.id,
          version: 2,
          from: 'received',
          to: 'withdrawn',
          act: { kind: 'withdraw', reason: 'Löst på annat sätt' },
        },
      ],
    });
    expect(await ports.store.find('audit')).toMatchObject([
      { action: 'request-withdraw', recordId: received.id, fields: ['status', 'history'] },
    ]);
  });

  it('tells the staff once, however often it is pressed', async () => {
    const ports = fakePorts({ store: memoryStore({ requests: [received], people: EVERYONE }) });
    await Promise.all([withdrawRequest(ports, input), withdrawRequest(ports, input)]);
    await withdrawRequest(ports, input);
    expect(await ports.store.find('notices')).toMatchObject(
      [anna, martin].map(({ id }) => ({
        personId: id,
        notice: { kind: 'request_withdrawn', requestId: received.id },
      })),
    );
  });

  it('takes a second press of the same person as the first', async () => {
    const ports = start();
    const first = await withdrawRequest(ports, input);
    expect(await withdrawRequest(ports, input)).toEqual(first);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('takes two presses of the same person at the same moment as one', async () => {
    const ports = start();
    const [first, second] = await Promise.all([withdrawRequest(ports, input), withdrawRequest(ports, input)]);
    expect(first).toMatchObject({ ok: true, value: { status: 'withdrawn', version: 2 } });
    expect(second).toEqual(first);
    expect(await ports.store.find('audit')).toHaveLength(1);
  });

  it('withdraws nothing that someone changed after the card was drawn', async () => {
    const ports = start();
    const triaged = {
      ...received,
      version: 2,
      status: 'triaged' as const,
      history: [
        {
          at: ports.clock.now(),
          by: martin.id,
          version: 1,
          from: 'received' as const,
          to: 'triaged' as const,
          act: { kind: 'move' as const },
        },
      ],
    };
    const change = update('requests', received, triaged);
    await ports.store.commit([change, auditOf(ports, martin.id, 'triage', change, received)]);
    expect(await withdrawRequest(ports, input)).toEqual({
      ok: false,
      error: { kind: 'changed', request: triaged, by: martin.id },
    });
  });

  it('lets one of two presses at the same moment win and tells the other', async () => {
    const ports = start();
    const results = await Promise.all([
      withdrawRequest(ports, input),
      withdrawRequest(ports, { ...input, by: '2026-colleague' }),
    ]);
    expect(results.map((result) => (result.ok ? 'withdrawn' : result.error.kind))).toEqual([
      'withdrawn',
      'changed',
    ]);
  });

  it('leaves a closed request as it is', async () => {
    const closed = aRequest('F2026-001', { status: 'closed' });
    const ports = fakePorts({ store: memoryStore({ requests: [closed] }) });
    expect(await withdrawRequest(ports, input)).toEqual({
      ok: false,
      error: { kind: 'refused', request: closed, refusal: { kind: 'no_such_step', act: 'withdraw' } },
    });
  });
});

describe('isWithdrawable', () => {
  it('is so of open requests only', () => {
    expect(isWithdrawable(received)).toBe(true);
    expect(isWithdrawable(aRequest('F2026-002', { status: 'closed' }))).toBe(false);
  });
});
