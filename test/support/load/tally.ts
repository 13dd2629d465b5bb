import type { Act, User } from './users.js';

/** What one message or press has led to so far. */
export interface Sent {
  readonly user: User;
  readonly act: Act;
  /** What the activity that it saves is called; nothing else is called that. */
  readonly title: string;
  readonly at: number;
  /** Of the answer to the request; undefined while there is none. */
  status?: number;
  /** How many messages have come in reply to it. */
  replies: number;
  /** Whether what came is what was asked for. */
  isServed: boolean;
  /** From the request to the reply, or for a press to its answer, in milliseconds. */
  ms?: number;
}

/** One minute of a run. */
export interface Minute {
  readonly offered: number;
  readonly served: number;
  /** Replies that say that it was too much. */
  readonly told: number;
  /** Offered by those who keep to the limit, and served to them. */
  readonly allowed: number;
  readonly allowedServed: number;
}

const MINUTE_MS = 60_000;
/** The bot counts from when a message comes, which on a busy machine is later than it was sent. */
const LATER_MS = 2000;

/** The value that so many per cent of the values are at most. */
export const percentile = (values: readonly number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil((values.length * percent) / 100) - 1)] ?? 0;

/** What those who keep to the limit waited for what they were served, in milliseconds. */
export const waits = (all: readonly Sent[]): readonly number[] =>
  all.flatMap(({ user, isServed, ms }) => (user.keepsToLimit && isServed && ms !== undefined ? [ms] : []));

/** What has been sent, as minutes from the first. */
export const minutesOf = (all: readonly Sent[]): readonly (readonly Sent[])[] => {
  const first = all[0]?.at ?? 0;
  const minutes = new Map<number, Sent[]>();
  for (const sent of all) {
    const minute = Math.floor((sent.at - first) / MINUTE_MS);
    minutes.set(minute, [...(minutes.get(minute) ?? []), sent]);
  }
  return [...minutes.values()];
};

export const minuteOf = (all: readonly Sent[]): Minute => {
  const allowed = all.filter(({ user }) => user.keepsToLimit);
  return {
    offered: all.length,
    served: all.filter(({ isServed }) => isServed).length,
    told: all.filter(({ isServed, replies }) => !isServed && replies > 0).length,
    allowed: allowed.length,
    allowedServed: allowed.filter(({ isServed }) => isServed).length,
  };
};

/** The most sentences that one user was told within any minute instead of being served. */
export const mostTold = (all: readonly Sent[]): number => {
  const times = new Map<string, number[]>();
  for (const { user, at, isServed, replies } of all) {
    if (!isServed && replies > 0) times.set(user.key, [...(times.get(user.key) ?? []), at]);
  }
  const inMinuteFrom = (moments: readonly number[], from: number): number =>
    moments.filter((at) => at >= from && at < from + MINUTE_MS - LATER_MS).length;
  return Math.max(
    0,
    ...[...times.values()].flatMap((moments) => moments.map((from) => inMinuteFrom(moments, from))),
  );
};
