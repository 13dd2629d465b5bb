import type { SignIn, SignInBegun, SignInEnd } from '../../src/usecases/sign-in-port.js';

/** A bot without an app in Entra, but for what a test says. */
export const fakeSignIn = (instead: Partial<SignIn> = {}): SignIn => ({
  refresh: async () => ({ state: 'not_configured' }),
  status: async () => ({ state: 'not_configured' }),
  begin: async () => ({ state: 'not_configured' }),
  ...instead,
});

/** Hands out the code GKFR-7P2M to everybody, and lets the test say how the latest sign-in ends. */
export const signInWithCode = () => {
  const asked: string[] = [];
  let settle: (end: SignInEnd) => void = () => {};
  const begin = async (by: string): Promise<SignInBegun> => {
    asked.push(by);
    const ended = new Promise<SignInEnd>((resolve) => {
      settle = resolve;
    });
    return {
      state: 'code',
      address: 'https://microsoft.com/devicelogin',
      code: 'GKFR-7P2M',
      minutes: 15,
      ended,
    };
  };
  return { begin, asked, end: (how: SignInEnd) => settle(how) };
};
