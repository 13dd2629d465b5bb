import { expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { REQUEST_STATUSES } from '../../src/domain/request.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { searchRequests } from '../../src/usecases/search-requests.js';
import { aRequest, at } from '../support/digest-builders.js';
import { memoryStore } from '../support/memory-store.js';

const COUNT = 2_000;
const ROUNDS = 50;
const QUESTION =
  'Vi behöver hjälp att följa upp vår nya öppenvård för unga vuxna och att sammanställa enkäterna om bemötande.';
/** What is typed, key by key. */
const TYPED = ['', 'ö', 'öpp', 'öppenv', 'öppenvård', 'öppenvård sol', 'öppenvård solna pågår', 'F2026-14'];

it('the time that a key takes in the search box, with two thousand requests', async () => {
  const store = memoryStore();
  await store.commit(
    Array.from({ length: COUNT }, (_, index) =>
      insert(
        'requests',
        aRequest(`F2026-${String(index + 1).padStart(3, '0')}`, {
          municipalityId: MUNICIPALITY_IDS[index % MUNICIPALITY_IDS.length] ?? 'solna',
          status: REQUEST_STATUSES[index % REQUEST_STATUSES.length] ?? 'received',
          question: `${QUESTION} ${index}`,
          createdAt: at('2026-11-10', `${String(index % 24).padStart(2, '0')}:00`),
        }),
      ),
    ),
  );
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of TYPED) {
      const began = performance.now();
      const found = await searchRequests(
        { store },
        { roles: ['staff'], municipality: undefined },
        text,
        sv.labels.statuses,
      );
      times.push(performance.now() - began);
      expect(found.length).toBeGreaterThan(0);
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const shareOf = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
  const figures = { what: 'sök förfrågan', requests: COUNT, first_ms: Math.round(times[0] ?? 0) };
  process.stdout.write(`${JSON.stringify({ ...figures, p50_ms: shareOf(0.5), p99_ms: shareOf(0.99) })}\n`);
});
