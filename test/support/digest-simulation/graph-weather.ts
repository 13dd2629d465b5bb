import type { Chance } from './chance.js';
import { FATES, type Fate, type FateName } from './graph-fates.js';
import { HOUR, MINUTE, SECOND } from './simulated-time.js';

/** How well Graph is in a week. */
export interface Weather {
  fateOf(asked: { readonly channelId: string; readonly isPost: boolean; readonly ms: number }): Fate;
  /** How long a post stands in its channel before the list shows it, in milliseconds. */
  listedAfter(): number;
  /** Nobody has agreed to that channels are read. */
  readonly mayRead: boolean;
  /** Whether the service account has to sign in, or Entra cannot be reached. */
  signInAt(ms: number): 'sign_in_needed' | 'unreachable' | undefined;
}

export type Climate = 'calm' | 'flaky' | 'rough';

/** A time in which the same goes wrong again and again, in one channel or in all. */
interface Spell {
  readonly from: number;
  readonly to: number;
  readonly fate: FateName | 'sign_in_needed' | 'unreachable';
  readonly channelId: string | undefined;
}

const WRONG: readonly FateName[] = [
  'slow',
  'refused',
  'cut_before',
  'cut_after',
  'cut_and_made_late',
  'silent_before',
  'silent_after',
  'silent_and_made_late',
  'throttled',
  'throttled',
  'server_error',
  'server_error',
  'server_error',
  'no_id',
  'torn_body',
  'token_expired',
];
/** What does not go away before a person has done something, and so is rare. */
const WRONG_FOR_GOOD: readonly FateName[] = [
  'forbidden',
  'gone',
  'too_large',
  'oddly_refused',
  'unauthorised',
];
const LASTING: readonly Spell['fate'][] = [
  'refused',
  'silent_before',
  'throttled',
  'server_error',
  'unavailable',
  'forbidden',
  'gone',
  'unauthorised',
  'sign_in_needed',
  'unreachable',
];

const SHARE_WRONG: Readonly<Record<Climate, number>> = { calm: 0, flaky: 0.12, rough: 0.45 };
const SHARE_OF_SPELLS: Readonly<Record<Climate, number>> = { calm: 0, flaky: 0.2, rough: 0.5 };

const isFate = (fate: Spell['fate']): fate is FateName => fate in FATES;

const spellsOf = (
  chance: Chance,
  climate: Climate,
  due: number,
  channelIds: readonly string[],
): readonly Spell[] => {
  const spells: Spell[] = [];
  while (spells.length < 3 && chance.happens(SHARE_OF_SPELLS[climate])) {
    const from = due + chance.between(-10, 40) * MINUTE;
    const lasts = chance.happens(0.6) ? chance.between(1, 40) * MINUTE : chance.between(1, 40) * HOUR;
    const channelId = chance.happens(0.5) ? chance.pick(channelIds) : undefined;
    spells.push({ from, to: from + lasts, fate: chance.pick(LASTING), channelId });
  }
  return spells;
};

const listLag = (chance: Chance): number => {
  if (chance.happens(0.5)) return chance.between(0, 20) * SECOND;
  return chance.happens(0.8) ? chance.between(1, 6) * MINUTE : chance.between(7, 40) * MINUTE;
};

/** The weather of the week whose digests are due then. */
export const weatherOf = (
  chance: Chance,
  climate: Climate,
  due: number,
  channelIds: readonly string[],
): Weather => {
  const spells = spellsOf(chance.branch('spells'), climate, due, channelIds);
  const each = chance.branch('each');
  const spellAt = (ms: number, channelId: string | undefined, isTheirs: (spell: Spell) => boolean) =>
    spells.find(
      (spell) =>
        spell.from <= ms &&
        ms < spell.to &&
        (spell.channelId === undefined || spell.channelId === channelId) &&
        isTheirs(spell),
    );

  return {
    mayRead: !chance.branch('read').happens(climate === 'calm' ? 0 : 0.15),
    fateOf: ({ channelId, isPost, ms }) => {
      const lasting = spellAt(ms, channelId, ({ fate }) => isFate(fate))?.fate;
      if (lasting !== undefined && isFate(lasting)) return FATES[lasting](each);
      if (!each.happens(SHARE_WRONG[climate])) return FATES.fine();
      return FATES[each.pick(each.happens(isPost ? 0.05 : 0.1) ? WRONG_FOR_GOOD : WRONG)](each);
    },
    listedAfter: () => (climate === 'calm' ? each.between(0, 30) * SECOND : listLag(each)),
    signInAt: (ms) => {
      const fate = spellAt(ms, undefined, (spell) => !isFate(spell.fate))?.fate;
      return fate === 'sign_in_needed' || fate === 'unreachable' ? fate : undefined;
    },
  };
};
