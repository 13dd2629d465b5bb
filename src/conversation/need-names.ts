import type { MunicipalityId } from '../domain/municipality.js';
import type { Need } from '../domain/need.js';
import { scrubbed } from '../domain/scrubbed.js';
import type { Ports } from '../usecases/ports.js';

/** Takes names of people whom the registry knows, addresses and numbers out of what somebody has written. */
export const scrubber = async ({ store }: Pick<Ports, 'store'>): Promise<(text: string) => string> => {
  const names = (await store.find('people')).map(({ displayName }) => displayName);
  return (text) => scrubbed(text, names);
};

/** A need's text as a reader may see it: as it stands to its own municipality and to staff, who have none. */
export const textFor = (
  need: Need,
  municipality: MunicipalityId | undefined,
  scrub: (text: string) => string,
): string =>
  municipality === undefined || municipality === need.municipalityId ? need.text : scrub(need.text);
