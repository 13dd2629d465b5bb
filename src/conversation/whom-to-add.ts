import type { Person } from '../domain/person.js';
import { personName } from '../domain/person-name.js';
import type { Ports } from '../usecases/ports.js';
import { bareName, peopleNamed } from './people-named.js';
import type { Mention, Turn } from './turn.js';

/** Whom a message means, or why that cannot be told. */
export type WhomToAdd =
  | { readonly kind: 'found'; readonly identity: string; readonly displayName: string }
  | { readonly kind: 'nobody' }
  /** A sentence that says what to do instead. */
  | { readonly kind: 'refused'; readonly sentence: string };

const mentionsIn = ({ input }: Turn): readonly Mention[] =>
  input.kind === 'text' ? (input.mentions ?? []) : [];

const mentioned = async ({ texts }: Turn, { name, identify }: Mention): Promise<WhomToAdd> => {
  const { addPerson } = texts;
  const member = await identify();
  if (member === 'unreachable') return { kind: 'refused', sentence: addPerson.unreachable(name) };
  if (member === 'unknown') return { kind: 'refused', sentence: addPerson.unknownMember(name) };
  const displayName = personName(member.name) ?? personName(name);
  return displayName === undefined
    ? { kind: 'refused', sentence: addPerson.unknownMember(name) }
    : { kind: 'found', identity: member.identity, displayName };
};

const named = async (ports: Ports, { texts }: Turn, name: string): Promise<WhomToAdd> => {
  const people = await peopleNamed(ports, name);
  const [only] = people;
  if (only === undefined) return { kind: 'nobody' };
  if (people.length > 1) {
    const names = texts.formats.list(people.map((person) => person.name));
    return { kind: 'refused', sentence: texts.addPerson.severalNamed(name, names) };
  }
  return { kind: 'found', identity: only.identity, displayName: only.name };
};

/**
 * The one whom a message names: by a mention, which Teams tells who it is, else by a name that one person has in the
 * registry or in local mode's list of colleagues.
 */
export const whomToAdd = async (
  ports: Ports,
  turn: Turn,
  name: Person['displayName'],
): Promise<WhomToAdd> => {
  const mentions = mentionsIn(turn);
  const [only] = mentions;
  if (only === undefined) return named(ports, turn, name);
  const isOther = mentions.length > 1 || bareName(only.name) !== bareName(name);
  return isOther ? { kind: 'refused', sentence: turn.texts.addPerson.oneAtATime } : mentioned(turn, only);
};
