import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { writeCalendar } from './adapters/calendar/write-calendar.js';
import { loadCatalogue } from './adapters/catalogue/load-catalogue.js';
import { packEntries } from './adapters/catalogue/pack-entries.js';
import { drawBars } from './adapters/files/draw-bars.js';
import { keptImports } from './adapters/files/kept-imports.js';
import { readSheets, readTable } from './adapters/files/read-table.js';
import { reportFiles } from './adapters/files/report-files.js';
import { writeDocument } from './adapters/files/write-document.js';
import { writeWorkbook } from './adapters/files/write-workbook.js';
import { swedishHolidays } from './adapters/holidays/swedish-holidays.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { type Measures, noMeasures } from './adapters/metrics/measures.js';
import { BACKUP_FOLDER } from './adapters/store/backup-format.js';
import { writeDurablyInFolder } from './adapters/store/durable-file.js';
import { keptBackups } from './adapters/store/kept-backups.js';
import { openReadOnly } from './adapters/store/open-read-only.js';
import { openStore } from './adapters/store/open-store.js';
import { programVersion } from './adapters/store/program-version.js';
import { StartRefused } from './adapters/store/start-refused.js';
import {
  demoWithRegistrationSentence,
  realWithoutRegistrationSentence,
  waitingSentence,
} from './adapters/store/trouble-sentences.js';
import { clockFrom, systemClock } from './adapters/system/clock.js';
import { systemHost } from './adapters/system/host.js';
import { randomIds } from './adapters/system/ids.js';
import type { Connector } from './adapters/teams/connector.js';
import type { Variables } from './config.js';
import { instantFrom } from './domain/calendar.js';
import { identityOf } from './domain/person.js';
import { lazyConnector } from './open-connector.js';
import { type Outwards, outsideOf } from './open-outside.js';
import { createBackground } from './usecases/background.js';
import { DEMO_TENANT_ID } from './usecases/demo/people.js';
import { editedKnowledge } from './usecases/edited-knowledge.js';
import { createLastAnswers } from './usecases/last-answers.js';
import type { Backups, ExpiringSecret } from './usecases/operations-ports.js';
import type { Clock, Log, Ports, Store } from './usecases/ports.js';
import { refreshKnowledge } from './usecases/refresh-knowledge.js';
import { createTalkMemory } from './usecases/talk-memory.js';
import { watchedStore } from './usecases/watched-store.js';

/** Ports over an open data folder. */
export interface OpenedFolder {
  readonly ports: Ports;
  /** What goes out to Teams, made when it is first asked for. */
  connector(): Promise<Connector>;
  /** Whether a commit made now would be written; looked at no more than every five seconds. Never rejects. */
  isWritable(): Promise<boolean>;
  /** Finishes what was begun and lets the data folder go. */
  close(): Promise<void>;
}

/** Where the program tells people something, and how it ends when the data folder is lost or it is asked to. */
export interface Front {
  tell(text: string): void;
  end(exitCode: number): void;
  /** Aborted when the program is to stop; what waits to try something again then waits no more. */
  readonly stopping?: AbortSignal;
  /** What counts; nothing when missing. */
  readonly measures?: Measures;
}

const clockOf = ({ NOW, TIMEZONE }: Variables): Clock =>
  NOW === undefined ? systemClock : clockFrom(instantFrom(NOW, TIMEZONE));

/** Where backups lie. */
export const backupFolderOf = ({ BACKUP_DIR, DATA_DIR }: Variables): string =>
  BACKUP_DIR ?? join(DATA_DIR, BACKUP_FOLDER);

/** Backups of the data folder, whatever is in it. */
export const backupsOf = (variables: Variables, log: Log = pinoLog(variables.LOG_LEVEL)): Backups =>
  keptBackups({
    folder: variables.DATA_DIR,
    backups: backupFolderOf(variables),
    clock: systemClock,
    timeZone: variables.TIMEZONE,
    log,
  });

const expiringSecretsOf = ({
  APP_SECRET_EXPIRES: bot,
  GRAPH_SECRET_EXPIRES: graph,
}: Variables): readonly ExpiringSecret[] => [
  ...(bot === undefined ? [] : [{ of: 'bot', expiresOn: bot } as const]),
  ...(graph === undefined ? [] : [{ of: 'graph', expiresOn: graph } as const]),
];

/** The catalogue's files, with what staff have made of them in this folder. */
const knowledgeIn = async (store: Store): Promise<Ports['knowledge']> => {
  const knowledge = editedKnowledge(loadCatalogue());
  await refreshKnowledge({ store, knowledge });
  return knowledge;
};

