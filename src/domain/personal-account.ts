import { identityOf, type Person } from './person.js';

/** Who has signed in, as Microsoft says. */
export interface SignedInAccount {
  /** What it signs in with, such as an address. */
  readonly account: string;
  /** The account's object id in the tenant. */
  readonly accountId: string;
  readonly tenantId: string;
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** What stands before the @; of a guest, whose whole address stands there, what stood before theirs. */
const localPart = (account: string): string => {
  const [home, guest] = account.split(/#ext#/i);
  const address = home ?? '';
  const end = guest === undefined ? address.indexOf('@') : address.lastIndexOf('_');
  return end < 0 ? address : address.slice(0, end);
};

/** `anna.lind`, `lind.anna2`, `annalind` and `a.lind` of Anna Lind; a first name alone is no sign. */
const isNameOf = (words: readonly string[], displayName: string): boolean => {
  const names = displayName.split(/\s+/).flatMap((name) => {
    const parts = wordsIn(name);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || names.length < 2) return false;
  const written = words.join('');
  if (written === `${first}${last}` || written === `${last}${first}`) return true;
  const isInitial = (word: string): boolean => word.length === 1 && first.startsWith(word);
  return words.length > 1 && words.every((word) => names.includes(word) || isInitial(word));
};

/**
 * Whether the account looks like a person's own rather than one that is there for the digests alone: it is the identity
 * of somebody in the registry, or is called what one of them is.
 */
export const looksPersonal = (
  { account, accountId, tenantId }: SignedInAccount,
  people: readonly Pick<Person, 'identity' | 'displayName'>[],
): boolean => {
  const identity = identityOf(tenantId, accountId);
  const words = wordsIn(localPart(account));
  return people.some((person) => person.identity === identity || isNameOf(words, person.displayName));
};
