import type { Request } from '../domain/request.js';
import type { Ports } from './ports.js';

/** The request with a number such as `F2026-014`; undefined when there is none, or no number. */
export const requestByNumber = async (
  { store }: Pick<Ports, 'store'>,
  number: string | undefined,
): Promise<Request | undefined> => {
  if (number === undefined) return undefined;
  const [request] = await store.find('requests', { number });
  return request;
};
