import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import type { RoleChange, RoleRefusal } from '../usecases/planned-roles.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** `rådsmedlem för Järfälla` */
export const roleTitle = (
  { roles, labels }: Texts,
  { role, municipalityId }: Pick<RoleAssignment, 'role' | 'municipalityId'>,
): string => {
  const title = municipalityId && roles.ofMunicipality[role]?.(MUNICIPALITY_NAMES[municipalityId]);
  return title ?? labels.roles[role];
};

/** How a role of somebody is told: to themself, or about them. */
type Words = Texts['roles']['you'];

const about = ({ roles: { they } }: Texts, name: string): Words => ({
  is: (title) => they.is(name, title),
  isUntil: (title, day) => they.isUntil(name, title, day),
  becomes: (title, from) => they.becomes(name, title, from),
  becomesUntil: (title, from, to) => they.becomesUntil(name, title, from, to),
  none: they.none(name),
});

const roleSentence = (texts: Texts, words: Words, today: IsoDate, assignment: RoleAssignment): string => {
  const title = roleTitle(texts, assignment);
  const from = texts.formats.day(assignment.from);
  const to = assignment.to && texts.formats.day(assignment.to);
  if (assignment.from <= today) return to ? words.isUntil(title, to) : words.is(title);
  return to ? words.becomesUntil(title, from, to) : words.becomes(title, from);
};

/** What somebody is today and is to become, a sentence each; said to themself, or to others about them. */
export const rolesSentences = (
  texts: Texts,
  { displayName, roles }: Person,
  today: IsoDate,
  to: 'themself' | 'others',
): string[] => {
  const words = to === 'themself' ? texts.roles.you : about(texts, displayName);
  const lasting = roles.filter((assignment) => assignment.to === undefined || today <= assignment.to);
  if (lasting.length === 0) return [words.none];
  return lasting
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map((assignment) => roleSentence(texts, words, today, assignment));
};

const predecessorSentences = (
  { roles, formats }: Texts,
  today: IsoDate,
  { predecessor }: RoleChange,
): string[] => {
  if (predecessor === undefined) return [];
  const { person, lastDay } = predecessor;
  const sentence = lastDay < today ? roles.hasLeft : roles.leaves;
  return [sentence(person.displayName, formats.day(lastDay))];
};

const vacancySentences = ({ roles, formats }: Texts, today: IsoDate, { vacant }: RoleChange): string[] => {
  if (vacant === undefined) return [];
  const municipality = MUNICIPALITY_NAMES[vacant.municipalityId];
  return [
    vacant.from <= today
      ? roles.vacantNow(municipality)
      : roles.vacantFrom(municipality, formats.day(vacant.from)),
    ...(vacant.openRequests > 0 ? [roles.waiting(vacant.openRequests)] : []),
  ];
};

const movedSentences = ({ roles, formats }: Texts, { moved, person }: RoleChange): string[] => {
  const [first, ...others] = moved.map(({ number }) => number);
  if (first === undefined) return [];
  if (others.length === 0) return [roles.movedOne(first, person.displayName)];
  const list = formats.list([first, ...others]);
  return [roles.moved(formats.number(moved.length), list, person.displayName)];
};

/** What a change of roles led to, told to who made it: roles, seat, requests. Holds names, so it is user text. */
export const roleChangeSentences = (
  { texts, today }: Pick<Turn, 'texts' | 'today'>,
  change: RoleChange,
): string[] => {
  const unreached = change.unreached.map((person) => person.displayName);
  return [
    ...rolesSentences(texts, change.person, today, 'others'),
    ...predecessorSentences(texts, today, change),
    ...movedSentences(texts, change),
    ...vacancySentences(texts, today, change),
    ...(unreached.length > 0 ? [texts.roles.unreached(texts.formats.list(unreached))] : []),
  ];
};

const problemSentences = (
  texts: Texts,
  { problems, holder, elsewhere }: Extract<RoleRefusal, { kind: 'problems' }>,
): string[] => {
  const { people, roles, formats } = texts;
  const sentences = problems.map((problem) => people.problems[problem]);
  if (elsewhere !== undefined) return [...sentences, roles.refusals.elsewhere(roleTitle(texts, elsewhere))];
  if (holder === undefined) return sentences;
  const { from, to } = holder.assignment;
  const { displayName } = holder.person;
  const who =
    to === undefined
      ? roles.refusals.holder(displayName, formats.day(from))
      : roles.refusals.holderUntil(displayName, formats.day(from), formats.day(to));
  return [...sentences, who];
};

/** Why a change of roles was refused, and what to do. Holds names, so it is user text. */
export const roleRefusalSentences = async (
  ports: Ports,
  { texts }: Pick<Turn, 'texts'>,
  refusal: RoleRefusal,
): Promise<string[]> => {
  const { refusals } = texts.roles;
  switch (refusal.kind) {
    case 'problems':
      return problemSentences(texts, refusal);
    case 'last_manager':
      return [refusals.lastManager];
    case 'changed':
      return [refusals.changed(await nameOf(ports, { texts }, refusal.by))];
    case 'gone':
      return [refusals.gone];
  }
};
