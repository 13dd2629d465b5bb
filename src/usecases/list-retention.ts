import type { IsoDate } from '../domain/calendar.js';
import { lastUseOf, type Surroundings } from '../domain/last-use.js';
import { RETAINED_COLLECTIONS, type RetainedCollection, type RetentionRule } from '../domain/retention.js';
import type { Ports } from './ports.js';
import { surroundings } from './retained-records.js';

export interface RetainedNow {
  readonly collection: RetainedCollection;
  readonly count: number;
  /** The earliest day that months would count from; missing when nothing has had its use. */
  readonly oldest: IsoDate | undefined;
  /** Without one nothing is removed. */
  readonly rule: RetentionRule | undefined;
}

/** The rule of a collection, when there is one. */
export const retentionRuleOf = async (
  { store }: Ports,
  collection: RetainedCollection,
): Promise<RetentionRule | undefined> => (await store.find('retention', { collection }))[0];

const retainedNow = async <C extends RetainedCollection>(
  ports: Ports,
  collection: C,
  around: Surroundings,
): Promise<RetainedNow> => {
  const records = await ports.store.find(collection);
  return {
    collection,
    count: records.length,
    oldest: records.flatMap((record) => lastUseOf(collection, record, around) ?? []).toSorted()[0],
    rule: await retentionRuleOf(ports, collection),
  };
};

/** Every collection that a rule can be entered for, with what lies in it. */
export const listRetention = async (ports: Ports): Promise<readonly RetainedNow[]> => {
  const around = await surroundings(ports);
  return Promise.all(RETAINED_COLLECTIONS.map((collection) => retainedNow(ports, collection, around)));
};
