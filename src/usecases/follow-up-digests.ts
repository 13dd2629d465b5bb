import type { IsoWeek } from '../domain/calendar.js';
import type { Sighting } from '../domain/delivery-outcome.js';
import type { DigestRecord, PostedDigest } from '../domain/digest.js';
import { asHeld } from '../domain/digest-course.js';
import { abandoned, lookedFor, type NextStep, nextStep, outOfTime } from '../domain/digest-moves.js';
import { isIn, type Moved } from '../domain/digest-states.js';
import { update } from './changes.js';
import { digestSettingsNow } from './digest-settings-now.js';
import { readSources } from './digest-sources.js';
import type { Ports } from './ports.js';
import { keepRecord } from './reserve-digest.js';
import { sendBySettings } from './send-digests.js';
import { lookFor } from './send-one-digest.js';
import { tellHowDigestsEnded, weekSentLast, weeksBeingSent } from './weekly-sending.js';

const BY_ITSELF = { by: 'system', action: 'follow-up-digests' } as const;

type AfterStep =
  | Moved<'failed', 'failed'>
  | Moved<'unknown', 'sent' | 'unknown'>
  | Moved<'sending', 'sent' | 'unknown'>
  | Moved<'planned' | 'approved', 'planned'>;

const looked = (ports: Ports, record: PostedDigest): Promise<Sighting> =>
  lookFor(ports, { ...record, triedAt: record.reservedAt });

/** What a step other than posting makes of the record; undefined when there is nothing to do. */
const moved = async (ports: Ports, record: DigestRecord, step: NextStep): Promise<AfterStep | undefined> => {
  const now = ports.clock.now();
  if (step === 'give_up' && isIn(record, 'failed')) return outOfTime(record);
  if (step === 'give_up') return asHeld(record, 'cancelled', { by: BY_ITSELF.by, at: now });
  if (step === 'look' && isIn(record, 'unknown')) return lookedFor(record, await looked(ports, record));
  if (step === 'abandon' && isIn(record, 'sending')) {
    return abandoned(record, await looked(ports, record), now);
  }
  return undefined;
};

/** Does what is next about one digest; false when nothing was. */
const followUp = async (ports: Ports, record: DigestRecord): Promise<boolean> => {
  const step = nextStep(record, ports.clock.now(), ports.runId);
  if (step === 'none' || step === 'wait') return false;
  const { week, municipalityId, key } = record;
  ports.log.info({ key, step }, 'following up a digest');
  if (step === 'try_again' || step === 'take_over') {
    // Only as it was read, for a person may call it off meanwhile; it is looked at again in a minute.
    const asRead = step === 'try_again' ? { seenVersion: record.version } : {};
    const sending = { week, municipalityId, ...BY_ITSELF, ...asRead };
    const [sources, settings] = await Promise.all([readSources(ports, week), digestSettingsNow(ports)]);
    await sendBySettings(ports, sources, sending, settings);
    return true;
  }
  const after = await moved(ports, record, step);
  // Refused when a person was quicker, and then there is nothing more to do.
  if (after !== undefined) await keepRecord(ports, BY_ITSELF, update('digests', record, after), record);
  return true;
};

/**
 * Takes up what sending left open: tries again what may pass, looks for what may have come out, and takes over what
 * a dead run was at. For every minute; does nothing when there is nothing to do. Never posts an unknown one.
 */
export const followUpDigests = async (ports: Ports, signal: AbortSignal): Promise<void> => {
  const beingSent = await weeksBeingSent(ports);
  const touched = new Set<IsoWeek>();
  for (const record of await ports.store.findBy('digests', 'isUnderWay', true)) {
    if (signal.aborted) return;
    if (beingSent.has(record.week)) continue;
    try {
      if (await followUp(ports, record)) touched.add(record.week);
    } catch (error) {
      ports.log.error({ key: record.key, err: error }, 'a digest could not be followed up');
    }
  }
  const sentLast = await weekSentLast(ports);
  for (const week of new Set([...touched, ...(sentLast === undefined ? [] : [sentLast])])) {
    await tellHowDigestsEnded(ports, week);
  }
};
