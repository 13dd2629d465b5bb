import fc from 'fast-check';
import { it } from 'vitest';
import { simulateDigests, tallyLine } from '../support/digest-simulation/index.js';

const { seed } = fc.readConfigureGlobal();

it('has every digest in its channel once, or asks a person, through a thousand weeks', async () => {
  const started = performance.now();
  const tally = await simulateDigests({ seed: `${seed}`, weeks: 1000, isEveryMoment: true });
  console.log(`${tallyLine(tally)}, ${Math.round((performance.now() - started) / 1000)} s`);
});
