import { describe, expect, it } from 'vitest';
import { listRequests } from '../../src/usecases/list-requests.js';
import { aRequest, at } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const ports = fakePorts({
  store: memoryStore({
    requests: [
      aRequest('F2026-001', { status: 'closed', createdAt: at('2026-11-12') }),
      aRequest('F2026-002', { createdAt: at('2026-11-01') }),
      aRequest('F2026-003', { createdAt: at('2026-11-10') }),
      aRequest('F2026-004', { municipalityId: 'solna', createdAt: at('2026-11-11') }),
    ],
  }),
});
const numbersFor = async (asker: Parameters<typeof listRequests>[1]) =>
  (await listRequests(ports, asker)).map(({ number }) => number);

describe('listRequests', () => {
  it.each(['council_member', 'chief'] as const)('shows a %s only the own municipality’s', async (role) => {
    expect(await numbersFor({ roles: [role], municipality: 'solna' })).toEqual(['F2026-004']);
  });

  it('shows staff all, the open ones first and the newest first among them', async () => {
    expect(await numbersFor({ roles: ['staff'], municipality: undefined })).toEqual([
      'F2026-004',
      'F2026-003',
      'F2026-002',
      'F2026-001',
    ]);
  });

  it('shows nothing to someone without a municipality', async () => {
    expect(await numbersFor({ roles: ['council_member'], municipality: undefined })).toEqual([]);
  });
});
