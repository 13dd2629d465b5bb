import { DateTime } from 'luxon';

/** No longer pause is heeded than a notice is kept waiting for; also far below where dates end. */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Milliseconds that a Retry-After header asks to be left alone for: seconds or an HTTP date (RFC 9110, 10.2.3);
 * 30 days at the most, undefined when it is neither. `now` in ms since 1970.
 */
export const retryAfterMs = (header: string | null | undefined, now: number): number | undefined => {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_MS);
  const until = DateTime.fromHTTP(value);
  return until.isValid ? Math.min(Math.max(0, until.toMillis() - now), LONGEST_MS) : undefined;
};
