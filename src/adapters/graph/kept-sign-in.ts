import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import type { IsoInstant } from '../../domain/calendar.js';
import { SIGN_IN_LIFE_DAYS } from '../../domain/sign-in.js';
import type { WriteFile } from '../../usecases/ports.js';
import type { GraphApp } from './login-client.js';
import { seal, unseal } from './sealed.js';

const keptSignIn = z.strictObject({
  /** New for every sign-in by a person; a refresh keeps it. */
  loginId: z.string(),
  tenantId: z.string(),
  clientId: z.string(),
  /** What the account signs in with, such as an address. */
  account: z.string(),
  /** Got with the app's secret, without which it cannot be refreshed. */
  isConfidential: z.boolean(),
  /** When Entra last accepted it. */
  succeededAt: z.iso.datetime(),
  /** MSAL's own cache, refresh token and all. */
  cache: z.string(),
});
export type KeptSignIn = z.infer<typeof keptSignIn>;

/** What lies on disk. `bytes` tell whether somebody has written since. */
export type OnDisk =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly bytes: Buffer }
  | { readonly state: 'kept'; readonly bytes: Buffer; readonly kept: KeptSignIn };

/** The service account's sign-in in the data folder, encrypted. */
export interface SignInFile {
  read(): Promise<OnDisk>;
  /** A new sign-in, which takes the place of whatever is there. */
  replace(kept: KeptSignIn): Promise<void>;
  /** Keeps what a refresh gave, unless somebody has written since `seen`: a newer sign-in is never lost to it. */
  renew(seen: Buffer, kept: KeptSignIn): Promise<boolean>;
}

interface SignInFileOptions {
  /** The data folder. */
  readonly folder: string;
  /** 32 bytes in base64. */
  readonly key: string;
  readonly write: WriteFile;
}

const FILE = 'graph-token.bin';
const OWNER_ONLY = 0o600;
/** The lock is held for a read and a write of a few kilobytes; a holder that shows no life is dead. */
const LOCK = {
  realpath: false,
  stale: 5_000,
  retries: { retries: 30, minTimeout: 100, maxTimeout: 400 },
  // By default the program would end: here the worst is that a refresh is kept in the place of another.
  onCompromised: () => {},
};
const DAY_MS = 86_400_000;

/** Whether a sign-in was made with the app; one with another app is no use to it. */
export const isOf = (app: GraphApp, { tenantId, clientId }: KeptSignIn): boolean =>
  tenantId.toLowerCase() === app.tenantId.toLowerCase() &&
  clientId.toLowerCase() === app.clientId.toLowerCase();

/** Whole days until the sign-in lapses when it is not used. */
export const daysLeftOf = ({ succeededAt }: KeptSignIn, now: IsoInstant): number =>
  Math.max(0, SIGN_IN_LIFE_DAYS - Math.floor((Date.parse(now) - Date.parse(succeededAt)) / DAY_MS));

const parsed = (content: Buffer | undefined): KeptSignIn | undefined => {
  if (content === undefined) return undefined;
  try {
    return keptSignIn.safeParse(JSON.parse(content.toString())).data;
  } catch {
    return undefined;
  }
};

export const signInFile = ({ folder, key, write }: SignInFileOptions): SignInFile => {
  const file = join(folder, FILE);
  const secret = Buffer.from(key, 'base64');

  const read = async (): Promise<OnDisk> => {
    let bytes: Buffer;
    try {
      bytes = await readFile(file);
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return isMissing ? { state: 'none' } : { state: 'unreadable', bytes: Buffer.alloc(0) };
    }
    const kept = parsed(unseal(secret, bytes));
    return kept === undefined ? { state: 'unreadable', bytes } : { state: 'kept', bytes, kept };
  };

  const put = (kept: KeptSignIn): Promise<void> =>
    write(file, seal(secret, Buffer.from(JSON.stringify(kept))), OWNER_ONLY);

  /** The bot and `graph:login` are two processes: between looking and writing the other must wait. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await lockfile.lock(file, LOCK);
    try {
      return await work();
    } finally {
      // Of a lock that was lost meanwhile there is nothing to let go, and the work is done.
      await release().catch(() => {});
    }
  };

  return {
    read,
    // Nothing renews a file that is not there, and the folder to put a lock in may be missing too.
    replace: async (kept) => ((await read()).state === 'none' ? put(kept) : alone(() => put(kept))),
    renew: (seen, kept) =>
      alone(async () => {
        const now = await read();
        if (now.state === 'none' || !now.bytes.equals(seen)) return false;
        await put(kept);
        return true;
      }),
  };
};
