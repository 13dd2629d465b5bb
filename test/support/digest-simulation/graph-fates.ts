import type { Chance } from './chance.js';
import { MINUTE, SECOND } from './simulated-time.js';

/** What becomes of one request to Graph; times in milliseconds after it left. */
export interface Fate {
  /** When the post is made; never without it. Reading makes none. */
  readonly madeAfter?: number;
  readonly seenAfter: number;
  /** What the asker sees. */
  readonly seen:
    | {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        /** The message or the page when it is left out. */
        readonly body?: string;
        /** The headers come, and the body breaks off or never ends. */
        readonly isTorn?: 'cut' | 'silent';
      }
    /** The code of undici or of the system. */
    | { readonly cut: string }
    /** No answer ever: the asker gives up. */
    | 'silence';
  /** The token that came with it is worth nothing from now on. */
  readonly revokesToken?: true;
}

const soon = { madeAfter: 200, seenAfter: 400 } as const;

/** As the platform facts have them: seconds, an HTTP date, nothing and nonsense. */
const retryAfter = (chance: Chance): Readonly<Record<string, string>> => {
  const value = chance.pick(['1', '3', '9', '45', '3600', '0', 'Fri, 31 Dec 1999 23:59:59 GMT', 'strax', '']);
  return value === '' ? {} : { 'retry-after': value };
};

/** When a post is made whose answer tells nothing: at once, within minutes, or never. */
const perhapsMade = (chance: Chance): Pick<Fate, 'madeAfter'> => {
  if (chance.happens(0.5)) return {};
  return { madeAfter: chance.happens(0.7) ? 200 : chance.between(5 * SECOND, 12 * MINUTE) };
};

const answered = (status: number) => (): Fate => ({ seenAfter: 150, seen: { status } });

export const FATES = {
  fine: () => ({ ...soon, seen: { status: 201 } }),
  slow: (chance) => {
    const madeAfter = chance.between(1, 25) * SECOND;
    return { madeAfter, seenAfter: madeAfter + SECOND, seen: { status: 201 } };
  },
  refused: (chance) => ({
    seenAfter: 50,
    seen: {
      cut: chance.pick(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH']),
    },
  }),
  cut_before: () => ({ seenAfter: 100, seen: { cut: 'ECONNRESET' } }),
  cut_after: (chance) => ({ ...soon, seen: { cut: chance.pick(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']) } }),
  cut_and_made_late: (chance) => ({
    madeAfter: chance.between(5 * SECOND, 10 * MINUTE),
    seenAfter: 300,
    seen: { cut: 'UND_ERR_SOCKET' },
  }),
  silent_before: () => ({ seenAfter: 0, seen: 'silence' }),
  silent_after: (chance) => ({ madeAfter: chance.between(1, 29) * SECOND, seenAfter: 0, seen: 'silence' }),
  silent_and_made_late: (chance) => ({
    madeAfter: chance.between(31 * SECOND, 12 * MINUTE),
    seenAfter: 0,
    seen: 'silence',
  }),
  throttled: (chance) => ({ seenAfter: 100, seen: { status: 429, headers: retryAfter(chance) } }),
  server_error: (chance) => ({
    ...perhapsMade(chance),
    seenAfter: 400,
    seen: {
      status: chance.pick([500, 502, 503, 504, 408, 507]),
      headers: chance.happens(0.3) ? retryAfter(chance) : {},
      body: chance.pick(['', '<html>Service Unavailable</html>', '{"error":{"code":"UnknownError"}}']),
    },
  }),
  unavailable: (chance) => ({ seenAfter: 400, seen: { status: chance.pick([502, 503, 504]) } }),
  no_id: (chance) => ({
    ...soon,
    seen: {
      status: chance.pick([200, 201, 202, 204]),
      body: chance.pick(['', '{}', '{"id":""}', '[]', '<p>']),
    },
  }),
  torn_body: (chance) => ({
    ...soon,
    seen: { status: 201, body: '{"id":"16', isTorn: chance.pick(['cut', 'silent'] as const) },
  }),
  token_expired: () => ({ seenAfter: 100, seen: { status: 401 }, revokesToken: true }),
  unauthorised: answered(401),
  forbidden: answered(403),
  gone: answered(404),
  too_large: answered(413),
  oddly_refused: (chance) => ({
    seenAfter: 150,
    seen: { status: chance.pick([302, 400, 409, 410, 412, 422]) },
  }),
} satisfies Record<string, (chance: Chance) => Fate>;

export type FateName = keyof typeof FATES;
