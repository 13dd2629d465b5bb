import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { TurnLoad } from '../../usecases/operations-ports.js';
import type { Ports } from '../../usecases/ports.js';
import { countedIn } from './counted.js';
import { showLoad } from './load.js';
import type { Measures } from './measures.js';
import { type RunningMetrics, startMetricsServer } from './metrics-server.js';
import { watch } from './watched.js';

interface Build {
  readonly version: string;
  readonly node: string;
  /** Version of the form of what is stored. */
  readonly schema: number;
}

interface ShownOptions {
  readonly port: number;
  readonly ports: Ports;
  /** Never rejects. */
  readonly isReady: () => Promise<boolean>;
  readonly load?: () => TurnLoad;
}

export interface Metrics extends Measures {
  /** Shows all on loopback until it is closed. @throws MetricsPortTaken */
  show(options: ShownOptions): Promise<RunningMetrics>;
}

/** Counts from now on. */
export const openMetrics = ({ version, node, schema }: Build): Metrics => {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  new Gauge({
    name: 'fou_boten_build_info',
    help: 'Which version runs, on which Node.js and with which form of what is stored; always 1.',
    labelNames: ['version', 'node', 'schema'],
    registers,
  }).set({ version, node, schema: String(schema) }, 1);
  return {
    ...countedIn(register),
    show: ({ port, ports, isReady, load }) => {
      new Gauge({
        name: 'fou_boten_ready',
        help: '1 when the bot has all that it needs to take messages, as /readyz says.',
        registers,
        async collect() {
          this.set((await isReady()) ? 1 : 0);
        },
      });
      if (load !== undefined) showLoad(register, load);
      watch({ register, log: ports.log, now: () => performance.now() }, ports);
      return startMetricsServer(
        port,
        { contentType: register.contentType, text: () => register.metrics() },
        ports.log,
      );
    },
  };
};
