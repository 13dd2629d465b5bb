import type { SignInStatus } from '../../usecases/sign-in-port.js';

/** What the token is for: posting in channels, or reading them, which an organisation may refuse. */
export type Permission = 'send' | 'read';

export type GraphToken =
  | { readonly state: 'ready'; readonly token: string }
  /** Signed in, but nobody has agreed to the permission. */
  | { readonly state: 'not_permitted' }
  | Exclude<SignInStatus, { readonly state: 'signed_in' }>;

/** Why there is none. */
export type NoToken = Exclude<GraphToken, { readonly state: 'ready' }>;

/** Hands out a token that works now; never rejects. `rejected` is one that Graph has just refused. */
export type TokenSource = (permission: Permission, rejected?: string) => Promise<GraphToken>;
