import type { Stats } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { StoreUnavailable, systemCodeOf } from '../../usecases/store-unavailable.js';
import { writeDurably } from './durable-file.js';
import { headLine, type JournalHead } from './journal-format.js';
import { brokenDiskSentence, changedByOtherSentence, notKeptSentence } from './trouble-sentences.js';

/** The file that commits are appended to; a port, so that tests can fill the disk. */
export interface JournalFile {
  /** What tells this file from another that has taken its name. */
  readonly inode: number;
  append(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenJournalFile = (path: string) => Promise<JournalFile>;

export const openJournalFile: OpenJournalFile = async (path) => {
  const handle = await open(path, 'a');
  const { ino } = await handle.stat();
  return {
    inode: ino,
    append: (bytes) => handle.appendFile(bytes),
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};

/** The open journal of the one writer. Its callers see to it that one thing is done at a time. */
export class Journal {
  readonly #path: string;
  readonly #open: OpenJournalFile;
  #file: JournalFile;
  #length: number;
  #refusal: Error | undefined;

  private constructor(path: string, file: JournalFile, length: number, open: OpenJournalFile) {
    this.#path = path;
    this.#file = file;
    this.#length = length;
    this.#open = open;
  }

  /** Writes the journal anew, so that a process that lost the folder to this one can tell, and opens it. */
  static async start(path: string, content: Buffer, open: OpenJournalFile): Promise<Journal> {
    await writeDurably(path, content);
    return new Journal(path, await open(path), content.length, open);
  }

  /** Bytes that are durable. */
  get length(): number {
    return this.#length;
  }

  /** Nothing more is written after this; the first reason stands. */
  refuse(reason: Error): void {
    this.#refusal ??= reason;
  }

  /** @throws Error when nothing may be written: another process has the folder, or the disk cannot be trusted. */
  async assertWritable(): Promise<void> {
    await this.#assertOurs((found) => found.ino === this.#file.inode);
  }

  async #assertOurs(isOurs: (found: Stats) => boolean): Promise<void> {
    // A journal that cannot even be looked at is not the one we opened: refused just below.
    const found = await stat(this.#path).catch(() => undefined);
    if (found === undefined || !isOurs(found)) this.refuse(new Error(changedByOtherSentence(this.#path)));
    if (this.#refusal !== undefined) throw this.#refusal;
  }

  /** Between appends the length is known too. */
  #assertUntouched(): Promise<void> {
    return this.#assertOurs(({ ino, size }) => ino === this.#file.inode && size === this.#length);
  }

  /**
   * Appends whole lines and returns when they are durable.
   * @throws StoreUnavailable when the system would not, and none of them is in the journal
   * @throws Error when that is not known; then nothing more is ever written.
   */
  async append(lines: Uint8Array): Promise<void> {
    await this.#assertUntouched();
    try {
      await this.#file.append(lines);
      await this.#file.sync();
      this.#length += lines.length;
    } catch (error) {
      await this.#takeBack();
      const code = systemCodeOf(error);
      if (code === undefined || this.#refusal !== undefined)
        throw new Error(`Ändringen kunde inte skrivas till ${this.#path}.`, { cause: error });
      throw new StoreUnavailable(code, notKeptSentence(this.#path, code), { cause: error });
    }
  }

  async #takeBack(): Promise<void> {
    try {
      await this.#file.truncate(this.#length);
      await this.#file.sync();
    } catch (error) {
      const code = systemCodeOf(error) ?? 'EIO';
      this.refuse(new StoreUnavailable(code, brokenDiskSentence(this.#path), { cause: error }));
    }
  }

  /** Drops the lines before `from` (bytes), which are in the collection files now, and puts `head` first. */
  async trim(from: number, head: JournalHead): Promise<void> {
    await this.#assertUntouched();
    const tail = (await readFile(this.#path)).subarray(from, this.#length);
    const content = Buffer.concat([headLine(head), tail]);
    // Closed first, because Windows does not rename over an open file.
    await this.#file.close();
    try {
      await writeDurably(this.#path, content);
      this.#length = content.length;
    } finally {
      this.#file = await this.#open(this.#path);
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
