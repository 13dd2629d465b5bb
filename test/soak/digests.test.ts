import fc from 'fast-check';
import { it } from 'vitest';
import { type SimulationOptions, simulateDigests, tallyLine } from '../support/digest-simulation/index.js';
import { keptInJournal } from '../support/digest-simulation/kept-in-journal.js';

const { seed } = fc.readConfigureGlobal();

const printed = async (options: Omit<SimulationOptions, 'seed'>): Promise<void> => {
  const started = performance.now();
  const tally = await simulateDigests({ seed: `${seed}`, ...options });
  console.log(`${tallyLine(tally)}, ${Math.round((performance.now() - started) / 1000)} s`);
};

it('has every digest in its channel once, or asks a person, through a thousand weeks', () =>
  printed({ weeks: 1000, isEveryMoment: true }));

it('does so on the store of files, from what each kill leaves of it', () =>
  printed({ weeks: 20, keeper: keptInJournal }));
