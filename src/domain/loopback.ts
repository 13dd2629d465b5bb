/** What this machine calls itself, and nobody else can. */
const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether an address to listen on can be reached from this machine only. */
export const isLoopback = (address: string): boolean => NAMES.has(address);

/**
 * Whether a request's Host header names this machine itself. A page in a browser on it can reach a loopback port under a
 * name of its own (DNS rebinding), and is then seen by that name.
 */
export const namesLoopback = (host: string | undefined): boolean =>
  host !== undefined &&
  NAMES.has(
    host
      .toLowerCase()
      .replace(/:\d{1,5}$/, '')
      .replace(/^\[(.*)\]$/, '$1'),
  );
