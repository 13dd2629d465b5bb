/** In the place of a title that holds no letter or digit an id could be made of. */
const NAMELESS = 'text';
/** Ids are file names. */
const MAX_LENGTH = 60;

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

/** The id of a new entry, made of its title; with a number when another entry has it. */
export const entryIdFor = (title: string, taken: ReadonlySet<string>): string => {
  const wished = kebab(title) || NAMELESS;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wished : `${wished}-${number}`;
    if (!taken.has(id)) return id;
  }
};
