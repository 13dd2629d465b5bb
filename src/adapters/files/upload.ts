import { setTimeout as sleepFor } from 'node:timers/promises';
import { connectionFailure } from '../../domain/connection-failure.js';
import { retryAfterMs } from '../../domain/retry-after.js';
import { isSharePointUrl } from '../../domain/sharepoint-url.js';
import type { UploadOutcome } from '../../usecases/file-ports.js';

export interface UploadOptions {
  readonly fetch?: typeof fetch;
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** 0 ≤ x < 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long one try may take. */
  readonly withinMs?: number;
}

const MOST_TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** A person waits for the answer; what asks for a longer pause is given up. */
const LONGEST_WAIT_MS = 20_000;

interface Try {
  readonly outcome: UploadOutcome;
  /** Missing when another try makes no sense. */
  readonly again?: { readonly afterMs?: number | undefined };
}

/** An error of the server tells nothing of what it did; 202 asks for more bytes although all were sent. */
const answered = ({ status, headers }: Response, now: number): Try => {
  if (status === 200 || status === 201) return { outcome: { state: 'uploaded' } };
  const reason = `http_${status}`;
  const again = { afterMs: retryAfterMs(headers.get('retry-after'), now) };
  if (status === 429) return { outcome: { state: 'failed', reason }, again };
  if (status >= 500) return { outcome: { state: 'unknown', reason }, again };
  return { outcome: { state: status >= 200 && status < 300 ? 'unknown' : 'failed', reason } };
};

/** What fetch rejects with names hosts and addresses in its message; only the code may be told. */
const broken = (error: unknown): Try => {
  const { code, isUnsent } = connectionFailure(error);
  return { outcome: { state: isUnsent ? 'failed' : 'unknown', reason: code }, again: {} };
};

/**
 * Sends a content to the upload session that Teams has made for it in the person's OneDrive, whole in one PUT
 * (learn.microsoft.com/onedrive/developer/rest-api/api/driveitem_createuploadsession: below 60 MiB, and without
 * an Authorization header). The session is for one file, so the same bytes again make no second one.
 * The address comes from outside: it must lead into SharePoint, no redirect is followed, and it is never told.
 */
export const uploader = ({
  fetch: send = fetch,
  sleep = sleepFor,
  random = Math.random,
  now = Date.now,
  withinMs = 30_000,
}: UploadOptions = {}) => {
  const put = async (url: string, content: Uint8Array<ArrayBuffer>): Promise<Try> => {
    try {
      const response = await send(url, {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${content.length - 1}/${content.length}`,
        },
        body: content,
        redirect: 'manual',
        signal: AbortSignal.timeout(withinMs),
      });
      await response.body?.cancel();
      return answered(response, now());
    } catch (error) {
      return broken(error);
    }
  };

  return async (url: string, content: Uint8Array): Promise<UploadOutcome> => {
    if (!isSharePointUrl(url)) return { state: 'failed', reason: 'strange_place' };
    const body = Uint8Array.from(content);
    let mayBeThere = false;
    for (let tried = 1; ; tried += 1) {
      const { outcome, again } = await put(url, body);
      if (outcome.state === 'uploaded') return outcome;
      mayBeThere ||= outcome.state === 'unknown';
      const waitMs = again?.afterMs ?? FIRST_WAIT_MS * 2 ** (tried - 1) * (0.5 + random());
      if (again === undefined || tried === MOST_TRIES || waitMs > LONGEST_WAIT_MS) {
        // A session that is gone after an unclear try may be gone because the file is there.
        return mayBeThere ? { ...outcome, state: 'unknown' } : outcome;
      }
      await sleep(waitMs);
    }
  };
};
