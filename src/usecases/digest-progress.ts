import type { IsoWeek } from '../domain/calendar.js';
import { type DigestRecord, digestKey } from '../domain/digest.js';
import { isFree } from '../domain/digest-course.js';
import { nextStep } from '../domain/digest-moves.js';
import type { DigestProgress, ProgressState } from '../domain/digest-progress.js';
import { MUNICIPALITY_IDS } from '../domain/municipality.js';
import type { Ports } from './ports.js';
import { weeksBeingSent } from './weekly-sending.js';

const stateOf = (record: DigestRecord | undefined): ProgressState => {
  if (record === undefined || record.state === 'approved') return 'waits';
  if (record.state !== 'planned') return record.state;
  if (record.held === undefined) return 'waits';
  return record.held.why === 'cancelled' ? 'called_off' : 'held';
};

/** Whether somebody is about to send it. */
const hasTurnNow = (ports: Ports, record: DigestRecord | undefined, isJobAtIt: boolean): boolean => {
  if (!isFree(record) && record.state !== 'approved') return false;
  const hasTurn = record !== undefined && nextStep(record, ports.clock.now(), ports.runId) !== 'none';
  return hasTurn || isJobAtIt;
};

/** How far the sending of a week's digests has come, whoever began it. */
export const digestProgress = async (ports: Ports, week: IsoWeek): Promise<DigestProgress> => {
  const [records, beingSent] = await Promise.all([
    ports.store.findBy('digests', 'week', week),
    weeksBeingSent(ports),
  ]);
  const all = MUNICIPALITY_IDS.map((municipalityId) => ({
    municipalityId,
    record: records.find(({ key }) => key === digestKey(week, municipalityId)),
  }));
  const rows = all.map(({ municipalityId, record }) => ({
    municipalityId,
    state: stateOf(record),
    ...(record && 'link' in record && record.link !== undefined && { link: record.link }),
  }));
  const has = (wanted: ProgressState) => rows.some(({ state }) => state === wanted);
  if (all.some(({ record }) => hasTurnNow(ports, record, beingSent.has(week))))
    return { rows, course: 'under_way' };
  // What was being posted when it was called off is not called back.
  if (has('called_off')) return { rows, course: 'called_off' };
  return { rows, course: has('sending') ? 'under_way' : 'over' };
};
