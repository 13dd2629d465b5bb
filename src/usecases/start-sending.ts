import type { IsoWeek } from '../domain/calendar.js';
import { type DigestRecord, digestKey } from '../domain/digest.js';
import { asPlanned } from '../domain/digest-course.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../domain/municipality.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf } from './changes.js';
import type { Ports } from './ports.js';
import { type DigestSending, sendDigests } from './send-digests.js';
import { type WeekRefusal, weekRefusal } from './sendable-week.js';
import { type DigestToKeep, putDigest } from './unsent-digest.js';

interface StartingWeek {
  readonly week: IsoWeek;
  /** Id of Person. */
  readonly by: string;
}

/** What is not sent and not held gets its turn, and so does what was called off; undefined for all else. */
const withTurn = (
  ports: Ports,
  { week, by }: StartingWeek,
  municipalityId: MunicipalityId,
  record: DigestRecord | undefined,
): DigestToKeep | undefined => {
  const due = { by, at: ports.clock.now(), run: ports.runId };
  if (record === undefined) return { ...asPlanned({ week, municipalityId }), due };
  if (record.state === 'approved') return { ...record, due };
  const mayGetTurn =
    record.state === 'planned' && (record.held === undefined || record.held.why === 'cancelled');
  return mayGetTurn ? { ...asPlanned({ week, municipalityId }), due } : undefined;
};

/** All at once or none, so that a run that dies leaves no municipality out; somebody else's change has it done anew. */
const giveTurns = async (ports: Ports, starting: StartingWeek): Promise<void> => {
  const { week, by } = starting;
  const records = await ports.store.findBy('digests', 'week', week);
  const changes = MUNICIPALITY_IDS.flatMap((municipalityId) => {
    const before = records.find(({ key }) => key === digestKey(week, municipalityId));
    const after = withTurn(ports, starting, municipalityId, before);
    if (after === undefined) return [];
    const put = putDigest(before, after);
    return [put, auditOf(ports, by, 'send-digests', put, before)];
  });
  if (changes.length === 0 || (await ports.store.commit(changes)).ok) return;
  return giveTurns(ports, starting);
};

/**
 * Begins to send a week's digests for a person, what they had called off too, and answers when each has its turn
 * durably: a run that dies in the middle has the rest sent by the next one. `ended` never rejects, and is undefined
 * when the sending broke off; it goes on whether anybody waits for it or not, until the program is to stop: then it
 * stops between two municipalities.
 */
export const startSending = async (
  ports: Ports,
  starting: StartingWeek,
): Promise<Result<{ readonly ended: Promise<readonly DigestSending[] | undefined> }, WeekRefusal>> => {
  const refusal = await weekRefusal(ports, starting.week);
  if (refusal !== undefined) return refused(refusal);
  await giveTurns(ports, starting);
  const ended = sendDigests(ports, { ...starting, signal: ports.background.stopping }).then(
    (sent) => (sent.ok ? sent.value : undefined),
    (error: unknown) => {
      ports.log.error({ week: starting.week, err: error }, 'sending digests broke off');
      return undefined;
    },
  );
  ports.background.add(ended);
  return ok({ ended });
};
