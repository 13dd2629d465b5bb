import { Counter, Gauge, type Registry } from 'prom-client';
import { TURN_REFUSALS, type TurnLoad } from '../../usecases/operations-ports.js';
import type { Measures } from './measures.js';

/** Registers what there was too much of. */
export const countedRefusals = (register: Registry): Measures['onRefused'] => {
  const refused = new Counter({
    name: 'fou_boten_turns_not_taken_total',
    help: 'Messages and presses that were not taken because one person, one organisation or all together sent too many.',
    labelNames: ['reason'],
    registers: [register],
  });
  for (const reason of TURN_REFUSALS) refused.inc({ reason }, 0);
  return (reason) => refused.inc({ reason });
};

/** Registers how much there is to do. */
export const showLoad = (register: Registry, load: () => TurnLoad): void => {
  new Gauge({
    name: 'fou_boten_turns_under_way',
    help: 'Turns that run now, and turns that wait for others to end.',
    labelNames: ['state'],
    registers: [register],
    collect() {
      const { running, waiting } = load();
      this.set({ state: 'running' }, running);
      this.set({ state: 'waiting' }, waiting);
    },
  });
};
