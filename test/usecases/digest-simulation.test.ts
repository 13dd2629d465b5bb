import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateDigests } from '../support/digest-simulation/index.js';

it('has every digest in its channel once, or asks a person, whatever Graph does and whenever it is killed', async () => {
  const { seed } = fc.readConfigureGlobal();
  const tally = await simulateDigests({ seed: `${seed}`, weeks: 40 });
  expect(tally.endings.once).toBeGreaterThan(tally.endings.unknown);
  expect(tally.kills).toBeGreaterThan(0);
});
