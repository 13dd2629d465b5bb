import type { IsoInstant } from '../domain/calendar.js';
import type { CalendarEntry } from '../domain/calendar-entry.js';
import type { Cell } from '../domain/csv.js';
import type { FileOffer } from '../domain/file-offer.js';
import type { ImportTable } from '../domain/import-table.js';
import type { PlanTable } from '../domain/plan-table.js';
import type { Result } from '../domain/result.js';
import type { FileProblem, NamedTable, Table } from '../domain/table.js';

/** A file made for one person. */
export interface MadeFile {
  /** As people see it, with its ending; no folder. */
  readonly name: string;
  /** Never empty. */
  readonly content: Uint8Array;
  /** Who may have what is in it; asked again when it is taken later. */
  readonly forRoles: FileOffer['forRoles'];
}

export type HandedOver =
  /** It lies on this machine. */
  | { readonly kind: 'saved'; readonly path: string }
  /** The person is asked first where it may be put; the record says what was offered. */
  | { readonly kind: 'offered'; readonly offer: FileOffer };

/** Hands files to people: through Teams, or in a folder in local mode and in the terminal. */
export interface Files {
  handOver(personId: string, file: MadeFile): Promise<HandedOver>;
}

/** How putting an offered file where its person has said ended. */
export type UploadOutcome =
  | { readonly state: 'uploaded' }
  /** Certainly not there. */
  | { readonly state: 'failed'; readonly reason: string }
  /** May be there. */
  | { readonly state: 'unknown'; readonly reason: string };

/** Contents of files that are offered before they are handed over, by the id of their {@link FileOffer}. */
export interface OfferedFiles {
  /** Resolves when a power cut takes none of it. */
  keep(offerId: string, content: Uint8Array): Promise<void>;
  /** Undefined when nothing is kept for the offer. */
  read(offerId: string): Promise<Uint8Array | undefined>;
  /** Does nothing when nothing is kept. */
  discard(offerId: string): Promise<void>;
  /** The offers that something is kept for, if only a half that a crash left. */
  kept(): Promise<readonly string[]>;
  /** Sends a content to an address in the person's OneDrive, and nowhere else. Never rejects. */
  upload(url: string, content: Uint8Array): Promise<UploadOutcome>;
}

/** A sheet of a made spreadsheet: its name, and rows whose first is the headings. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Columns whose cells offer a column of another sheet as choices; both counted from 0. */
  readonly choices?: readonly {
    readonly column: number;
    readonly sheet: string;
    readonly from: number;
    readonly count: number;
  }[];
}

/** What a document holds, from top to bottom. Texts stand as they are written, and nothing in them is a link or a field. */
export type DocumentPart =
  /** Below the document's title; 1 when nothing is said. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 1 | 2 | 3 }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** In bold before the text, such as "Resultat 2017:". */
      readonly lead?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A marked place where somebody is to write; the text says what. */
  | { readonly kind: 'place'; readonly text: string }
  | {
      readonly kind: 'picture';
      readonly picture: Picture;
      /** What the picture shows, for who does not see it. */
      readonly altText: string;
      /** Below the picture, on the same page. */
      readonly caption?: string;
    }
  | {
      readonly kind: 'table';
      /** Repeated on every page that the table goes on to. */
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** How wide the columns are beside each other, as many as the headings. */
      readonly widths: readonly number[];
      /** Columns of figures, counted from 0: they stand to the right. */
      readonly numeric?: readonly number[];
      /** The last row is the sum of those above. */
      readonly hasTotal?: boolean;
    };

/** A document to keep or to print. */
export interface MadeDocument {
  /** The uppermost heading, and what the file says that it is called. */
  readonly title: string;
  /** What it is read aloud and checked for spelling in, such as `sv-SE`. */
  readonly language: string;
  /** Who has made it, and when, as the file says. */
  readonly madeBy: string;
  readonly madeAt: IsoInstant;
  readonly parts: readonly DocumentPart[];
  /** At the foot of every page: a text, and the words around the numbers, as in "Sida 1 av 3". */
  readonly footer: { readonly text: string; readonly page: string; readonly of: string };
}

