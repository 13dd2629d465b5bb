/**
 * What was to be kept could not be written, because the disk is full, broken or may only be read. Nothing of it is kept.
 * Thrown by `Store.commit` and by what keeps files. The message is for whoever runs the bot.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** What the system calls the reason, such as ENOSPC or EROFS. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the system calls the reason for an error of its own; undefined for every other error. */
export const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
