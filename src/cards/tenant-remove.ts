import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  now: word,
  tenant: word,
  explanation: word,
  confirm: word,
  keep: word,
  municipalityId: word,
  seenId: word,
  seenVersion: z.int(),
});

export const tenantRemoveCard = defineCard('tenant-remove', 1, model);

/** Asks once more before the bot no longer knows a municipality's people by their tenant. */
export const tenantRemoveView = (
  { tenants: { removal } }: Texts,
  { id, version, municipalityId, tenantId }: MunicipalityTenant,
): z.infer<typeof model> => {
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  return {
    summary: removal.title(municipality),
    title: removal.title(municipality),
    now: `${removal.now} `,
    tenant: tenantId,
    explanation: removal.explanation(municipality),
    confirm: removal.confirm,
    keep: removal.keep,
    municipalityId,
    seenId: id,
    seenVersion: version,
  };
};
