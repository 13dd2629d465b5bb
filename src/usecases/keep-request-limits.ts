import { isDeepStrictEqual } from 'node:util';
import { yearOf } from '../domain/calendar.js';
import {
  DEFAULT_LIMITS,
  type RemindedWait,
  type RequestLimits,
  wrongLimits,
} from '../domain/request-limits.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Setting } from '../domain/settings.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports } from './ports.js';

const found = async ({ store }: Pick<Ports, 'store'>): Promise<Setting | undefined> =>
  (await store.find('settings', { name: 'requests' }))[0];

/** The limits that hold now, and the record that says so; none while nobody has set any. */
export const limitsNow = async (
  ports: Pick<Ports, 'store'>,
): Promise<{ readonly limits: RequestLimits; readonly setting: Setting | undefined }> => {
  const setting = await found(ports);
  return { limits: setting?.limits ?? DEFAULT_LIMITS, setting };
};

export type LimitsRefusal =
  | { readonly kind: 'wrong'; readonly fields: readonly RemindedWait[] }
  /** Someone was first. Id of Person. */
  | { readonly kind: 'changed'; readonly by: string };

/**
 * Sets after how many working days people are reminded, from the next time that anybody looks. The same again
 * changes nothing.
 */
export const keepRequestLimits = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly limits: RequestLimits;
    /** Of the record that the person saw; 0 when there was none. */
    readonly seenVersion: number;
  },
): Promise<Result<Setting | undefined, LimitsRefusal>> => {
  const { by, limits, seenVersion } = input;
  const fields = wrongLimits(limits);
  if (fields.length > 0) return refused({ kind: 'wrong', fields });
  const { limits: before, setting } = await limitsNow(ports);
  if (isDeepStrictEqual(before, limits)) return ok(setting);
  if (setting !== undefined && setting.version !== seenVersion)
    return refused({ kind: 'changed', by: setting.setBy });
  const setAt = ports.clock.now();
  const id = setting?.id ?? ports.ids.record(yearOf(setAt));
  const record = { id, name: 'requests', limits, setBy: by, setAt } as const;
  const change = setting === undefined ? insert('settings', record) : update('settings', setting, record);
  const committed = await ports.store.commit([
    change,
    auditOf(ports, by, 'set-request-limits', change, setting),
  ]);
  // Someone was first, and the next look tells who.
  return committed.ok ? ok(change.record) : keepRequestLimits(ports, input);
};
