import type { IsoDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person, RoleAssignment } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import type { RoleChange, RoleRefusal } from '../usecases/role-change.js';
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

const roleSentence = (
  texts: Texts,
  words: Texts['roles']['you'],
  today: IsoDate,
  assignment: RoleAssignment,
): string => {
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
  const words = to === 'themself' ? texts.roles.you : texts.roles.they(displayName);
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

/** What a change of roles led to, told to who made it: roles, seat, requests. Holds names, so it is user text. */
export const roleChangeSentences = (
  { texts, today }: Pick<Turn, 'texts' | 'today'>,
  change: RoleChange,
): string[] => {
  const numbers = change.moved.map(({ number }) => number);
  const unreached = change.unreached.map((person) => person.displayName);
  const { displayName } = change.person;
  return [
    ...rolesSentences(texts, change.person, today, 'others'),
    ...predecessorSentences(texts, today, change),
    ...(numbers.length > 0 ? [texts.roles.moved(numbers, texts.formats.list(numbers), displayName)] : []),
    ...vacancySentences(texts, today, change),
    ...(unreached.length > 0 ? [texts.roles.unreached(texts.formats.list(unreached))] : []),
  ];
};

const problemSentences = (
  { people, roles, formats }: Texts,
  { problems, holder }: Extract<RoleRefusal, { kind: 'problems' }>,
): string[] => {
  const sentences = problems.map((problem) => people.problems[problem]);
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
