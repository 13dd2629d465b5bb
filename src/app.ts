import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { loadCatalogue } from './adapters/catalogue/load-catalogue.js';
import { consentFiles } from './adapters/files/consent-files.js';
import { folderFiles } from './adapters/files/folder-files.js';
import { offeredFiles } from './adapters/files/offered-files.js';
import { graphDelivery } from './adapters/graph/graph-delivery.js';
import { type GraphSignIn, noSignIn, openSignIn } from './adapters/graph/open-sign-in.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { outboxDelivery } from './adapters/outbox/outbox-delivery.js';
import { writeDurablyInFolder } from './adapters/store/durable-file.js';
import { openReadOnly } from './adapters/store/open-read-only.js';
import { openStore } from './adapters/store/open-store.js';
import { StartRefused } from './adapters/store/start-refused.js';
import { clockFrom, systemClock } from './adapters/system/clock.js';
import { randomIds } from './adapters/system/ids.js';
import { CARD_STAMPS } from './cards/index.js';
import type { Config, Variables } from './config.js';
import { COMMANDS } from './conversation/commands/index.js';
import { createDispatch, type Dispatch } from './conversation/dispatch.js';
import { instantFrom } from './domain/calendar.js';
import { identityOf } from './domain/person.js';
import { createSearch } from './language/search.js';
import { DEMO_TENANT_ID, FIRST_DEMO_PERSON_ID } from './usecases/demo/people.js';
import { digestChannelOf } from './usecases/digest-channel-of.js';
import { ensureFirstManager } from './usecases/ensure-first-manager.js';
import { createPersonas } from './usecases/personas.js';
import type { Clock, Log, Ports, Store } from './usecases/ports.js';
import { seedDemo } from './usecases/seed-demo.js';
import { concernsNotices, watchedStore } from './usecases/watched-store.js';

/** Ports over an open data folder. */
interface OpenedFolder {
  readonly ports: Ports;
  /** Finishes what was begun and lets the data folder go. */
  close(): Promise<void>;
}

/** The bot without its doors; serve.ts and main.ts open them. */
export interface App extends OpenedFolder {
  readonly dispatch: Dispatch;
  /** Has the given function called whenever there may be a notice to send. */
  onNotices(wake: () => void): void;
}

/** Where the program tells people something, and how it ends when the data folder is lost. */
export interface Front {
  tell(text: string): void;
  end(exitCode: number): void;
}

const clockOf = ({ NOW, TIMEZONE }: Variables): Clock =>
  NOW === undefined ? systemClock : clockFrom(instantFrom(NOW, TIMEZONE));

const signInOf = (variables: Variables, log: Log): GraphSignIn => {
  const { GRAPH_TENANT_ID: tenantId, GRAPH_CLIENT_ID: clientId, TOKEN_CACHE_KEY: key } = variables;
  if (tenantId === undefined || clientId === undefined || key === undefined) return noSignIn;
  return openSignIn({
    app: { tenantId, clientId, clientSecret: variables.GRAPH_CLIENT_SECRET },
    folder: variables.DATA_DIR,
    key,
    write: writeDurablyInFolder,
    clock: systemClock,
    log,
  });
};

type PortsOutside = Pick<Ports, 'delivery' | 'signIn' | 'files' | 'offeredFiles'>;

/** A registered bot reaches Teams; without one all that would go there is put in folders. */
const outsideOf = (
  variables: Variables,
  ports: Pick<Ports, 'store' | 'clock' | 'ids' | 'log'>,
): PortsOutside => {
  const { DATA_DIR, MicrosoftAppId } = variables;
  const files = join(DATA_DIR, 'filer');
  if (MicrosoftAppId === undefined) {
    return {
      delivery: outboxDelivery(join(DATA_DIR, 'outbox'), writeDurablyInFolder),
      signIn: noSignIn,
      files: folderFiles(files, writeDurablyInFolder),
    };
  }
  const { store, clock, log } = ports;
  const signIn = signInOf(variables, log);
  const contents = offeredFiles(join(files, 'erbjudna'), writeDurablyInFolder);
  return {
    delivery: graphDelivery({
      channelOf: (municipality) => digestChannelOf(store, municipality),
      token: signIn.token,
      clock,
      log,
    }),
    signIn,
    files: consentFiles({ ...ports, offeredFiles: contents }),
    offeredFiles: contents,
  };
};

const portsOver = (variables: Variables, store: Store, log: Log): Ports => {
  const entries = loadCatalogue();
  const inside = { clock: clockOf(variables), ids: randomIds, store, log };
  return {
    ...inside,
    ...outsideOf(variables, inside),
    knowledge: { entries, search: createSearch(entries) },
    timeZone: variables.TIMEZONE,
    runId: randomUUID(),
  };
};

/** `onCommit` is told of every commit. */
const openToWrite = async (
  variables: Variables,
  { tell, end }: Front,
  onCommit: Parameters<typeof watchedStore>[1] = () => {},
): Promise<OpenedFolder> => {
  const log = pinoLog(variables.LOG_LEVEL);
  const folder = variables.DATA_DIR;
  const { store, close } = await openStore({
    folder,
    clock: systemClock,
    log,
    onWait: () => {
      tell(
        `Mappen ${folder} används av en annan FoU-bot, eller av en som just dog. Väntar högst 30 sekunder.`,
      );
    },
    onLost: (reason) => {
      tell(reason.message);
      end(1);
    },
  });
  try {
    return { ports: portsOver(variables, watchedStore(store, onCommit), log), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const openToRead = async (variables: Variables): Promise<OpenedFolder> => {
  const store = await openReadOnly(variables.DATA_DIR);
  return { ports: portsOver(variables, store, pinoLog(variables.LOG_LEVEL)), close: async () => {} };
};

/** Ports for a command-line tool; for reading it takes no lock, so that a bot may be running. */
export const openTool = (
  variables: Variables,
  access: 'read' | 'write',
  front: Front,
): Promise<OpenedFolder> => (access === 'write' ? openToWrite(variables, front) : openToRead(variables));

/**
 * Keeps the made-up organisation out of production, and local mode, where nobody is checked, out of real data.
 * @throws StartRefused
 */
const refuseOtherMode = async ({ store }: Ports, { mode, DATA_DIR }: Config): Promise<void> => {
  const people = await store.find('people');
  const isDemo = people.some(({ identity }) => identity.startsWith(identityOf(DEMO_TENANT_ID, '')));
  if (people.length === 0 || isDemo === (mode === 'local')) return;
  const why = isDemo
    ? 'innehåller den påhittade organisationen från lokalt läge'
    : 'innehåller riktiga uppgifter, och lokalt läge kontrollerar inte vem som skriver';
  throw new StartRefused('unusable_folder', `Mappen ${DATA_DIR} ${why}. Välj en annan mapp med DATA_DIR.`);
};

/** Opens the data folder for writing. In local mode an empty one is filled with the demo organisation. */
export const openApp = async (config: Config, front: Front): Promise<App> => {
  let wake = (): void => {};
  const { ports: common, close } = await openToWrite(config, front, (changes) => {
    if (concernsNotices(changes)) wake();
  });
  const isLocal = config.mode === 'local';
  const personas = createPersonas(FIRST_DEMO_PERSON_ID, () => wake());
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
    dispatch: createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS }),
    onNotices: (listener) => {
      wake = listener;
    },
    close,
  };
};
