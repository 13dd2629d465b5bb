import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import type jwt from 'jsonwebtoken';
import { sharedWhilePending, sleep, unlessAborted, withDeadline } from './deadline.js';

export const ALGORITHMS: jwt.Algorithm[] = ['RS256', 'RS384', 'RS512'];

/** botbuilder itself waits for as long as the connection stays open, and every request with it. */
const FETCH_WITHIN_MS = 10_000;

const shared = new WeakSet<OpenIdMetadata>();

/** Private in the types, but what botbuilder calls whenever it lacks a key: once per waiting request. */
interface Refreshing {
  refreshCache(): Promise<void>;
}

const shareRefresh = (metadata: OpenIdMetadata): void => {
  // Two hops, because the class says that nobody may call it.
  const refreshing = metadata as unknown as Refreshing;
  const refresh = refreshing.refreshCache.bind(metadata);
  refreshing.refreshCache = sharedWhilePending(() =>
    withDeadline({ withinMs: FETCH_WITHIN_MS, sleep }, (timeIsUp) => unlessAborted(refresh(), timeIsUp)),
  );
};

/**
 * The keys that the Bot Connector signs with, fetched once however many wait. botbuilder keeps one cache per
 * address, which its own check reads too, so that sharing the fetch here shares it for both.
 */
export const signingKeysAt = (openIdMetadataUrl: string): Pick<OpenIdMetadata, 'getKey'> => {
  const { openIdMetadata } = new JwtTokenExtractor({}, openIdMetadataUrl, ALGORITHMS);
  if (!shared.has(openIdMetadata)) {
    shareRefresh(openIdMetadata);
    shared.add(openIdMetadata);
  }
  return openIdMetadata;
};
