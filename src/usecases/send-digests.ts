import { addMonths, daysOfWeek, type IsoWeek, localDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { readSources } from './digest-sources.js';
import { retentionRuleOf } from './list-retention.js';
import type { Ports } from './ports.js';
import { type DigestOutcome, sendOneDigest } from './send-one-digest.js';

export type DigestSending = { readonly municipalityId: MunicipalityId } & DigestOutcome;

export type SendRefusal =
  | 'no_such_week'
  | 'future_week'
  /** What was sent then is removed by the rule of retention, so that nobody knows what would come twice. */
  | 'disposed_week';

interface SendingWeek {
  readonly week: IsoWeek;
  /** Id of Person, or `system`. */
  readonly by: string;
  /** Stops it between two municipalities; those after are left out of what comes back. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a week's digests, one municipality after the other in owner order; a failure of one stops none. Each is
 * reserved before it is posted, so sending again posts nothing twice (I29) and tries again only what failed.
 * What may have come out is never sent again by itself: it stays `unknown` until a person has looked.
 */
export const sendDigests = async (
  ports: Ports,
  { week, by, signal }: SendingWeek,
): Promise<Result<readonly DigestSending[], SendRefusal>> => {
  const days = daysOfWeek(week);
  if (days === undefined) return refused('no_such_week');
  const today = localDate(ports.clock.now(), ports.timeZone);
  if (days.from > today) return refused('future_week');
  const rule = await retentionRuleOf(ports, 'digests');
  if (rule !== undefined && days.to < addMonths(today, -rule.months)) return refused('disposed_week');
  const sources = await readSources(ports, week);
  const results: DigestSending[] = [];
  for (const municipalityId of MUNICIPALITY_IDS) {
    if (signal?.aborted) break;
    try {
      const sending = { week, municipalityId, by, action: 'send-digests' } as const;
      const outcome = await sendOneDigest(ports, sources, sending);
      results.push({ municipalityId, ...outcome });
    } catch (error) {
      ports.log.error({ week, municipalityId, err: error }, 'a digest could not be sent');
      results.push({ municipalityId, state: 'failed', reason: 'internal_error' });
    }
  }
  return ok(results);
};
