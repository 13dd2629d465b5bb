import { z } from 'zod';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  now: word,
  current: word,
  howTo: word,
  tenantLabel: word,
  written: userText,
  save: word,
  hasTenant: z.boolean(),
  remove: word,
  back: word,
  municipalityId: word,
  seenId: word,
  seenVersion: z.int(),
});

export const tenantFormCard = defineCard('tenant-form', 1, model);

export interface TenantForm {
  readonly municipalityId: MunicipalityId;
  /** What the municipality has now. */
  readonly tenant: MunicipalityTenant | undefined;
  /** What stands in the input. */
  readonly written: string;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Takes the id of one municipality's tenant. A tenant that nobody has set has an empty id and version 0. */
export const tenantFormView = (
  { tenants: { form } }: Texts,
  { municipalityId, tenant, written, problems }: TenantForm,
): z.infer<typeof model> => {
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  return {
    summary: form.title(municipality),
    title: form.title(municipality),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    now: tenant === undefined ? form.notYet : `${form.now} `,
    current: tenant?.tenantId ?? '',
    howTo: form.howTo,
    tenantLabel: form.tenantLabel(municipality),
    written,
    save: form.save,
    hasTenant: tenant !== undefined,
    remove: form.remove,
    back: form.back,
    municipalityId,
    seenId: tenant?.id ?? '',
    seenVersion: tenant?.version ?? 0,
  };
};
