import { writeCalendar } from '../../src/adapters/calendar/write-calendar.js';
import { packEntries } from '../../src/adapters/catalogue/pack-entries.js';
import { drawBars } from '../../src/adapters/files/draw-bars.js';
import { readSheets, readTable } from '../../src/adapters/files/read-table.js';
import { writeDocument } from '../../src/adapters/files/write-document.js';
import { writeWorkbook } from '../../src/adapters/files/write-workbook.js';
import { swedishHolidays } from '../../src/adapters/holidays/swedish-holidays.js';
import type { Digest } from '../../src/domain/digest.js';
import type { DigestPost } from '../../src/domain/digest-post.js';
import { createBackground } from '../../src/usecases/background.js';
import { createLastAnswers } from '../../src/usecases/last-answers.js';
import { noMeter } from '../../src/usecases/operations-ports.js';
import type {
  Clock,
  DeliveryOutcome,
  DigestDelivery,
  EditedKnowledge,
  Ids,
  Knowledge,
  Log,
  Ports,
} from '../../src/usecases/ports.js';
import { createTalkMemory } from '../../src/usecases/talk-memory.js';
import { fakeBackups } from './fake-backups.js';
import { fakeKeptImports } from './fake-kept-imports.js';
import { fakeReportFiles } from './fake-report-files.js';
import { fakeSignIn } from './fake-sign-in.js';
import { memoryStore } from './memory-store.js';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  set(instant: string): void;
}

export const fakeClock = (start = '2026-11-18T11:00:00.000Z'): FakeClock => {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
  };
};

/** Ids in running order: 2026-0001, 2026-0002 … */
export const fakeIds = (): Ids => {
  let count = 0;
  const next = (): string => String(++count).padStart(4, '0');
  return { record: (year) => `${year}-${next()}`, short: () => `T${next()}` };
};

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export const fakeLog = (): Log & { readonly lines: LogLine[] } => {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (fields: LogLine['fields'], message: string): void => {
      lines.push({ level, fields, message });
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};

/** Keeps what was posted; `next` decides how the coming posts end. */
export const fakeDelivery = (): DigestDelivery & {
  readonly posted: { key: string; digest: Digest }[];
  /** What else was posted than digests. */
  readonly others: DigestPost[];
  outcome: (key: string) => DeliveryOutcome;
} => {
  const posted: { key: string; digest: Digest }[] = [];
  const others: DigestPost[] = [];
  return {
    posted,
    others,
    outcome: (key) => ({ state: 'sent', receipt: `outbox/${key}` }),
    async post(post) {
      const { key } = post;
      const outcome = this.outcome(key);
      if (outcome.state !== 'sent') return outcome;
      if (post.kind === 'digest') posted.push({ key, digest: post.digest });
      else others.push(post);
      return outcome;
    },
    find: async (key) =>
      posted.some((post) => post.key === key) ? { found: `outbox/${key}` } : ('absent' as const),
  };
};

const noKnowledge: Knowledge = { entries: [], search: () => [] };

/** Knowledge that nobody can change, for tests that are about something else. */
export const fixedKnowledge = (knowledge: Knowledge): EditedKnowledge => ({
  ...knowledge,
  files: knowledge.entries,
  refresh: () => {},
});

/** A knowledge that cannot be refreshed is taken for one that nobody can change. */
export type PortOverrides = Omit<Partial<Ports>, 'knowledge'> & {
  readonly knowledge?: Knowledge | EditedKnowledge;
};

const editable = (knowledge: Knowledge | EditedKnowledge): EditedKnowledge =>
  'refresh' in knowledge ? knowledge : fixedKnowledge(knowledge);

/** One for all, so that the package behind it is loaded once. */
const holidays = swedishHolidays();

/** Ports made of fakes; a test overrides the ones it is about. */
export const fakePorts = ({ knowledge = noKnowledge, ...overrides }: PortOverrides = {}): Ports => ({
  clock: fakeClock(),
  ids: fakeIds(),
  store: memoryStore(),
  knowledge: editable(knowledge),
  packEntries,
  lastAnswers: createLastAnswers(),
  lastLogged: createTalkMemory(),
  delivery: fakeDelivery(),
  background: createBackground(),
  spreadsheets: { read: readTable, readSheets, write: writeWorkbook },
  documents: { write: writeDocument },
  pictures: { drawBars },
  calendars: { write: writeCalendar },
  keptImports: fakeKeptImports(),
  reportFiles: fakeReportFiles(),
  files: { handOver: async (_personId, { name }) => ({ kind: 'saved', path: `filer/${name}` }) },
  signIn: fakeSignIn(),
  backups: fakeBackups(),
  host: { diskSpace: async () => ({ free: 50e9, total: 100e9 }) },
  meter: noMeter,
  expiringSecrets: [],
  log: fakeLog(),
  timeZone: 'Europe/Stockholm',
  holidays,
  program: { version: '1.0.0', startedAt: '2026-11-16T06:00:00.000Z' },
  runId: 'this-run',
  ...overrides,
});
