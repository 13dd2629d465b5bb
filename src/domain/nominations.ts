import type { Nomination, NominationState, NominationStep } from './training.js';

/** Longest texts, in characters. */
export const MAX_NOMINEE_LENGTH = 100;
/** More at once than any municipality has people for; a list pasted by mistake is longer. */
export const MAX_NOMINEES = 40;

/** Who is to be nominated, as they are written. */
export interface Nominee {
  readonly name: string;
  readonly unit?: string;
}

/** Whether somebody has a seat or waits for one. */
export const isActive = ({ state }: Pick<Nomination, 'state'>): boolean =>
  state === 'seated' || state === 'waiting';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Whether two are taken for one person: the same name, unless both have a unit and they differ. */
export const isSameNominee = (a: Nominee, b: Nominee): boolean =>
  plain(a.name) === plain(b.name) &&
  (a.unit === undefined || b.unit === undefined || plain(a.unit) === plain(b.unit));

/** The nomination after one more step of its history. */
export const afterStep = (
  nomination: Nomination,
  at: string,
  by: string,
  to: NominationState,
  reason?: string,
): Nomination => {
  const step: NominationStep = { at, by, to, ...(reason !== undefined && { reason }) };
  return { ...nomination, state: to, history: [...nomination.history, step] };
};

/** Who did the latest thing with it. */
export const lastStepOf = ({ history }: Pick<Nomination, 'history'>): NominationStep | undefined =>
  history.at(-1);

/** With the attendance of one session, in the place of what was said of it before. */
export const withAttendance = (nomination: Nomination, session: number, came: boolean): Nomination => {
  const others = (numbers: readonly number[]): readonly number[] =>
    numbers.filter((number) => number !== session);
  const added = (numbers: readonly number[]): readonly number[] =>
    [...others(numbers), session].toSorted((a, b) => a - b);
  return {
    ...nomination,
    attended: came ? added(nomination.attended) : others(nomination.attended),
    missed: came ? others(nomination.missed) : added(nomination.missed),
  };
};
