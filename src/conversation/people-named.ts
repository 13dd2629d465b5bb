import { isErased } from '../domain/pseudonym.js';
import { namePartsOf } from '../language/name-parts.js';
import { fold } from '../language/words.js';
import type { Persona, Ports } from '../usecases/ports.js';

/** Words in order, so that commas, brackets and capitals make no difference. */
export const bareName = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Everyone of that name in the registry, in local mode's list of colleagues, and among `others`: by the whole name as
 * it is shown or as it is said, else by the first name. One who stands in several places comes once, as the registry
 * has them.
 */
export const peopleNamed = async (
  { store, personas }: Pick<Ports, 'store' | 'personas'>,
  name: string,
  others: readonly Persona[] = [],
): Promise<readonly Persona[]> => {
  const people = (await store.find('people')).filter((person) => !isErased(person));
  const registry = people.map(({ identity, displayName }) => ({
    identity,
    name: displayName,
  }));
  const all = new Map(
    [...others, ...(personas?.directory ?? []), ...registry].map((one) => [one.identity, one]),
  );
  const wanted = bareName(name);
  const whole = [...all.values()].filter((one) =>
    [one.name, namePartsOf(one.name).full].some((form) => bareName(form) === wanted),
  );
  if (whole.length > 0) return whole;
  return [...all.values()].filter((one) => bareName(namePartsOf(one.name).first) === wanted);
};
