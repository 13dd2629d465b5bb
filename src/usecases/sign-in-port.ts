import type { IsoInstant } from '../domain/calendar.js';
import type { SignedInAccount } from '../domain/personal-account.js';
import type { SignInFailure } from '../domain/sign-in.js';

export type SignInStatus =
  /** Days until the sign-in lapses when it is not used: 90 minus the days since the last success. */
  | { readonly state: 'signed_in'; readonly account: string; readonly daysLeft: number }
  | { readonly state: 'sign_in_needed'; readonly reason: 'never' | 'lapsed' | 'unreadable' }
  /** Entra could not be asked just now, which says nothing about the sign-in. */
  | { readonly state: 'unreachable' }
  | { readonly state: 'not_configured' };

/** The sign-in as it is kept; whether Entra still takes it, only using it tells. */
export type KeptSignInStatus =
  | {
      readonly state: 'signed_in';
      readonly account: string;
      readonly tenantId: string;
      readonly daysLeft: number;
      /** When Entra last took it. */
      readonly succeededAt: IsoInstant;
    }
  | Extract<SignInStatus, { state: 'sign_in_needed' | 'not_configured' }>;

/** Why there is no sign-in: something that is known, or Microsoft's own number or name for it. */
export type WhyNotSignedIn = SignInFailure | { readonly code: string };

/** How a sign-in that somebody was given a code for ended. */
export type SignInEnd =
  | (SignedInAccount & {
      readonly state: 'signed_in';
      /** Whether it may look for posts in channels; missing when that could not be asked. */
      readonly mayRead?: boolean;
    })
  | { readonly state: 'failed'; readonly failure: WhyNotSignedIn }
  /** The code counts no more: somebody began anew, or the bot stops. */
  | { readonly state: 'called_off'; readonly by?: string };

export type SignInBegun =
  | {
      readonly state: 'code';
      /** The page that takes the code. */
      readonly address: string;
      readonly code: string;
      /** How long the code counts. */
      readonly minutes: number;
      /** Never rejects. */
      readonly ended: Promise<SignInEnd>;
    }
  | { readonly state: 'failed'; readonly failure: WhyNotSignedIn }
  | { readonly state: 'not_configured' };

/** The service account's sign-in, which digests by Graph are posted with. */
export interface SignIn {
  /** Uses the sign-in once, so that it lives on; for every night. Never rejects. */
  refresh(): Promise<SignInStatus>;
  /** Reads what is kept, and asks nobody. Never rejects. */
  status(): Promise<KeptSignInStatus>;
  /**
   * Asks for a code that somebody signs in with; the sign-in is kept before `ended` resolves. A code that is waited for
   * already counts no more. `by` is an id of Person. Never rejects.
   */
  begin(by: string): Promise<SignInBegun>;
}
