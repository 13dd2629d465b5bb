/** What the program is about to do, is doing or has just done when it is killed. */
export type MomentKind = 'commit' | 'post' | 'look' | 'token' | 'wait';

/** When the program is to end: at the n-th moment of those that count. */
export interface KillOrder {
  readonly during: 'anything' | 'looking' | 'press';
  /** 1 = the first. */
  readonly moment: number;
  /** `stop`: it is asked to, as at an update; what it is at is brought to its end. */
  readonly how: 'kill' | 'stop';
}

/** Kills the program as it was ordered to, order after order. */
export interface Killer {
  /** From now on these; what is left of earlier ones is forgotten. */
  arm(orders: readonly KillOrder[]): void;
  /** Called at every moment at which a program can be killed. */
  moment(kind: MomentKind, isPress: boolean): KillOrder['how'] | undefined;
  /** Moments since it was armed. */
  readonly moments: number;
  readonly kills: number;
  /** The different moments at which there has been a kill. */
  readonly points: ReadonlySet<string>;
}

const counts = ({ during }: KillOrder, kind: MomentKind, isPress: boolean): boolean =>
  during === 'anything' || (during === 'looking' ? kind === 'look' : isPress);

export const aKiller = (): Killer => {
  let left: readonly KillOrder[] = [];
  let counted = 0;
  let moments = 0;
  let kills = 0;
  const points = new Set<string>();
  return {
    arm: (orders) => {
      left = orders;
      counted = 0;
      moments = 0;
    },
    moment: (kind, isPress) => {
      moments += 1;
      const [order, ...rest] = left;
      if (order === undefined || !counts(order, kind, isPress)) return undefined;
      counted += 1;
      if (counted < order.moment) return undefined;
      left = rest;
      counted = 0;
      kills += 1;
      points.add(`${order.during} ${order.moment} ${order.how}`);
      return order.how;
    },
    get moments() {
      return moments;
    },
    get kills() {
      return kills;
    },
    points,
  };
};
