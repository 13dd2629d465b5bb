import { Counter, Gauge, type Registry } from 'prom-client';

const REFUSALS = ['user_limit', 'tenant_limit', 'queue_full'] as const;
type TurnRefusal = (typeof REFUSALS)[number];

export interface WatchedLoad {
  /** How many turns are under way, and how many wait for their turn. */
  readonly load: () => { readonly running: number; readonly waiting: number };
  readonly onRefused: (reason: TurnRefusal) => void;
}

/** Registers how much there is to do, and what there was too much of. */
export const registerLoad = (
  register: Registry,
): Pick<WatchedLoad, 'onRefused'> & { readonly showLoad: (load: WatchedLoad['load']) => void } => {
  const registers = [register];
  const refused = new Counter({
    name: 'fou_boten_turns_not_taken_total',
    help: 'Messages and presses that were not taken because one person, one organisation or all together sent too many.',
    labelNames: ['reason'],
    registers,
  });
  for (const reason of REFUSALS) refused.inc({ reason }, 0);
  return {
    onRefused: (reason) => refused.inc({ reason }),
    showLoad: (load) => {
      new Gauge({
        name: 'fou_boten_turns_under_way',
        help: 'Turns that run now, and turns that wait for others to end.',
        labelNames: ['state'],
        registers,
        collect() {
          const { running, waiting } = load();
          this.set({ state: 'running' }, running);
          this.set({ state: 'waiting' }, waiting);
        },
      });
    },
  };
};
