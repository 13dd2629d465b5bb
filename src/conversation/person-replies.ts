import { personCard, personView, type RoleRow, type RoleSection } from '../cards/person.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import { GIVEN_ROLES } from '../domain/role-rules.js';
import { endedBefore } from '../domain/span.js';
import { tenantOfIdentity } from '../domain/tenant-id.js';
import type { Ports } from '../usecases/ports.js';
import { municipalityOfTenant } from '../usecases/tenant-of.js';
import { heldRole } from './held-role.js';
import { headed, lastingRoles } from './people-rows.js';
import type { As, Reply } from './reply.js';
import { roleTitle } from './role-words.js';
import type { Turn } from './turn.js';

/** Nobody reads more of them on a phone, and with the buttons of all a message would be too large to send. */
const MAX_ROLES = 10;

/** `sedan den 1 januari 2020` */
export const timeOf = ({ texts: { people, formats }, today }: Turn, { from, to }: RoleAssignment): string => {
  const { person } = people;
  if (to !== undefined) return person.sinceUntil(formats.day(from), formats.day(to));
  return from <= today ? person.since(formats.day(from)) : person.from(formats.day(from));
};

const organisationSentence = async (ports: Ports, turn: Turn, { identity }: Person): Promise<string> => {
  const { organisation } = turn.texts.people.person;
  const tenantId = tenantOfIdentity(identity);
  const municipality = await municipalityOfTenant(ports.store, tenantId);
  if (municipality !== undefined) return organisation.municipality(MUNICIPALITY_NAMES[municipality]);
  return tenantId === tenantOfIdentity(turn.identity) ? organisation.own : organisation.other;
};

/** Where somebody without a role says that they work. */
const workSentences = ({ texts, today }: Turn, person: Person): string[] => {
  const { worksIn, worksElsewhere } = texts.people.person;
  if (person.worksIn === undefined || lastingRoles(person, today).length > 0) return [];
  return [person.worksIn === 'elsewhere' ? worksElsewhere : worksIn(MUNICIPALITY_NAMES[person.worksIn])];
};

const rowsOf = (turn: Turn, { roles }: Person): (RoleRow & { readonly assignment: RoleAssignment })[] => {
  const { texts, today } = turn;
  const { end, remove } = texts.people.person;
  return roles
    .map((assignment, index) => {
      const mayEnd = !endedBefore(assignment, today);
      return {
        assignment,
        role: headed(roleTitle(texts, assignment)),
        when: timeOf(turn, assignment),
        mayEnd,
        mayChange: mayEnd && GIVEN_ROLES.some((given) => given === assignment.role),
        end: assignment.from > today ? remove : end,
        ...heldRole(assignment, index),
      };
    })
    .toSorted((a, b) => a.assignment.from.localeCompare(b.assignment.from));
};

/** Those that run now, the coming ones that begin first, and the former ones that ended last. */
const sectionsOf = (turn: Turn, person: Person): RoleSection[] => {
  const { now, coming, past, moreComing, morePast } = turn.texts.people.person;
  const rows = rowsOf(turn, person);
  const lasting = rows.filter(({ mayEnd }) => mayEnd);
  const isComing = ({ assignment }: (typeof rows)[number]): boolean => assignment.from > turn.today;
  const toCome = lasting.filter(isComing);
  const ended = rows
    .filter(({ mayEnd }) => !mayEnd)
    .toSorted((a, b) => (a.assignment.to ?? '').localeCompare(b.assignment.to ?? ''));
  const told = (all: typeof rows, more: (count: number) => string): string =>
    all.length > MAX_ROLES ? more(all.length - MAX_ROLES) : '';
  const sections = [
    { heading: now, rows: lasting.filter((row) => !isComing(row)), more: '' },
    { heading: coming, rows: toCome.slice(0, MAX_ROLES), more: told(toCome, moreComing) },
    { heading: past, rows: ended.slice(-MAX_ROLES), more: told(ended, morePast) },
  ];
  return sections
    .filter((section) => section.rows.length > 0)
    .map((section) => ({
      ...section,
      rows: section.rows.map(({ assignment: _assignment, ...row }) => row),
    }));
};

/** Somebody in the registry, under what just happened. `written` = a new name that could not be taken. */
export const personReply = async (
  ports: Ports,
  turn: Turn,
  as: As,
  person: Person,
  notices: readonly string[] = [],
  written: string | undefined = undefined,
): Promise<Reply> => {
  const hasRole = lastingRoles(person, turn.today).some(({ from }) => from <= turn.today);
  const view = personView(turn.texts, {
    person,
    notices,
    sentences: [
      await organisationSentence(ports, turn, person),
      ...workSentences(turn, person),
      ...(hasRole ? [] : [turn.texts.people.person.none]),
    ],
    sections: sectionsOf(turn, person),
    written,
  });
  return as(personCard.render(view));
};
