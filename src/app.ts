import { StartRefused } from './adapters/store/start-refused.js';
import { demoInProductionSentence, realInLocalModeSentence } from './adapters/store/trouble-sentences.js';
import { CARD_STAMPS } from './cards/index.js';
import type { Config } from './config.js';
import { COMMANDS } from './conversation/commands/index.js';
import { createDispatch, type Dispatch } from './conversation/dispatch.js';
import type { Notifier } from './conversation/notifier.js';
import { type Front, holdsDemo, type OpenedFolder, openToWrite } from './open-ports.js';
import { DEMO_DIRECTORY, FIRST_DEMO_PERSONA } from './usecases/demo/people.js';
import { ensureFirstManager } from './usecases/ensure-first-manager.js';
import { createPersonas } from './usecases/personas.js';
import type { Ports } from './usecases/ports.js';
import { seedDemo } from './usecases/seed-demo.js';
import { concernsCards, concernsNotices } from './usecases/watched-store.js';

/** The bot without its doors; serve.ts and main.ts open them. */
export interface App extends OpenedFolder {
  readonly dispatch: Dispatch;
  /** Has the worker woken whenever there may be a notice to send, or a card to bring up to date. */
  onNotices(worker: Pick<Notifier, 'wake' | 'checkCards'>): void;
}

/**
 * Keeps the made-up organisation out of production, and local mode, where nobody is checked, out of real data.
 * @throws StartRefused
 */
const refuseOtherMode = async (ports: Ports, { mode, DATA_DIR }: Config): Promise<void> => {
  const isDemo = await holdsDemo(ports.store);
  if (isDemo === undefined || isDemo === (mode === 'local')) return;
  const sentence = isDemo ? demoInProductionSentence(DATA_DIR) : realInLocalModeSentence(DATA_DIR);
  throw new StartRefused('unusable_folder', sentence);
};

/** Opens the data folder for writing. In local mode an empty one is filled with the demo organisation. */
export const openApp = async (config: Config, front: Front): Promise<App> => {
  let worker: Pick<Notifier, 'wake' | 'checkCards'> = { wake: () => {}, checkCards: () => {} };
  const {
    ports: common,
    connector,
    isWritable,
    close,
  } = await openToWrite(config, front, (changes) => {
    if (concernsCards(changes)) worker.checkCards();
    else if (concernsNotices(changes)) worker.wake();
  });
  const isLocal = config.mode === 'local';
  const personas = createPersonas(FIRST_DEMO_PERSONA, DEMO_DIRECTORY, () => worker.wake());
  const ports = isLocal ? { ...common, personas } : common;
  try {
    await refuseOtherMode(ports, config);
    if (isLocal) await seedDemo(ports);
    else if (config.FIRST_MANAGER !== undefined) {
      await ensureFirstManager(ports, config.FIRST_MANAGER, 'FoU-chef');
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ports,
    connector,
    isWritable,
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    onNotices: (listener) => {
      worker = listener;
    },
    close,
  };
};
