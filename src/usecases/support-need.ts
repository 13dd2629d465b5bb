import { localDate } from '../domain/calendar.js';
import { inOwnerOrder, type MunicipalityId } from '../domain/municipality.js';
import type { Need } from '../domain/need.js';
import { takesNeeds } from '../domain/need-round.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, update } from './changes.js';
import type { Ports } from './ports.js';

export interface SupportNeedInput {
  /** Id of Person. */
  readonly by: string;
  readonly needId: string;
  readonly municipalityId: MunicipalityId;
  /** False takes the support back. */
  readonly isNeeded: boolean;
}

export type SupportRefusal = 'not_found' | 'closed' | 'own';

/**
 * Says that a municipality needs what another has asked for too, or takes that back, whatever else has happened to the
 * need meanwhile: several do it at once. A press that arrives twice says it once.
 */
export const supportNeed = async (
  ports: Ports,
  input: SupportNeedInput,
): Promise<Result<Need, SupportRefusal>> => {
  const { by, needId, municipalityId, isNeeded } = input;
  const need = await ports.store.get('needs', needId);
  const round = need && (await ports.store.get('rounds', need.roundId));
  if (need === undefined || round === undefined || need.withdrawnAt !== undefined)
    return refused('not_found');
  if (need.municipalityId === municipalityId) return refused('own');
  if (need.supporters.includes(municipalityId) === isNeeded) return ok(need);
  if (!takesNeeds(round, localDate(ports.clock.now(), ports.timeZone))) return refused('closed');
  const others = need.supporters.filter((id) => id !== municipalityId);
  const supporters = isNeeded ? inOwnerOrder([...others, municipalityId]) : others;
  const change = update('needs', need, { ...need, supporters });
  const action = isNeeded ? 'support-need' : 'unsupport-need';
  const committed = await ports.store.commit([
    expecting('rounds', round.id, round.version),
    change,
    auditOf(ports, by, action, change, need),
  ]);
  return committed.ok ? ok(change.record) : supportNeed(ports, input);
};
