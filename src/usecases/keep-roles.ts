import type { Person } from '../domain/person.js';
import { ok, type Result } from '../domain/result.js';
import { lastToChange } from './last-to-change.js';
import type { PlannedRoles, RoleChange, RoleRefusal } from './planned-roles.js';
import type { Ports } from './ports.js';
import { registryInTurn } from './registry-in-turn.js';

type Planned = Result<PlannedRoles, RoleRefusal>;

const kept = async (ports: Ports, plan: () => Promise<Planned>): Promise<Result<RoleChange, RoleRefusal>> => {
  const planned = await plan();
  if (!planned.ok) return planned;
  const { changes, outcome } = planned.value;
  if (changes.length === 0) return ok(outcome);
  const committed = await ports.store.commit(changes);
  return committed.ok ? ok(outcome) : kept(ports, plan);
};

/** Writes what was planned; when somebody was first with any of it, it is planned anew from how it is then. */
export const keepRoles = (
  ports: Ports,
  plan: () => Promise<Planned>,
): Promise<Result<RoleChange, RoleRefusal>> => registryInTurn(ports, () => kept(ports, plan));

/** The refusal when the person is not as the card showed them: who was first, as the audit has it. */
export const changedMeanwhile = async (ports: Ports, person: Person): Promise<RoleRefusal> => ({
  kind: 'changed',
  person,
  by: await lastToChange(ports, 'people', person.id),
});
