import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { loadCatalogue } from './adapters/catalogue/load-catalogue.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { outboxDelivery } from './adapters/outbox/outbox-delivery.js';
import { writeDurablyInFolder } from './adapters/store/durable-file.js';
import { openReadOnly } from './adapters/store/open-read-only.js';
import { openStore } from './adapters/store/open-store.js';
import { clockFrom, systemClock } from './adapters/system/clock.js';
import { randomIds } from './adapters/system/ids.js';
import { CARD_STAMPS } from './cards/index.js';
import type { Config, Variables } from './config.js';
import { COMMANDS } from './conversation/commands/index.js';
import { createDispatch, type Dispatch } from './conversation/dispatch.js';
import { instantFrom } from './domain/calendar.js';
import { createSearch } from './language/search.js';
import { FIRST_DEMO_PERSON_ID } from './usecases/demo/people.js';
import { ensureFirstManager } from './usecases/ensure-first-manager.js';
import { createPersonas } from './usecases/personas.js';
import type { Clock, Ports, Store } from './usecases/ports.js';
import { seedDemo } from './usecases/seed-demo.js';

/** The running bot without its doors: adapters that talk to people are joined in main.ts. */
export interface App {
  readonly ports: Ports;
  readonly dispatch: Dispatch;
  /** Finishes what was begun and lets the data folder go. */
  close(): Promise<void>;
}

const clockOf = ({ NOW, TIMEZONE }: Variables): Clock =>
  NOW === undefined ? systemClock : clockFrom(instantFrom(NOW, TIMEZONE));

const portsOf = (variables: Variables, store: Store): Ports => {
  const entries = loadCatalogue();
  return {
    clock: clockOf(variables),
    ids: randomIds,
    store,
    knowledge: { entries, search: createSearch(entries) },
    delivery: outboxDelivery(join(variables.DATA_DIR, 'outbox'), writeDurablyInFolder),
    log: pinoLog(variables.LOG_LEVEL),
    timeZone: variables.TIMEZONE,
    runId: randomUUID(),
  };
};

/** Opens the data folder for writing. In local mode an empty one is filled with the demo organisation. */
export const openApp = async (config: Config, onLost: (reason: Error) => void): Promise<App> => {
  const { store, close } = await openStore({
    folder: config.DATA_DIR,
    clock: systemClock,
    log: pinoLog(config.LOG_LEVEL),
    onLost,
  });
  const isLocal = config.mode === 'local';
  const ports: Ports = {
    ...portsOf(config, store),
    ...(isLocal && { personas: createPersonas(FIRST_DEMO_PERSON_ID) }),
  };
  if (isLocal) await seedDemo(ports);
  else if (config.FIRST_MANAGER !== undefined) {
    await ensureFirstManager(ports, config.FIRST_MANAGER, 'FoU-chef');
  }
  return { ports, dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }), close };
};

/** Ports for a command-line tool; without `write` the folder is only read, also beside a running bot. */
export const openTool = async (
  variables: Variables,
  { write }: { readonly write: boolean },
): Promise<{ readonly ports: Ports; close(): Promise<void> }> => {
  if (!write) {
    const store = await openReadOnly(variables.DATA_DIR);
    return { ports: portsOf(variables, store), close: async () => undefined };
  }
  const { store, close } = await openStore({ folder: variables.DATA_DIR, clock: systemClock });
  return { ports: portsOf(variables, store), close };
};
