/** In the place of a title that holds no letter or digit an id could be made of, and before one that is no file name. */
const NAMELESS = 'text';
/** Ids are file names. */
const MAX_LENGTH = 60;
/** Windows takes no file of these names, whatever its ending, and unpacks none. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** ASCII kebab-case: "FoU-rådet & övriga" is `fou-radet-ovriga`. */
const kebab = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');

const nameOf = (title: string): string => {
  const name = kebab(title) || NAMELESS;
  return RESERVED.test(name) ? `${NAMELESS}-${name}` : name;
};

/** The id of a new entry, made of its title; with a number when another entry has it. */
export const entryIdFor = (title: string, taken: ReadonlySet<string>): string => {
  const wished = nameOf(title);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wished : `${wished}-${number}`;
    if (!taken.has(id)) return id;
  }
};
