import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How much is taken in a minute. */
export interface RateLimits {
  readonly perUser: number;
  readonly perTenant: number;
}

/** Whom something counts for. */
export interface Asking {
  readonly person: string;
  readonly tenant: string;
}

/**
 * What one message or press costs, and a search, which comes anew while somebody types, and what the bot does nothing
 * about, such as a reaction.
 */
export const COSTS = { turn: 4, search: 1, look: 1 } as const;

const A_MINUTE_S = 60;

interface Counter {
  /** Counts, and tells whether it was within the limit. */
  take(key: string, points: number): Promise<boolean>;
  isUsedUp(key: string): Promise<boolean>;
}

/** Counts from the first in each minute, so that a burst passes. What is counted is forgotten with its minute. */
const counterOf = (most: number): Counter => {
  const limiter = new RateLimiterMemory({ points: most, duration: A_MINUTE_S });
  return {
    // Not `consume`, which says no by rejecting.
    take: async (key, points) => (await limiter.penalty(key, points)).consumedPoints <= most,
    isUsedUp: async (key) => {
      const counted = await limiter.get(key);
      return counted !== null && counted.msBeforeNext > 0 && counted.consumedPoints >= most;
    },
  };
};

export interface RateLimit {
  /** Counts something against the limits of its person and tenant. */
  take(asking: Asking, cost: number): Promise<'within' | 'user_limit' | 'tenant_limit'>;
  /** Whether the person may be told now that something of theirs was not taken: once in a minute. */
  mayTell(asking: Asking): Promise<boolean>;
}

/**
 * A tenant that has used up its minute is looked at first and people are counted after that: so there are never more of
 * them in the memory than a tenant may send messages in a minute, however many names the messages have.
 */
export const createRateLimit = ({ perUser, perTenant }: RateLimits): RateLimit => {
  const people = counterOf(perUser * COSTS.turn);
  const tenants = counterOf(perTenant * COSTS.turn);
  const told = counterOf(1);
  const toldInTenant = counterOf(perTenant);

  return {
    take: async ({ person, tenant }, cost) => {
      if (await tenants.isUsedUp(tenant)) return 'tenant_limit';
      // What one person sends beyond their limit takes nothing from the others of the tenant.
      if (!(await people.take(person, cost))) return 'user_limit';
      return (await tenants.take(tenant, cost)) ? 'within' : 'tenant_limit';
    },
    mayTell: async ({ person, tenant }) => {
      if (await toldInTenant.isUsedUp(tenant)) return false;
      return (await told.take(person, 1)) && toldInTenant.take(tenant, 1);
    },
  };
};
