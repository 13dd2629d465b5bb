import { municipalityNamed } from './municipality-names.js';
import { fold } from './words.js';

/** What a display name says about a person. */
export interface NameParts {
  /** What colleagues call them. */
  readonly first: string;
  /** Given names before surnames, without the unit. */
  readonly full: string;
}

/** A unit in brackets, or behind a dash or a bar, at the end: "Kim Demo (SOC)", "Kim Demo - Solna stad". */
const UNIT = /(?<!\s)\s*[([][^()[\]]*[)\]]\s*$|(?<!\s)\s+[-–—|/]\s+(?!\s).*$/u;
const NAMES_A_UNIT = /\b(?:kommun|stad|region|fou|konsult)\b|kontor|forvaltning|avdelning|enhet|socialtjanst/;

const isUnit = (words: string): boolean =>
  municipalityNamed(words) !== undefined || NAMES_A_UNIT.test(fold(words));

const withoutUnit = (name: string): string => {
  const rest = name.replace(UNIT, '').trim();
  if (rest === '') return name;
  return rest === name ? name : withoutUnit(rest);
};

/**
 * Reads a display name, which many municipalities write "Efternamn, Förnamn (Enhet)". A name that is only a unit, or
 * nothing, is its own first and full name.
 */
export const namePartsOf = (displayName: string): NameParts => {
  const written = withoutUnit(displayName.replace(/\s+/gu, ' ').trim());
  const [before = '', ...others] = written.split(',').map((part) => part.trim());
  const given = others.find((part) => part !== '' && !isUnit(part));
  const full = [given, before].filter((part) => part !== undefined && part !== '').join(' ');
  return { first: full.split(' ')[0] ?? full, full };
};
