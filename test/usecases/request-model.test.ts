import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.js';
import { actOnRequest } from '../../src/usecases/act-on-request.js';
import { EVERYONE } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { type RequestsUnderTest, runLifeCycles } from '../support/request-model.js';
import { runsOf } from '../support/share.js';

const REQUESTS = [aRequest('F2026-001'), aRequest('F2026-002', { municipalityId: 'solna' })];

/** The use-case alone: who may press what is asked of the rights, before it. */
const throughUseCase = (): RequestsUnderTest => {
  const ports = fakePorts({ store: memoryStore({ people: EVERYONE, requests: REQUESTS }) });
  return {
    actors: EVERYONE.length,
    requests: REQUESTS.length,
    read: async (index) => {
      const request = await ports.store.get('requests', REQUESTS[index]?.id ?? '');
      if (request === undefined) throw new Error('a request is gone');
      return request;
    },
    press: async (actor, seen: Request, act) => {
      const by = EVERYONE[actor]?.id ?? '';
      await actOnRequest(ports, { by, requestId: seen.id, expectedVersion: seen.version, acts: [act] });
      return [];
    },
    mayPress: () => true,
  };
};

describe('requests, whoever presses what on whichever card', () => {
  it('take no forbidden step, lose no history and rise by one version at a time', async () => {
    const runs = runsOf({ whole: 1000, share: 300 });
    const { taken, ended } = await runLifeCycles(throughUseCase, { runs, presses: 60 });
    expect(taken).toBeGreaterThan(runs * 10);
    for (const status of ['closed', 'withdrawn', 'referred', 'decided_no'] as const)
      expect(ended.get(status), status).toBeGreaterThan(0);
  });
});
