import { isOpen, type Request } from '../domain/request.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import type { Asker } from './file-request.js';
import type { Ports } from './ports.js';

/** Who looks. */
export type Reader = Pick<Asker, 'roles' | 'municipality'>;

const earlierFirst = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Open ones first, the newest first among them. */
const openThenNewest = (a: Request, b: Request): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || earlierFirst(b.createdAt, a.createdAt);

/**
 * The requests that someone may see: staff all of them, everyone else those of their own municipality
 * (domain-model section 8). Open ones first, newest first.
 */
export const listRequests = async (
  ports: Pick<Ports, 'store'>,
  { roles, municipality }: Reader,
): Promise<readonly Request[]> => {
  if (worksForAllMunicipalities(roles)) return (await ports.store.find('requests')).toSorted(openThenNewest);
  if (municipality === undefined) return [];
  return (await ports.store.find('requests', { municipalityId: municipality })).toSorted(openThenNewest);
};
