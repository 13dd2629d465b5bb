/** Why a sign-in did not come about, as far as somebody can do something about it. */
export const SIGN_IN_FAILURES = [
  'blocked',
  'expired',
  'declined',
  'consent',
  'account',
  'app',
  'publicFlow',
  'secret',
  'redirect',
  'unreachable',
  'late',
  'not_kept',
  'internal',
  'begun_anew',
] as const;
export type SignInFailure = (typeof SIGN_IN_FAILURES)[number];

/** Days that a sign-in lives when it is not used (design section 9). */
export const SIGN_IN_LIFE_DAYS = 90;

/** How near its end a sign-in is that could not be renewed: told the first night, then 14 and 3 days ahead. */
export const LAPSE_STAGES = ['first', 'soon', 'last'] as const;
export type LapseStage = (typeof LAPSE_STAGES)[number];

const SOON_DAYS = 14;
const LAST_DAYS = 3;

/** The stage with so many days left; one that was missed while the bot was off is told the next night. */
export const lapseStage = (daysLeft: number): LapseStage => {
  if (daysLeft <= LAST_DAYS) return 'last';
  return daysLeft <= SOON_DAYS ? 'soon' : 'first';
};
