import type { Activity } from '../domain/activity.js';
import type { IsoWeek } from '../domain/calendar.js';
import { compileDigest } from '../domain/compile-digest.js';
import type { Digest, DigestRecord } from '../domain/digest.js';
import type { ComingSources } from '../domain/digest-input.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { readComing } from './coming-sources.js';
import type { Ports } from './ports.js';

/** What every municipality's digest is compiled from. */
export interface DigestSources {
  readonly activities: readonly Activity[];
  readonly requests: readonly Request[];
  readonly people: readonly Person[];
  readonly sources: ComingSources;
}

/** Reads all that digests are compiled from, once for all municipalities. */
export const readSources = async (ports: Ports): Promise<DigestSources> => {
  const { store } = ports;
  const [activities, requests, people, sources] = await Promise.all([
    store.find('activities'),
    store.find('requests'),
    store.find('people'),
    readComing(ports),
  ]);
  return { activities, requests, people, sources };
};

/** A municipality's digest as it is now, leaving out what `sentDigests` have told of. */
export const compiledNow = (
  { timeZone }: Ports,
  sources: DigestSources,
  week: IsoWeek,
  municipality: MunicipalityId,
  sentDigests: readonly DigestRecord[],
): Digest => compileDigest({ ...sources, week, municipality, sentDigests, timeZone });
