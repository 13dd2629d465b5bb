import { Gauge, type Registry } from 'prom-client';
import type { Log } from '../../usecases/ports.js';
import { remembered } from '../../usecases/remembered.js';

/** What is looked at for the gauges is as old as this at most, in milliseconds. */
const FOR_MS = 15_000;

/** One value of a gauge, with the labels that tell it from its others. */
export interface Reading {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

interface GaugeText {
  readonly help: string;
  readonly labelNames?: readonly string[];
}

export interface GaugeOptions {
  readonly register: Registry;
  readonly log: Log;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Registers gauges that are found out together, at most every 15 seconds however often they are scraped. What cannot be
 * found out is left out, which is told in the log once until it can be again.
 */
export const registerGauges = <Name extends string>(
  { register, log, now }: GaugeOptions,
  gauges: Readonly<Record<Name, GaugeText>>,
  read: () => Promise<Readonly<Record<Name, readonly Reading[]>>>,
): void => {
  let isTold = false;
  const look = remembered(
    async () => {
      try {
        const readings = await read();
        isTold = false;
        return readings;
      } catch (error) {
        if (!isTold) log.error({ err: error }, 'some metrics could not be found out');
        isTold = true;
        return undefined;
      }
    },
    { forMs: FOR_MS, now },
  );
  // The names are the record's own.
  for (const name of Object.keys(gauges) as Name[]) {
    const { help, labelNames = [] } = gauges[name];
    new Gauge({
      name,
      help,
      labelNames,
      registers: [register],
      async collect() {
        const readings = await look();
        this.reset();
        // A gauge without labels is nought after a reset, and one that is not known must not be.
        if (labelNames.length === 0) this.remove();
        for (const { labels = {}, value } of readings?.[name] ?? []) this.set(labels, value);
      },
    });
  }
};
