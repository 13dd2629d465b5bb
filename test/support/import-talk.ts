import type { Reply } from '../../src/conversation/reply.js';
import type { SentFile } from '../../src/conversation/turn.js';
import type { Person } from '../../src/domain/person.js';
import type { Locale } from '../../src/texts/index.js';
import { fakeKeptImports } from './fake-kept-imports.js';
import type { PortOverrides } from './fakes.js';
import { startLogging } from './log-talk.js';
import { actionsIn } from './talk.js';

const HEADINGS = ['Datum', 'Typ', 'Rubrik', 'Timmar', 'Kommuner', 'Från FoU'] as const;
type Heading = (typeof HEADINGS)[number];

/** Two hours' sounding board on Tuesday 17 November 2026, as a row of a file; a test names only what it is about. */
export const aRow = (cells: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  Datum: '2026-11-17',
  Typ: 'Bollplank',
  Rubrik: 'SIP',
  Timmar: '2',
  Kommuner: 'Järfälla',
  'Från FoU': 'Martin Demo',
  ...cells,
});

/** A text file of rows; other columns than the usual ones go last. */
export const aFile = (...rows: readonly Readonly<Record<string, string>>[]): Uint8Array => {
  const headings = [
    ...new Set<string>([...(HEADINGS satisfies readonly Heading[]), ...rows.flatMap(Object.keys)]),
  ];
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  // Not by csvOf, which would mark what looks like a formula.
  const text = lines
    .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
  return Buffer.from(text);
};

export const sentFile = (content: Uint8Array, name = 'aktiviteter.csv'): SentFile => ({
  name,
  fetch: async () => ({ state: 'fetched', content }),
});

/** The staff in a chat with the bot that files can be sent in. */
export const startImporting = async (ports: PortOverrides = {}) => {
  const keptImports = fakeKeptImports();
  const chat = await startLogging({ ...ports, keptImports });
  return {
    ...chat,
    kept: keptImports.contents,
    send: (
      from: Person,
      file: Uint8Array | readonly SentFile[],
      text = 'importera',
      locale: Locale = 'sv',
    ): Promise<Reply> => {
      const files = file instanceof Uint8Array ? [sentFile(file)] : file;
      return chat.dispatch(chat.incoming(from, { kind: 'text', text, files }, locale));
    },
    imports: () => chat.ports.store.find('imports'),
  };
};

/** The titles of a reply's buttons. */
export const buttons = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);
