import { applyActs } from '../../src/domain/apply-act.js';
import type { IsoDate } from '../../src/domain/calendar.js';
import type { Request } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { anna } from './builders.js';
import { aRequest, at } from './digest-builders.js';

/** The day that something was done, and what. */
export type Deed = readonly [IsoDate, ...RequestAct[]];

const YES = {
  body: 'admin_steering',
  date: '2026-03-02',
  outcome: 'yes',
  minutesRef: 'protokoll 2026-03-02, § 4',
} as const;

/** The deeds that take a request of the second line to each of its waits. */
export const SUBMIT: readonly RequestAct[] = [{ kind: 'choose_line', line: 'second' }, { kind: 'submit' }];
export const DECIDE: RequestAct = { kind: 'record_decision', decision: YES };

/** A request of Järfälla that was filed on a day, and what has been done with it since. */
export const requestWithPast = (
  number: string,
  filedOn: IsoDate,
  deeds: readonly Deed[] = [],
  overrides: Partial<Request> = {},
): Request => {
  const createdAt = at(filedOn);
  const by = '2026-jarfalla';
  const filed = {
    at: createdAt,
    by,
    version: 1,
    from: 'draft',
    to: 'received',
    act: { kind: 'file' },
  } as const;
  return deeds.reduce(
    (request, [day, ...acts]) => {
      const done = applyActs(request, acts, { by: anna.id, now: at(day), today: day });
      if (!done.ok) throw new Error(`${number} cannot be so: ${JSON.stringify(done.error)}`);
      return done.value;
    },
    aRequest(number, { createdAt, history: [filed], ...overrides }),
  );
};
