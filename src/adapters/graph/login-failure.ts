import type { SignInFailure } from '../../domain/sign-in.js';
import type { LoginTrouble } from './login-network.js';

/** What Entra, or waiting for it, leaves of a sign-in that did not come about. */
export type LoginFailure =
  | Exclude<SignInFailure, 'not_kept' | 'internal' | 'begun_anew'>
  | { readonly code: string };

/** Entra's numbers, from its list of AADSTS codes. */
const BY_CODE: Readonly<Record<number, LoginFailure>> = {
  50199: 'blocked',
  53000: 'blocked',
  53001: 'blocked',
  53002: 'blocked',
  53003: 'blocked',
  53011: 'blocked',
  530033: 'blocked',
  530035: 'blocked',
  65004: 'consent',
  65001: 'consent',
  90094: 'consent',
  50020: 'account',
  50034: 'account',
  50057: 'account',
  50105: 'account',
  90072: 'account',
  700016: 'app',
  90002: 'app',
  90013: 'app',
  7000112: 'app',
  7000218: 'publicFlow',
  700025: 'secret',
  7000215: 'secret',
  7000222: 'secret',
  50011: 'redirect',
  500113: 'redirect',
  70020: 'expired',
  70008: 'expired',
};

/** OAuth's names, for what comes without a number. */
const BY_ERROR: Readonly<Record<string, LoginFailure>> = {
  expired_token: 'expired',
  code_expired: 'expired',
  device_code_expired: 'expired',
  authorization_declined: 'declined',
  access_denied: 'declined',
  authorization_pending: 'expired',
};

/** Of what Entra said the most telling; its number, or else its name for it, when nothing is known of it. */
export const loginFailure = (trouble: LoginTrouble): LoginFailure => {
  if (trouble.kind === 'unreachable') return 'unreachable';
  const { error, codes } = trouble;
  const [first] = codes;
  const known = codes.map((code) => BY_CODE[code]).find((failure) => failure !== undefined);
  return known ?? BY_ERROR[error] ?? { code: first === undefined ? error : `AADSTS${first}` };
};
