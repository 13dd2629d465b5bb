import type { Somebody } from '../domain/traces.js';
import type { OwnData } from '../usecases/collect-own-data.js';
import type { Turn } from './turn.js';

/** Nobody that Teams could name: what is theirs cannot be told from what is others'. */
export const isNobody = ({ identity }: Pick<Turn, 'identity'>): boolean => identity.endsWith('/');

/** Whose data the asker's own is; what a card says counts for nothing. */
export const themself = ({ person, identity, sender }: Turn): Somebody =>
  person ?? { identity, displayName: sender.name };

export const holdsNothing = (data: OwnData): boolean =>
  Object.values(data).every((held) => held.length === 0);
