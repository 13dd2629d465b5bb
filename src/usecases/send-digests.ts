import type { IsoWeek } from '../domain/calendar.js';
import { type DigestRecord, digestKey, type HoldReason } from '../domain/digest.js';
import { asHeld, asPlanned, isFree, isUnsent, type UnsentDigest } from '../domain/digest-course.js';
import type { DigestSettings } from '../domain/digest-settings.js';
import { isEmptyDigest } from '../domain/empty-digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { compiledNow, type DigestSources, digestsAround, readSources } from './digest-sources.js';
import type { Ports } from './ports.js';
import type { SendingOne } from './reserve-digest.js';
import { type DigestOutcome, sendOneDigest } from './send-one-digest.js';
import { type WeekRefusal, weekRefusal } from './sendable-week.js';
import { type DigestToKeep, keepUnsent } from './unsent-digest.js';

/** How the sending of one digest ended, or why it was not begun. */
export type DigestSending = { readonly municipalityId: MunicipalityId } & (
  | DigestOutcome
  /** By the settings nothing goes out before a person has approved it, and nobody has. */
  | { readonly state: 'unapproved' }
);

interface SendingWeek {
  readonly week: IsoWeek;
  /** Id of Person, whose sending approves what it sends, or `system`. */
  readonly by: string;
  /** Stops it between two municipalities; those after are left out of what comes back. */
  readonly signal?: AbortSignal;
}

type LeftOut = { readonly state: 'unapproved' } | { readonly state: 'held'; readonly why: HoldReason };

/**
 * What the settings keep back, and how that is kept. Also one that only waits is written: whoever approves it at this
 * moment then reads anew, and learns that its time has passed.
 */
const keptBack = (
  ports: Ports,
  sources: DigestSources,
  sending: SendingOne,
  { unapproved, emptyWeek }: DigestSettings,
  record: DigestRecord | undefined,
  records: readonly DigestRecord[],
): { readonly outcome: LeftOut; readonly before: UnsentDigest; readonly after: DigestToKeep } | undefined => {
  const { week, municipalityId, by } = sending;
  const isHeld = record?.state === 'planned' && record.held !== undefined;
  if (isHeld || !isUnsent(record)) return undefined;
  if (emptyWeek === 'nothing') {
    const digest =
      record?.state === 'approved'
        ? record.digest
        : compiledNow(ports, sources, week, municipalityId, records);
    const after = asHeld(sending, 'empty_week', { by, at: ports.clock.now() });
    if (isEmptyDigest(digest))
      return { outcome: { state: 'held', why: 'empty_week' }, before: record, after };
  }
  const isWaiting = by === 'system' && unapproved === 'hold' && isFree(record) && record?.due === undefined;
  return isWaiting
    ? { outcome: { state: 'unapproved' }, before: record, after: asPlanned(sending) }
    : undefined;
};

/** Sends one digest as the settings have it; whoever changes it meanwhile has it looked at again. */
export const sendBySettings = async (
  ports: Ports,
  sources: DigestSources,
  sending: SendingOne,
  settings: DigestSettings,
): Promise<DigestSending> => {
  const { week, municipalityId, by } = sending;
  const records = await digestsAround(ports, week);
  const record = await ports.store.get('digests', digestKey(week, municipalityId));
  const kept = keptBack(ports, sources, sending, settings, record, records);
  if (kept !== undefined) {
    return (await keepUnsent(ports, sending, kept.before, kept.after))
      ? { municipalityId, ...kept.outcome }
      : sendBySettings(ports, sources, sending, settings);
  }
  const needsApproval = by === 'system' && settings.unapproved === 'hold' && record?.state === 'approved';
  if (!needsApproval) return { municipalityId, ...(await sendOneDigest(ports, sources, sending)) };
  // Only as it was approved: the approval may be taken back meanwhile.
  const asSeen = { ...sending, seenVersion: record.version };
  const outcome = await sendOneDigest(ports, sources, asSeen);
  const now = await ports.store.get('digests', record.id);
  const isChanged = now?.version !== record.version && isUnsent(now);
  return isChanged ? sendBySettings(ports, sources, sending, settings) : { municipalityId, ...outcome };
};

/**
 * Sends a week's digests, one municipality after the other in owner order; a failure of one stops none. Each is
 * reserved before it is posted, so sending again posts nothing twice (I29) and tries again only what failed.
 * What may have come out is never sent again by itself: it stays `unknown` until a person has looked. By the settings
 * an empty one is left out, and what nobody has approved waits, unless it is a person who sends.
 */
export const sendDigests = async (
  ports: Ports,
  { week, by, signal }: SendingWeek,
): Promise<Result<readonly DigestSending[], WeekRefusal>> => {
  const refusal = await weekRefusal(ports, week);
  if (refusal !== undefined) return refused(refusal);
  const [sources, settings, before] = await Promise.all([
    readSources(ports, week),
    digestSettingsNow(ports),
    ports.store.findBy('digests', 'week', week),
  ]);
  const results: DigestSending[] = [];
  for (const municipalityId of MUNICIPALITY_IDS) {
    if (signal?.aborted) break;
    try {
      const failed = before.find(
        (record) => record.state === 'failed' && record.municipalityId === municipalityId,
      );
      // What had failed only as it stood, for it may be called off before its turn comes.
      const asSeen = failed === undefined ? {} : { seenVersion: failed.version };
      const sending = { week, municipalityId, by, action: 'send-digests', ...asSeen } as const;
      results.push(await sendBySettings(ports, sources, sending, settings));
    } catch (error) {
      ports.log.error({ week, municipalityId, err: error }, 'a digest could not be sent');
      results.push({ municipalityId, state: 'failed', reason: 'internal_error' });
    }
  }
  return ok(results);
};
