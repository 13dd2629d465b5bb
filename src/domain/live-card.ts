import type { Request } from './request.js';

/** What a card in a chat shows and goes on showing as it changes. */
export type LiveSubject =
  | { readonly kind: 'request'; readonly requestId: string }
  /** The staff's list of requests. */
  | { readonly kind: 'requests'; readonly filter: string };

/** A subject as a card shows it. */
export interface Shown {
  readonly subject: LiveSubject;
  /** How far the subject had come: the request's version, or {@link versionOfAll} of the list's. */
  readonly version: number;
}

/** Rises with whatever is done with any of the requests. */
export const versionOfAll = (requests: readonly Pick<Request, 'version'>[]): number =>
  requests.reduce((sum, { version }) => sum + version, 0);

export const showsRequest = ({ id, version }: Pick<Request, 'id' | 'version'>): Shown => ({
  subject: { kind: 'request', requestId: id },
  version,
});

export const showsRequests = (filter: string, all: readonly Pick<Request, 'version'>[]): Shown => ({
  subject: { kind: 'requests', filter },
  version: versionOfAll(all),
});
