import type { ActivityDetails } from '../../src/domain/activity.js';
import type { CatalogueEntry } from '../../src/domain/catalogue-entry.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { identityOf, type Person, type RoleAssignment } from '../../src/domain/person.js';

export const TENANT = '11111111-2222-4333-8444-555555555555';

/** A person in the registry; `key` becomes the aadObjectId and part of the id. */
export const aPerson = (
  key: string,
  roles: readonly RoleAssignment[],
  overrides: Partial<Person> = {},
): Person => ({
  id: `2026-${key}`,
  version: 1,
  identity: identityOf(TENANT, key),
  displayName: `${key} Demo`,
  nameFrom: 'registry',
  roles,
  competences: [],
  ...overrides,
});

export const anna = aPerson('anna', [{ role: 'fou_manager', from: '2020-01-01' }], {
  displayName: 'Anna Demo',
});
export const martin = aPerson('martin', [{ role: 'staff', from: '2020-01-01' }], {
  displayName: 'Martin Demo',
});
export const jarfallaMember = aPerson('jarfalla', [
  { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' },
]);
export const solnaMember = aPerson('solna', [
  { role: 'council_member', municipalityId: 'solna', from: '2020-01-01' },
]);
export const solnaChief = aPerson('chefsolna', [
  { role: 'chief', municipalityId: 'solna', from: '2020-01-01' },
]);

export const EVERYONE = [anna, martin, jarfallaMember, solnaMember, solnaChief] as const;

export const anEntry = (id: string, overrides: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  title: id,
  kind: 'term',
  organisation: 'fou_nordvast',
  status: 'current',
  years: [2024],
  alsoCalled: [],
  facts: [],
  related: [],
  sources: [{ document: 'verksamhetsberattelse-2023-plan-2024', lines: '1' }],
  text: `Om ${id}.`,
  ...overrides,
});

/** Two hours' sounding board with Järfälla on Tuesday 17 November 2026, done by Martin. */
export const activityDetails = (overrides: Partial<ActivityDetails> = {}): ActivityDetails => ({
  kind: 'sounding_board',
  title: 'SIP',
  date: onDay('2026-11-17'),
  hours: 2,
  staffIds: ['2026-martin'],
  municipalities: ['jarfalla'],
  otherParties: [],
  area: 'general',
  pillar: 'support',
  line: 'first',
  resultGoalAreaId: 'knowledge_governance',
  documentation: [],
  state: 'done',
  ...overrides,
});
