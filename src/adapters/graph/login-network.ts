import { setTimeout as after } from 'node:timers/promises';
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { z } from 'zod';
import type { Fetch } from './graph-call.js';

/** Why Entra gave no token; MSAL's own errors leave the codes out, or tell a dead line as something else. */
export type LoginTrouble =
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      /** OAuth's name for it, such as `invalid_grant`. */
      readonly error: string;
      /** Entra's numbers for it, AADSTS and so on. */
      readonly codes: readonly number[];
      readonly suberror: string | undefined;
    };

export interface LoginNetworkOptions {
  readonly fetch: Fetch;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly deadline: () => AbortSignal;
}

const DEADLINE_MS = 20_000;

/** The net itself, but for what stands in for a part of it. */
export const overTheNet = (instead: Partial<LoginNetworkOptions>): LoginNetworkOptions => ({
  // fetch is looked up at each call, as the program's own is.
  fetch: (...request) => fetch(...request),
  sleep: (ms) => after(ms),
  deadline: () => AbortSignal.timeout(DEADLINE_MS),
  ...instead,
});

/** MSAL's way out, which keeps what went wrong at the latest request. */
export interface LoginNetwork extends INetworkModule {
  readonly trouble: LoginTrouble | undefined;
}

const refusal = z.object({
  error: z.string(),
  error_description: z.string().default(''),
  error_codes: z.array(z.number()).default([]),
  suberror: z.string().optional(),
});

const TOO_MANY_REQUESTS = 429;
const SLOWER_MS = 5_000;
const PENDING = 'authorization_pending';

/** The numbers in what Entra writes for people. */
export const codesInText = (description: string): readonly number[] =>
  [...description.matchAll(/AADSTS(\d+)/g)].map(([, code]) => Number(code));

export const loginNetwork = ({ fetch, sleep, deadline }: LoginNetworkOptions): LoginNetwork => {
  let trouble: LoginTrouble | undefined;
  let slowerMs = 0;

  const troubleIn = (status: number, body: unknown): LoginTrouble | undefined => {
    const refused = refusal.safeParse(body).data;
    if (status >= 500 || status === TOO_MANY_REQUESTS) return { kind: 'unreachable' };
    if (refused === undefined) return status >= 400 ? { kind: 'unreachable' } : undefined;
    const { error, error_codes, error_description, suberror } = refused;
    if (error === 'temporarily_unavailable') return { kind: 'unreachable' };
    const codes = error_codes.length > 0 ? error_codes : codesInText(error_description);
    return { kind: 'refused', error, codes, suberror };
  };

  const request = async <T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> => {
    trouble = { kind: 'unreachable' };
    const response = await fetch(url, { ...init, signal: deadline() });
    const body: unknown = await response.json();
    trouble = troubleIn(response.status, body);
    const error = trouble?.kind === 'refused' ? trouble.error : undefined;
    const isPending = error === PENDING || error === 'slow_down';
    // MSAL does not look at a refused device code, and would show one that is undefined.
    if (trouble !== undefined && !isPending) throw new Error('no token from the login server');
    // MSAL gives up here, though it means the same as pending and five seconds more between polls (RFC 8628).
    if (error === 'slow_down') slowerMs += SLOWER_MS;
    if (isPending && slowerMs > 0) await sleep(slowerMs);
    return {
      headers: Object.fromEntries(response.headers),
      // MSAL reads it as what it asked for, and checks what it needs.
      body: (isPending ? { error: PENDING } : body) as T,
      status: response.status,
    };
  };

  return {
    get trouble() {
      return trouble;
    },
    sendGetRequestAsync: (url, options?: NetworkRequestOptions) =>
      request(url, { method: 'GET', headers: options?.headers ?? {} }),
    sendPostRequestAsync: (url, options?: NetworkRequestOptions) =>
      request(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
  };
};
