import type { Audience, Command } from './command.js';
import type { Turn } from './turn.js';

/** Why nothing was done; `reason` is for the log and never holds what was written. */
export interface Refusal {
  readonly reason: string;
  readonly sentence: string;
}

/** Why this person may not have this done here; undefined when they may. */
export const refusalFor = (turn: Turn, command: Command, audience: Audience): Refusal | undefined => {
  const { errors, labels } = turn.texts;
  const isWatched = turn.conversation.kind !== 'personal';
  if (isWatched && command.personalFor?.some((role) => turn.roles.includes(role))) {
    return { reason: 'personal_only', sentence: errors.personalOnly };
  }
  if (audience === 'anyone') return undefined;
  if (turn.person === undefined) return { reason: 'unknown_person', sentence: errors.unknownPerson };
  if (turn.roles.some((role) => audience.includes(role))) return undefined;
  const needed = new Intl.ListFormat(turn.locale, { type: 'disjunction' }).format(
    audience.map((role) => labels.roles[role]),
  );
  return { reason: 'not_for_role', sentence: errors.notForRole(needed) };
};
