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
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  rows: z.array(z.strictObject({ municipality: word, tenant: word, change: word, municipalityId: word })),
});

export const tenantListCard = defineCard('tenant-list', 1, model);

export interface TenantList {
  /** All eight, in owner order. */
  readonly rows: readonly {
    readonly municipalityId: MunicipalityId;
    readonly tenant: MunicipalityTenant | undefined;
    readonly isLetIn: boolean;
  }[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

/** The tenants of all municipalities, each with a button to set or change it. */
export const tenantListView = (
  { tenants: { list } }: Texts,
  { rows, notices }: TenantList,
): z.infer<typeof model> => {
  const count = rows.filter(({ tenant }) => tenant !== undefined).length;
  const standing = count === 0 ? list.none : count === rows.length ? list.all : list.some(count);
  return {
    summary: notices[0] ?? `${list.title}. ${standing}`,
    title: list.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: [list.intro, standing].map((text) => ({ text })),
    rows: rows.map(({ municipalityId, tenant, isLetIn }) => {
      const municipality = MUNICIPALITY_NAMES[municipalityId];
      const said = [tenant?.tenantId ?? list.noTenant, ...(isLetIn ? [] : [list.notLetIn])];
      return {
        municipality,
        tenant: said.map((part) => ` · ${part}`).join(''),
        change: tenant === undefined ? list.set(municipality) : list.change(municipality),
        municipalityId,
      };
    }),
  };
};