const portsOver = async (
  variables: Variables,
  store: Store,
  log: Log,
  outwards: Outwards,
): Promise<Ports> => {
  const inside = { clock: clockOf(variables), ids: randomIds, store, log };
  return {
    ...inside,
    program: { version: await programVersion(), startedAt: inside.clock.now() },
    ...outsideOf(variables, inside, outwards),
    background: createBackground(outwards.stopping),
    knowledge: await knowledgeIn(store),
    packEntries,
    spreadsheets: { read: readTable, readSheets, write: writeWorkbook },
    documents: { write: writeDocument },
    pictures: { drawBars },
    calendars: { write: writeCalendar },
    keptImports: keptImports(join(variables.DATA_DIR, 'filer', 'inlasta'), writeDurablyInFolder),
    reportFiles: reportFiles(join(variables.DATA_DIR, 'filer', 'rapporter'), writeDurablyInFolder),
    backups: backupsOf(variables, log),
    host: systemHost({ data: variables.DATA_DIR, backups: backupFolderOf(variables) }),
    meter: (outwards.measures ?? noMeasures).meter,
    expiringSecrets: expiringSecretsOf(variables),
    lastAnswers: createLastAnswers(),
    lastLogged: createTalkMemory(),
    ...(variables.ALLOWED_TENANTS && { allowedTenants: variables.ALLOWED_TENANTS }),
    digestTimes: { weekday: variables.DIGEST_WEEKDAY, hour: variables.DIGEST_HOUR },
    timeZone: variables.TIMEZONE,
    holidays: swedishHolidays(),
    runId: randomUUID(),
  };
};

/** `onCommit` is told of every commit. */
export const openToWrite = async (
  variables: Variables,
  { tell, end, stopping, measures = noMeasures }: Front,
  onCommit: Parameters<typeof watchedStore>[1] = () => {},
): Promise<OpenedFolder> => {
  const log = pinoLog(variables.LOG_LEVEL);
  const folder = variables.DATA_DIR;
  const { store, isWritable, close } = await openStore({
    folder,
    backups: backupFolderOf(variables),
    clock: systemClock,
    log,
    onWait: () => {
      tell(waitingSentence(folder));
    },
    onLost: (reason) => {
      tell(reason.message);
      end(1);
    },
  });
  const connector = lazyConnector(variables, log, stopping);
  try {
    const outwards = { connector, measures, ...(stopping && { stopping }) };
    return {
      ports: await portsOver(variables, watchedStore(measures.store(store), onCommit), log, outwards),
      connector,
      isWritable,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Ports over a folder with what is being restored, for work on it before the bot starts: nothing goes out from it. */
export const openRestored = async (
  variables: Variables,
  folder: string,
): Promise<Pick<OpenedFolder, 'ports' | 'close'>> => {
  const log = pinoLog(variables.LOG_LEVEL);
  const { store, close } = await openStore({ folder, clock: systemClock, log, isBackedUp: true });
  try {
    const inPlace = { ...variables, DATA_DIR: folder };
    const connector = lazyConnector(inPlace, log, undefined);
    return { ports: await portsOver(inPlace, store, log, { connector }), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const openToRead = async (variables: Variables): Promise<OpenedFolder> => {
  const store = await openReadOnly(variables.DATA_DIR, undefined, backupFolderOf(variables));
  const log = pinoLog(variables.LOG_LEVEL);
  const connector = lazyConnector(variables, log, undefined);
  const ports = await portsOver(variables, store, log, { connector });
  return { ports, connector, isWritable: async () => false, close: async () => {} };
};

/** Whether the folder holds the made-up organisation; undefined when it holds nobody yet. */
export const holdsDemo = async (store: Pick<Store, 'find'>): Promise<boolean | undefined> => {
  const people = await store.find('people');
  if (people.length === 0) return undefined;
  return people.some(({ identity }) => identity.startsWith(identityOf(DEMO_TENANT_ID, '')));
};

/**
 * Without the bot's registration digests are files in a folder. Once they are, they count as sent, and the bot
 * would never post them in Teams; so a command whose environment is not the bot's keeps its hands off.
 * @throws StartRefused
 */
const refuseOtherEnvironment = async (
  ports: Ports,
  { DATA_DIR, MicrosoftAppId }: Variables,
): Promise<void> => {
  const isDemo = await holdsDemo(ports.store);
  if (isDemo === undefined || isDemo === (MicrosoftAppId === undefined)) return;
  const sentence = isDemo
    ? demoWithRegistrationSentence(DATA_DIR)
    : realWithoutRegistrationSentence(DATA_DIR);
  throw new StartRefused('unusable_folder', sentence);
};

/** Ports for a command-line tool; for reading it takes no lock, so that a bot may be running. @throws StartRefused */
export const openTool = async (
  variables: Variables,
  access: 'read' | 'write',
  front: Front,
): Promise<OpenedFolder> => {
  if (access === 'read') return openToRead(variables);
  const opened = await openToWrite(variables, front);
  try {
    await refuseOtherEnvironment(opened.ports, variables);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
};
