import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateDigests } from '../support/digest-simulation/index.js';

// What `npm run soak` takes through a thousand weeks.
it('has every digest in its channel once, or asks a person, whatever Graph does and whenever it is killed', async () => {
  const { seed } = fc.readConfigureGlobal();
  const { endings, kills } = await simulateDigests({ seed: `${seed}`, weeks: 16 });
  expect(endings.once).toBeGreaterThan(endings.unknown);
  expect(kills).toBeGreaterThan(0);
});
