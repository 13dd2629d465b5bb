import { connectionFailure } from '../../domain/connection-failure.js';
import { isSharePointUrl } from '../../domain/sharepoint-url.js';
import { MAX_FILE_BYTES } from '../../domain/table.js';
import type { FetchedFile } from '../../usecases/file-ports.js';

export interface DownloadOptions {
  readonly fetch?: typeof fetch;
  /** How long all of it may take. */
  readonly withinMs?: number;
}

/** SharePoint may send on to the server that has the file. */
const MOST_REDIRECTS = 3;

const failed = (reason: string): FetchedFile => ({ state: 'failed', reason });

/** Reads no further than what is taken, whatever the answer says of its length. */
const contentOf = async (response: Response): Promise<FetchedFile> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_FILE_BYTES) return { state: 'too_big' };
    chunks.push(chunk);
  }
  return { state: 'fetched', content: Buffer.concat(chunks) };
};

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/**
 * Fetches a file that somebody has attached in Teams. The address comes from outside: it must lead into SharePoint,
 * and so must every place that it sends on to; it carries its own permit and is never told. Never rejects.
 */
export const downloader = ({ fetch: get = fetch, withinMs = 20_000 }: DownloadOptions = {}) => {
  const follow = async (url: string, redirects: number, signal: AbortSignal): Promise<FetchedFile> => {
    if (!isSharePointUrl(url)) return { state: 'strange_place' };
    const response = await get(url, { redirect: 'manual', signal });
    const next = response.headers.get('location');
    if (isRedirect(response.status) && next !== null && redirects < MOST_REDIRECTS) {
      await response.body?.cancel();
      return follow(URL.canParse(next, url) ? new URL(next, url).href : '', redirects + 1, signal);
    }
    if (response.status === 200) return contentOf(response);
    await response.body?.cancel();
    return failed(`http_${response.status}`);
  };

  return async (url: string): Promise<FetchedFile> => {
    try {
      return await follow(url, 0, AbortSignal.timeout(withinMs));
    } catch (error) {
      // Its message names hosts and addresses; only the code may be told.
      return failed(connectionFailure(error).code);
    }
  };
};
