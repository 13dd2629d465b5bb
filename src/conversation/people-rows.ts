import { choiceTitle } from '../cards/choice-title.js';
import { clipped } from '../cards/clipped.js';
import type { PeopleList } from '../cards/people-list.js';
import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { managersOf, type Person, type Role, type RoleAssignment } from '../domain/person.js';
import { endedBefore } from '../domain/span.js';
import type { Texts } from '../texts/index.js';
import { roleTitle } from './role-words.js';

/** These keep the card well under what Teams takes, however many people there are. */
const MAX_NAMES = 12;
const MAX_CHOICES = 100;
/** In characters. */
const MAX_NAME_LENGTH = 60;
const MAX_CHOICE_LENGTH = 100;

type Section = PeopleList['sections'][number];
type Line = Section['lines'][number];

/** Roles that somebody has today or is to have. */
export const lastingRoles = ({ roles }: Person, today: IsoDate): RoleAssignment[] =>
  roles.filter((role) => !endedBefore(role, today));

export const byName = (a: Person, b: Person): number => a.displayName.localeCompare(b.displayName, 'sv');

/** Who has had, has or is to have a role for the municipality, or says that they work there. */
export const belongsTo = ({ roles, worksIn }: Person, municipality: MunicipalityId): boolean =>
  worksIn === municipality || roles.some(({ municipalityId }) => municipalityId === municipality);

const named = (
  { people: { list }, formats }: Texts,
  today: IsoDate,
  { displayName }: Person,
  { from, to }: RoleAssignment,
): string => {
  const name = clipped(displayName, MAX_NAME_LENGTH);
  const lastDay = to && formats.day(to);
  if (from <= today) return lastDay ? list.until(name, lastDay) : name;
  return lastDay ? list.fromUntil(name, formats.day(from), lastDay) : list.from(name, formats.day(from));
};

/** Who has the role today and who is to have it, or `none` in the place of those who have it today. */
const lineOf = (
  texts: Texts,
  today: IsoDate,
  people: readonly Person[],
  wanted: { readonly role: Role; readonly municipalityId?: MunicipalityId; readonly none: string },
): Line => {
  const { role, municipalityId, none } = wanted;
  const all = people.toSorted(byName).flatMap((person) =>
    lastingRoles(person, today)
      .filter((held) => held.role === role && held.municipalityId === municipalityId)
      .map((held) => ({ held, name: named(texts, today, person, held) })),
  );
  const now = all.filter(({ held }) => held.from <= today).map(({ name }) => name);
  const coming = all
    .filter(({ held }) => held.from > today)
    .toSorted((a, b) => a.held.from.localeCompare(b.held.from))
    .map(({ name }) => name);
  const names = [...(now.length === 0 ? [none] : now), ...coming];
  const left = names.length - MAX_NAMES;
  const shown = left > 0 ? [...names.slice(0, MAX_NAMES), texts.people.list.andMore(left)] : names;
  // Many write "Surname, Given name".
  const separator = shown.some((name) => name.includes(',')) ? '; ' : ', ';
  return { label: headed(roleTitle(texts, { role })), names: shown.join(separator) };
};

/** At the head of a line. */
export const headed = (title: string): string => title.charAt(0).toLocaleUpperCase('sv') + title.slice(1);

const municipalitySection = (
  texts: Texts,
  today: IsoDate,
  people: readonly Person[],
  municipalityId: MunicipalityId,
): Section => {
  const { noMember, noChief } = texts.people.list;
  return {
    heading: MUNICIPALITY_NAMES[municipalityId],
    lines: [
      lineOf(texts, today, people, { role: 'council_member', municipalityId, none: noMember }),
      lineOf(texts, today, people, { role: 'chief', municipalityId, none: noChief }),
    ],
  };
};

/** The unit first, then the municipalities in owner order; only one of those when it is named. */
export const sectionsOf = (
  texts: Texts,
  today: IsoDate,
  people: readonly Person[],
  municipality: MunicipalityId | undefined,
): readonly Section[] => {
  if (municipality !== undefined) return [municipalitySection(texts, today, people, municipality)];
  const { unit, nobody } = texts.people.list;
  const managers = managersOf(people, today);
  const others = people.filter((person) => !managers.includes(person));
  const lines = [
    lineOf(texts, today, people, { role: 'fou_manager', none: nobody }),
    lineOf(texts, today, others, { role: 'staff', none: nobody }),
  ];
  return [
    { heading: unit, lines },
    ...MUNICIPALITY_IDS.map((id) => municipalitySection(texts, today, people, id)),
  ];
};

/** To choose one from: by name, those without a role last. */
export const choicesOfPeople = (
  texts: Texts,
  today: IsoDate,
  people: readonly Person[],
): Pick<PeopleList, 'people' | 'sentences'> => {
  const { list } = texts.people;
  const rows = people.toSorted(byName).map((person) => ({ person, roles: lastingRoles(person, today) }));
  const without = rows.filter(({ roles }) => roles.length === 0);
  const ordered = [...rows.filter(({ roles }) => roles.length > 0), ...without];
  const titleOf = ({ person, roles }: (typeof rows)[number]): string => {
    const held = [...new Set(roles.map((role) => roleTitle(texts, role)))];
    const what = held.length === 0 ? list.noRole : held.join(', ');
    return `${clipped(person.displayName, MAX_NAME_LENGTH)} · ${what}`;
  };
  return {
    people: ordered.slice(0, MAX_CHOICES).map((row) => ({
      title: choiceTitle(titleOf(row), MAX_CHOICE_LENGTH),
      value: row.person.id,
    })),
    sentences: [
      ...(without.length === 0 ? [] : [list.withoutRole(without.length)]),
      ...(rows.length > MAX_CHOICES ? [list.hidden(MAX_CHOICES, rows.length)] : []),
    ],
  };
};
