import { randomUUID } from 'node:crypto';
import type { IsoInstant } from '../../domain/calendar.js';
import type { KeptSignIn } from './kept-sign-in.js';
import type { GraphApp } from './login-client.js';
import type { PersonLogin } from './person-login.js';

/** What is kept of a person's having signed in just now. */
export const keptFrom = (
  { account, isConfidential, cache }: PersonLogin & { readonly ok: true },
  { tenantId, clientId }: GraphApp,
  succeededAt: IsoInstant,
): KeptSignIn => ({
  loginId: randomUUID(),
  tenantId,
  clientId,
  account,
  isConfidential,
  succeededAt,
  cache,
});
