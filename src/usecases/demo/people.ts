import { MUNICIPALITY_IDS, type MunicipalityId } from '../../domain/municipality.js';
import { identityOf, type Person, type RoleAssignment } from '../../domain/person.js';
import type { Persona } from '../ports.js';

/** The tenant that everyone in the demo organisation belongs to; no real one. */
export const DEMO_TENANT_ID = '00000000-0000-4000-8000-00000000d3e0';

/** The tenant of a municipality in the demo organisation; no real one either. */
const DEMO_MUNICIPAL_TENANT_ID = '00000000-0000-4000-8000-00000000d3e1';

/** Early enough to hold for any time that local mode is set to. */
const SINCE = '2015-01-01';

const COUNCIL: Readonly<Record<MunicipalityId, string>> = {
  ekero: 'Eva Demo',
  jarfalla: 'Jonas Demo',
  sigtuna: 'Sigrid Demo',
  sollentuna: 'Sofia Demo',
  solna: 'Samuel Demo',
  sundbyberg: 'Sara Demo',
  upplands_bro: 'Ulrika Demo',
  upplands_vasby: 'Vera Demo',
};

const CHIEFS: Readonly<Record<MunicipalityId, string>> = {
  ekero: 'Erik Demo',
  jarfalla: 'Jenny Demo',
  sigtuna: 'Simon Demo',
  sollentuna: 'Solveig Demo',
  solna: 'Stefan Demo',
  sundbyberg: 'Susanne Demo',
  upplands_bro: 'Urban Demo',
  upplands_vasby: 'Vilhelm Demo',
};

const MANAGER = 'Anna Demo';
const STAFF = ['Annika Demo', 'Martin Demo', 'Jörgen Demo', 'Maria Demo'];

const objectId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const person = (
  number: number,
  name: string,
  displayName: string,
  roles: readonly Omit<RoleAssignment, 'from'>[],
): Person => ({
  id: `2015-demo-${name}`,
  version: 1,
  identity: identityOf(DEMO_TENANT_ID, objectId(number)),
  displayName,
  nameFrom: 'registry',
  roles: roles.map((assignment) => ({ ...assignment, from: SINCE })),
  competences: [],
});

const councilMember = (municipalityId: MunicipalityId): Person =>
  person(
    101 + MUNICIPALITY_IDS.indexOf(municipalityId),
    `council-${municipalityId}`,
    COUNCIL[municipalityId],
    [{ role: 'council_member', municipalityId }],
  );

const chiefs = MUNICIPALITY_IDS.map((municipalityId, index) =>
  person(201 + index, `chief-${municipalityId}`, CHIEFS[municipalityId], [{ role: 'chief', municipalityId }]),
);

const manager = person(301, 'manager', MANAGER, [{ role: 'fou_manager' }, { role: 'staff' }]);

const staff = STAFF.map((displayName, index) =>
  person(302 + index, `staff-${index + 1}`, displayName, [{ role: 'staff' }]),
);

/** Somebody in the registry as one to play. */
export const personaOf = ({ identity, displayName }: Person): Persona => ({ identity, name: displayName });

/** Everyone in the demo organisation, with invented surnames and fixed ids. */
export const DEMO_PEOPLE: readonly Person[] = [
  ...MUNICIPALITY_IDS.map(councilMember),
  ...chiefs,
  manager,
  ...staff,
];

/** Id of the FoU manager. */
export const DEMO_MANAGER_ID = manager.id;

/** Ids of the five who do the unit's work. */
export const DEMO_STAFF_IDS: readonly string[] = [manager.id, ...staff.map(({ id }) => id)];

/** Id of one of the staff who is nothing else. */
export const FIRST_DEMO_STAFF_ID = '2015-demo-staff-1';

/** Id of the council member or the chief of a municipality. */
export const demoPersonId = (role: 'council' | 'chief', municipality: MunicipalityId): string =>
  `2015-demo-${role}-${municipality}`;

/** Whom one is when local mode starts: the council member of Sollentuna. */
export const FIRST_DEMO_PERSON_ID = demoPersonId('council', 'sollentuna');

/** The same as somebody to play. */
export const FIRST_DEMO_PERSONA: Persona = personaOf(councilMember('sollentuna'));

/** Colleagues in the demo tenant who are not in the registry; one named as many municipalities name people. */
export const DEMO_DIRECTORY: readonly Persona[] = [
  { identity: identityOf(DEMO_TENANT_ID, objectId(501)), name: 'Kim Demo' },
  { identity: identityOf(DEMO_TENANT_ID, objectId(502)), name: 'Demo, Robin (Kommunledningskontoret)' },
];

/** Somebody whom the bot knows nothing of, from the tenant of a municipality. */
export const DEMO_STRANGER: Persona = {
  identity: identityOf(DEMO_MUNICIPAL_TENANT_ID, objectId(601)),
  name: 'Nadja Demo',
};
