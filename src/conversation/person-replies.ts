import type { RenderedCard } from '../cards/define-card.js';
import { personCard, personView, type RoleRow } from '../cards/person.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import { GIVEN_ROLES } from '../domain/role-rules.js';
import { endedBefore } from '../domain/span.js';
import { tenantOfIdentity } from '../domain/tenant-id.js';
import type { Ports } from '../usecases/ports.js';
import { municipalityOfTenant } from '../usecases/tenant-of.js';
import { heldRole } from './held-role.js';
import { headed, lastingRoles } from './people-rows.js';
import type { Reply } from './reply.js';
import { roleTitle } from './role-words.js';
import type { Turn } from './turn.js';

/** Below what was written, or in the place of the card that was pressed. */
export type As = (card: RenderedCard) => Reply;

/** The latest are shown; nobody reads more of them on a phone. */
const MAX_PAST_ROLES = 10;

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

const sectionsOf = (turn: Turn, person: Person): { heading: string; rows: RoleRow[] }[] => {
  const { now, coming, past } = turn.texts.people.person;
  const rows = rowsOf(turn, person);
  const isComing = ({ assignment }: (typeof rows)[number]): boolean => assignment.from > turn.today;
  const sections = [
    { heading: now, rows: rows.filter((row) => row.mayEnd && !isComing(row)) },
    { heading: coming, rows: rows.filter((row) => row.mayEnd && isComing(row)) },
    { heading: past, rows: rows.filter(({ mayEnd }) => !mayEnd).slice(-MAX_PAST_ROLES) },
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
