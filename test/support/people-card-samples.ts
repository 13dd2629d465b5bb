import { claimDecisionCard, claimDecisionView } from '../../src/cards/claim-decision.js';
import { claimFormCard, claimFormView } from '../../src/cards/claim-form.js';
import { dataEraseCard, dataEraseView } from '../../src/cards/data-erase.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { peopleListCard, peopleListView } from '../../src/cards/people-list.js';
import { personCard, personView } from '../../src/cards/person.js';
import { PERSON_FIELDS, personFormCard, personFormView } from '../../src/cards/person-form.js';
import { retentionConfirmCard, retentionConfirmView } from '../../src/cards/retention-confirm.js';
import { retentionFormCard, retentionFormView } from '../../src/cards/retention-form.js';
import { retentionListCard, retentionListView } from '../../src/cards/retention-list.js';
import { roleCard, roleView } from '../../src/cards/role.js';
import { roleEndCard, roleEndView } from '../../src/cards/role-end.js';
import { ROLE_FIELDS } from '../../src/cards/role-fields.js';
import { NEW_ROLE, roleFormCard, roleFormView } from '../../src/cards/role-form.js';
import { signInCodeCard, signInCodeView } from '../../src/cards/sign-in-code.js';
import { tenantFormCard, tenantFormView } from '../../src/cards/tenant-form.js';
import { tenantListCard, tenantListView } from '../../src/cards/tenant-list.js';
import { tenantRemoveCard, tenantRemoveView } from '../../src/cards/tenant-remove.js';
import { answeredWorkplaceView, workplaceCard, workplaceView } from '../../src/cards/workplace.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { RETAINED_COLLECTIONS } from '../../src/domain/retention.js';
import type { Texts } from '../../src/texts/index.js';
import { aNamed, filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';
import { RECORD_OF } from './store-records.js';

const tenant = RECORD_OF.tenants('2026-0001');
const rule = { ...RECORD_OF.retention('2026-0001'), decision: MARKUP };
/** The cards about people and what is held on them, as `cardSamples` has them. */
export const peopleCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  return {
    'claim-decision': [true, false].map((mayCountTenant) =>
      claimDecisionCard.render(
        claimDecisionView(texts, {
          claim: RECORD_OF.claims('2026-0001'),
          paragraphs: [`${MARKUP} who`, `${MARKUP} seat`],
          warning: mayCountTenant ? texts.claims.decision.from.unknown : undefined,
          mayCountTenant,
          values: filledIn('claim-decision', ['role', 'countTenant', 'reason']),
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    'claim-form': [
      claimFormCard.render(
        claimFormView(texts, { municipalityId: 'solna', problems: [texts.claims.unclear] }),
      ),
      claimFormCard.render(claimFormView(texts, { municipalityId: '', problems: [] })),
    ],
    'data-erase': [
      dataEraseCard.render(
        dataEraseView(texts, {
          goes: manyOf(`${MARKUP} name`).slice(0, 12),
          stays: manyOf('Aktiviteter: 12').slice(0, 12),
          limits: [`${MARKUP} name`, texts.ownData.erase.limits.teams],
          seen: { id: '2026-a', version: 3 },
          notice: texts.ownData.erase.changed,
        }),
      ),
      dataEraseCard.render(
        dataEraseView(texts, { goes: [], stays: [], limits: [], seen: { id: '', version: 0 } }),
      ),
    ],
    'people-list': [
      peopleListCard.render(
        peopleListView(texts, {
          title: 'Titel',
          notices: [`${MARKUP} notice`],
          claims: manyOf({ name: `${MARKUP} name`, municipality: 'Solna', day: '1 maj 2026', claimId: '1' }),
          sections: manyOf({
            heading: 'Solna',
            lines: manyOf({ label: 'Roll', names: `${MARKUP} ${LONG.slice(0, 600)}` }).slice(0, 2),
          }).slice(0, 9),
          sentences: ['En mening.'],
          people: manyOf({ title: 'Namn', value: '2026-a' }),
          showsChoice: true,
          showsSome: true,
        }),
      ),
      peopleListCard.render(
        peopleListView(texts, {
          title: 'Titel',
          notices: [],
          claims: [],
          sections: [],
          sentences: [],
          people: [],
          showsChoice: false,
          showsSome: false,
        }),
      ),
    ],
    person: ['now', 'then'].map((time) =>
      personCard.render(
        personView(texts, {
          person: aNamed('a'),
          notices: time === 'now' ? [`${MARKUP} notice`] : [],
          sentences: ['En mening.'],
          sections: manyOf({
            heading: 'Roller',
            rows: manyOf({
              role: 'Roll',
              when: 'sedan i dag',
              mayEnd: time === 'now',
              mayChange: true,
              end: 'Avsluta',
              index: 3,
              held: 'staff  2020-01-01',
            }).slice(0, 8),
            more: time === 'now' ? '7 äldre roller visas inte här.' : '',
          }).slice(0, 3),
          written: time === 'now' ? `${MARKUP} written` : undefined,
        }),
      ),
    ),
    'person-form': [undefined, manyOf({ identity: 'tenant/a', name: `${MARKUP} name` })].map((colleagues) =>
      personFormCard.render(
        personFormView(texts, {
          values: filledIn('person-form', PERSON_FIELDS),
          problems: [`${MARKUP} problem`],
          colleagues,
        }),
      ),
    ),
    'role-end': [true, false].map((isComing) =>
      roleEndCard.render(
        roleEndView(texts, {
          person: aNamed('a'),
          role: { index: 0, held: 'staff  2020-01-01' },
          what: 'Roll',
          isComing,
          sentences: ['En mening.'],
          lastDay: `${MARKUP} day`,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    'role-form': [NEW_ROLE, { index: 0, held: 'staff  2020-01-01' }].map((role) =>
      roleFormCard.render(
        roleFormView(texts, {
          person: aNamed('a'),
          role,
          values: filledIn('role-form', ROLE_FIELDS),
          problems: [`${MARKUP} problem`],
          now: [`${MARKUP} now`],
        }),
      ),
    ),
    'retention-confirm': [0, 1, 1234].map((tonight) =>
      retentionConfirmCard.render(
        retentionConfirmView(texts, {
          collection: 'people',
          months: tonight || 1,
          decision: MARKUP,
          tonight,
          seenId: '2026-abcdefgh',
          seenVersion: 3,
        }),
      ),
    ),
    'retention-form': [undefined, { rule, who: `${MARKUP} who`, day: '2026-11-18' }].map((standing) =>
      retentionFormCard.render(
        retentionFormView(texts, {
          collection: 'requests',
          standing,
          values: filledIn('retention-form', ['months', 'decision']),
          problems: standing ? [`${MARKUP} problem`] : [],
        }),
      ),
    ),
    'retention-list': [
      retentionListCard.render(
        retentionListView(texts, {
          rows: RETAINED_COLLECTIONS.map((collection) => ({
            collection,
            count: 1234,
            oldest: '2023-03-03',
            rule,
          })),
          notices: [`${MARKUP} notice`],
        }),
      ),
      retentionListCard.render(
        retentionListView(texts, {
          rows: RETAINED_COLLECTIONS.map((collection, count) => ({
            collection,
            count,
            oldest: undefined,
            rule: undefined,
          })),
          notices: [],
        }),
      ),
    ],
    role: [roleCard.render(roleView(texts, `${MARKUP} who`, texts.roleSwitch.tries.staff))],
    'sign-in-code': [
      signInCodeCard.render(
        signInCodeView(texts, {
          address: 'https://microsoft.com/devicelogin',
          code: `${MARKUP} code`,
          minutes: 15,
        }),
      ),
    ],
    'tenant-form': [
      tenantFormCard.render(
        tenantFormView(texts, {
          municipalityId: 'upplands_vasby',
          tenant,
          written: LONG.slice(0, 200),
          problems: [`${MARKUP} problem`],
        }),
      ),
    ],
    'tenant-list': [
      tenantListCard.render(
        tenantListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, tenant, isLetIn: false })),
          notices: [`${MARKUP} notice`],
        }),
      ),
      tenantListCard.render(
        tenantListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({
            municipalityId,
            tenant: undefined,
            isLetIn: true,
          })),
          notices: [],
        }),
      ),
    ],
    'tenant-remove': [tenantRemoveCard.render(tenantRemoveView(texts, tenant))],
    workplace: [
      workplaceCard.render(workplaceView(texts)),
      workplaceCard.render(answeredWorkplaceView(texts, `${MARKUP} answer`)),
    ],
  };
};
