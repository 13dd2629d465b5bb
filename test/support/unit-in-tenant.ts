import { addDays, localDate, weekdayOf } from '../../src/domain/calendar.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { identityOf, type RoleAssignment } from '../../src/domain/person.js';
import { insert } from '../../src/usecases/changes.js';
import { activityDetails, aPerson } from './builders.js';
import { TENANT_ID } from './fake-microsoft.js';
import { aWriter, type Writer } from './production.js';

const hoursToNoon = 12 - new Date().getUTCHours();

/** A zone where it is about noon now: no day, week or nightly job begins while a test runs. */
export const NOON_ZONE = `Etc/GMT${hoursToNoon > 0 ? '-' : '+'}${Math.abs(hoursToNoon)}`;
export const TODAY = localDate(new Date().toISOString(), NOON_ZONE);
export const LAST_TUESDAY = addDays(TODAY, -weekdayOf(TODAY) - 5);

/** The first manager, whom the environment names. */
export const anna = aWriter('anna');
export const martin = aWriter('martin');
export const councilMembers: readonly (Writer & { readonly municipalityId: MunicipalityId })[] =
  MUNICIPALITY_IDS.map((municipalityId) => ({ ...aWriter(municipalityId), municipalityId }));

const registered = (key: string, who: Writer, role: Omit<RoleAssignment, 'from'>) =>
  aPerson(key, [{ ...role, from: '2020-01-01' }], { identity: identityOf(TENANT_ID, who.aadObjectId) });

const PEOPLE = [
  registered('martin', martin, { role: 'staff' }),
  ...councilMembers.map((who) =>
    registered(who.municipalityId, who, { role: 'council_member', municipalityId: who.municipalityId }),
  ),
];

/** What the activity with a municipality last week is called. */
export const titleFor = (id: MunicipalityId): string => `Samtal i ${id}`;

const ACTIVITIES = MUNICIPALITY_IDS.map((id) => ({
  id: `${TODAY.slice(0, 4)}-activity-${id}`,
  ...activityDetails({ title: titleFor(id), date: onDay(LAST_TUESDAY), municipalities: [id] }),
  loggedBy: '2026-martin',
  loggedAt: `${LAST_TUESDAY}T15:00:00.000Z`,
  source: 'chat' as const,
}));

/** Everyone but the manager, and an activity with each municipality last week. */
export const UNIT = [
  ...PEOPLE.map((person) => insert('people', person)),
  ...ACTIVITIES.map((activity) => insert('activities', activity)),
];

/** The id of the channel that the municipality's link leads to. */
export const channelOf = (id: MunicipalityId): string => `19:${id}@thread.tacv2`;
