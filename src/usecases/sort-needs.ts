import type { Need } from '../domain/need.js';
import { reprioritised } from '../domain/need-order.js';
import { MAX_THEME_LENGTH } from '../domain/need-problems.js';
import { ok, type Result, refused } from '../domain/result.js';
import { auditOf, expecting, update } from './changes.js';
import { needsOf } from './find-needs.js';
import type { Ports } from './ports.js';

export type ThemeRefusal = 'not_found' | 'theme_too_long';

/** Puts a need under a theme, or under none when it is empty, whatever else has happened to it meanwhile. */
export const setTheme = async (
  ports: Ports,
  by: string,
  needId: string,
  theme: string,
): Promise<Result<Need, ThemeRefusal>> => {
  const need = await ports.store.get('needs', needId);
  if (need === undefined || need.withdrawnAt !== undefined) return refused('not_found');
  if (theme.length > MAX_THEME_LENGTH) return refused('theme_too_long');
  if ((need.theme ?? '') === theme) return ok(need);
  const { theme: _before, ...rest } = need;
  const change = update('needs', need, theme === '' ? rest : { ...rest, theme });
  const committed = await ports.store.commit([change, auditOf(ports, by, 'set-need-theme', change, need)]);
  return committed.ok ? ok(change.record) : setTheme(ports, by, needId, theme);
};

export type PriorityRefusal = 'not_found' | 'not_prioritising';

/**
 * Puts a need in a place of the round's order, or takes it out of it, and moves the others along. The order is read and
 * written as one: two who set it at once both have their way, one after the other.
 */
export const prioritiseNeed = async (
  ports: Ports,
  by: string,
  needId: string,
  place: number | undefined,
): Promise<Result<Need, PriorityRefusal>> => {
  const need = await ports.store.get('needs', needId);
  const round = need && (await ports.store.get('rounds', need.roundId));
  if (need === undefined || round === undefined || need.withdrawnAt !== undefined)
    return refused('not_found');
  if (round.state !== 'prioritising') return refused('not_prioritising');
  const needs = await needsOf(ports, round.id);
  const changed = reprioritised(needs, needId, place);
  const before = new Map(needs.map((each) => [each.id, each]));
  const puts = changed.map((after) => update('needs', before.get(after.id) ?? after, after));
  if (puts.length === 0) return ok(need);
  const still = needs.filter(({ id }) => !changed.some((each) => each.id === id));
  const committed = await ports.store.commit([
    expecting('rounds', round.id, round.version),
    ...still.map(({ id, version }) => expecting('needs', id, version)),
    ...puts,
    ...puts.map((put) => auditOf(ports, by, 'prioritise-need', put, before.get(put.record.id))),
  ]);
  if (!committed.ok) return prioritiseNeed(ports, by, needId, place);
  return ok(puts.find(({ record }) => record.id === needId)?.record ?? need);
};