/** Documents for Word and what reads the same files. */
export interface Documents {
  /** A .docx; the same document is the same bytes. */
  write(document: MadeDocument): Promise<Uint8Array>;
}

/** A drawn picture. */
export interface Picture {
  /** A .png. */
  readonly content: Uint8Array;
  /** In pixels of the drawing; {@link content} may have more, for print. */
  readonly width: number;
  readonly height: number;
}

/** Bars beside each other, one row for each label and in it one bar for each series. */
export interface BarChart {
  readonly title: string;
  /** Told apart by their names and by how they are filled, never by colour alone. */
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each series; `text` is what is written beside the bar. */
    readonly bars: readonly { readonly value: number; readonly text: string }[];
  }[];
}

/** Draws pictures without a browser. */
export interface Pictures {
  /** The same chart is the same bytes. */
  drawBars(chart: BarChart): Promise<Picture>;
}

/** Files for calendars. */
export interface Calendars {
  /** An .ics with the entry; the same entry is the same bytes. */
  write(entry: CalendarEntry): Uint8Array;
}

/** Tables in files that people send, and files for them to fill in. */
export interface Spreadsheets {
  /** Reads the first sheet of an .xlsx, or a .csv, within limits and without working anything out. */
  read(content: Uint8Array): Promise<Result<Table, FileProblem>>;
  /** Reads all sheets that are shown and hold more than headings, within limits that hold for all of them together. */
  readSheets(content: Uint8Array): Promise<Result<readonly NamedTable[], FileProblem>>;
  /** An .xlsx, where a number is one and a text is never run as a formula. */
  write(sheets: readonly MadeSheet[]): Uint8Array;
}

/** A file that has been shown and waits for its person to say that all of it may be saved. */
interface KeptFile {
  /** Begins with the year. It becomes the submission of the import, so that a file is saved once. */
  readonly id: string;
  /** The only one who may save it. Id of Person. */
  readonly personId: string;
  readonly keptAt: IsoInstant;
  readonly fileName: string;
}

/** Activities that have been shown row by row. */
export interface KeptImport extends KeptFile {
  /** What is kept of the file: nothing of it that would not be saved. */
  readonly table: ImportTable;
}

/** The plan of a year that has been shown with what it would change. */
export interface KeptPlan extends KeptFile {
  readonly year: number;
  /** What is kept of the file's sheets. */
  readonly tables: readonly PlanTable[];
  /** Names of the sheets that are not read. */
  readonly ignored: readonly string[];
}

/** Files that wait to be saved, beside the records. */
export interface KeptImports {
  /** Resolves when a power cut takes none of it. */
  keep(kept: KeptImport | KeptPlan): Promise<void>;
  /** Undefined when nothing is kept under the id. */
  read(id: string): Promise<KeptImport | KeptPlan | undefined>;
  /** Does nothing when nothing is kept. */
  discard(id: string): Promise<void>;
  /** All that something is kept under, if only a half that a crash left. */
  ids(): Promise<readonly string[]>;
}

/** How fetching a file that somebody has sent ended. */
export type FetchedFile =
  | { readonly state: 'fetched'; readonly content: Uint8Array }
  | { readonly state: 'too_big' }
  /** Its address leads out of SharePoint; nothing was fetched. */
  | { readonly state: 'strange_place' }
  | { readonly state: 'failed'; readonly reason: string };

/** A folder that files are put in by hand, where the chat takes none. */
export interface ImportFolder {
  /** As people find it. */
  readonly path: string;
  /** Names of the files in it, sorted. */
  names(): Promise<readonly string[]>;
  /** A name only: what leads out of the folder is absent. */
  read(name: string): Promise<FetchedFile | { readonly state: 'absent' }>;
}
