import { AsyncLocalStorage } from 'node:async_hooks';

const traces = new AsyncLocalStorage<string | undefined>();

/** Runs work, with all that it waits for, under an id that stands on each of its lines in the log. */
export const inTrace = <T>(id: string, work: () => T): T => traces.run(id, work);

/** Runs work that goes on after whoever began it is done, under no id. */
export const outsideTrace = <T>(work: () => T): T => traces.run(undefined, work);

/** The id that the code runs under now. */
export const traceId = (): string | undefined => traces.getStore();
