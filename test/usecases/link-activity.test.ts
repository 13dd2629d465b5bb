import { describe, expect, it } from 'vitest';
import { linkActivity, unlinkActivity } from '../../src/usecases/link-activity.js';
import type { Store } from '../../src/usecases/ports.js';
import { EVERYONE, martin } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const request = aRequest('F2026-014');
const other = aRequest('F2026-015');
const activity = anActivity('sip');
const start = (...activities: readonly ReturnType<typeof anActivity>[]) =>
  fakePorts({ store: memoryStore({ people: EVERYONE, requests: [request, other], activities }) });
const input = { by: martin.id, requestId: request.id, expectedVersion: 1, activityId: activity.id };

describe('linking an activity to a request', () => {
  it.each([
    ['is not there', start(), { kind: 'activity_gone' }],
    [
      'was taken back',
      start({ ...activity, undone: { at: '2026-11-12T10:00:00.000Z', by: martin.id } }),
      { kind: 'activity_gone' },
    ],
    [
      'belongs to another request',
      start({ ...activity, requestId: other.id }),
      { kind: 'activity_taken', requestId: other.id },
    ],
    ['belongs to it already', start({ ...activity, requestId: request.id }), { kind: 'activity_as_wished' }],
  ])('does nothing with one that %s', async (_which, ports, error) => {
    expect(await linkActivity(ports, input)).toEqual({ ok: false, error });
    expect(await ports.store.get('requests', request.id)).toEqual(request);
  });

  it('changes neither of them when somebody was first with the activity', async () => {
    const ports = start({ ...activity, version: 2, title: 'Ändrad' });
    // Read just before the other's change.
    const store = {
      ...ports.store,
      get: (async (name, id) =>
        name === 'activities' ? activity : ports.store.get(name, id)) as Store['get'],
    };
    const linked = await linkActivity({ ...ports, store }, input);
    expect(linked).toEqual({ ok: false, error: { kind: 'activity_changed' } });
    expect(await ports.store.get('requests', request.id)).toEqual(request);
    expect(await ports.store.get('activities', activity.id)).toMatchObject({ title: 'Ändrad', version: 2 });
  });

  it('tells who was first with the request, and leaves the activity', async () => {
    const ports = start(activity);
    const linked = await linkActivity(ports, { ...input, expectedVersion: 0 });
    expect(linked).toMatchObject({ error: { kind: 'changed' } });
    expect(await ports.store.get('activities', activity.id)).toEqual(activity);
  });
});

describe('taking an activity from a request', () => {
  it('does nothing with one that does not belong to it', async () => {
    expect(await unlinkActivity(start(activity), input)).toEqual({
      ok: false,
      error: { kind: 'activity_as_wished' },
    });
    expect(await unlinkActivity(start({ ...activity, requestId: other.id }), input)).toMatchObject({
      error: { kind: 'activity_taken' },
    });
  });
});
