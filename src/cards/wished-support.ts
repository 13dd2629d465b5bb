import type { RequestDetails } from '../domain/request.js';
import type { Texts } from '../texts/index.js';

/** The form of support that a municipality wishes for; when it has chosen none, what it wants to do, or that FoU helps it choose. */
export const wishedSupport = (
  { labels, request }: Texts,
  { kind, pillar }: Pick<RequestDetails, 'kind' | 'pillar'>,
): string => {
  if (kind !== 'other') return labels.kinds[kind];
  return pillar === null ? request.noKindChosen : request.groups[pillar];
};
