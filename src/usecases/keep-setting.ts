import { isDeepStrictEqual } from 'node:util';
import { yearOf } from '../domain/calendar.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Setting, SettingLimits, SettingName, SettingOf } from '../domain/settings.js';
import { auditOf, insert, update } from './changes.js';
import type { Ports } from './ports.js';

/** What the unit has set of one kind; undefined while nobody has. */
export const settingNow = async <N extends SettingName>(
  { store }: Pick<Ports, 'store'>,
  name: N,
): Promise<SettingOf<N> | undefined> => {
  const [setting] = await store.find('settings', { name } as Partial<Setting>);
  // What is found by a name has it.
  return setting as SettingOf<N> | undefined;
};

/** Someone was first. Id of Person. */
export interface SettingChanged {
  readonly kind: 'changed';
  readonly by: string;
}

/** Keeps limits that have passed their checks, from the next time that anybody looks. The same again changes nothing. */
export const keepSetting = async <N extends SettingName>(
  ports: Ports,
  input: {
    readonly name: N;
    readonly limits: SettingLimits[N];
    /** What holds while nobody has set anything. */
    readonly defaults: SettingLimits[N];
    readonly action: string;
    /** Id of Person. */
    readonly by: string;
    /** Of the record that the person saw; 0 when there was none. */
    readonly seenVersion: number;
  },
): Promise<Result<SettingOf<N> | undefined, SettingChanged>> => {
  const { name, limits, defaults, action, by, seenVersion } = input;
  const setting = await settingNow(ports, name);
  if (isDeepStrictEqual(setting?.limits ?? defaults, limits)) return ok(setting);
  if (setting !== undefined && setting.version !== seenVersion)
    return refused({ kind: 'changed', by: setting.setBy });
  const setAt = ports.clock.now();
  const record = { id: setting?.id ?? ports.ids.record(yearOf(setAt)), name, limits, setBy: by, setAt };
  // A generic name with its own limits is one of the union, which TypeScript cannot see.
  const before = setting as Setting | undefined;
  const change = before === undefined ? insert('settings', record) : update('settings', before, record);
  const committed = await ports.store.commit([change, auditOf(ports, by, action, change, before)]);
  // Someone was first, and the next look tells who.
  return committed.ok ? ok(await settingNow(ports, name)) : keepSetting(ports, input);
};
