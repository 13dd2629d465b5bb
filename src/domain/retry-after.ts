import { DateTime } from 'luxon';

/**
 * Milliseconds that a Retry-After header asks to be left alone for: seconds or an HTTP date (RFC 9110, 10.2.3);
 * undefined when it is neither. `now` in ms since 1970.
 */
export const retryAfterMs = (header: string | null | undefined, now: number): number | undefined => {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = DateTime.fromHTTP(value);
  return until.isValid ? Math.max(0, until.toMillis() - now) : undefined;
};
