import type { MunicipalityId } from '../domain/municipality.js';
import { municipalityNamed, readMunicipalities } from '../language/municipality-names.js';
import { foldInPlace } from '../language/spans.js';

// Grammar: USE THIS KANAL [[för] [DIGEST] [för] MUNICIPALITY | för MUNICIPALITYs veckobrev]
//          TRY DIGEST|KANAL [[för] MUNICIPALITY]
//   USE:    använd | use        THIS: den här | denna | this (or the definite form alone: använd kanalen)
//   KANAL:  kanal | kanalen | [the] channel        DIGEST: veckobrev | veckobrevet | [the] digest
//   TRY:    testa | prova | provskicka | test | try
const FOR = '(?:(?:för|till|i|for|to|of|in)\\s+)?';
const DIGEST = '(?:veckobrev(?:et)?|(?:the\\s+)?(?:weekly\\s+)?digest)';
const HERE =
  /^(?:använd|use)\s+(?:(?:den\s+här|denna|this)\s+(?:kanal(?:en)?|channel)|kanalen)(?:\s+(?<rest>.+?))?[.!]?$/is;
const TRIAL = new RegExp(
  `^(?:testa|prova|provskicka|test|try)\\s+(?:${DIGEST}|kanal(?:en)?|(?:the\\s+)?channel)(?:\\s+(?<rest>.+?))?[.!]?$`,
  'is',
);
const BEFORE_NAME = new RegExp(`^${FOR}(?:${DIGEST}\\s+)?${FOR}`, 'i');
const AFTER_NAME = /s?\s+veckobrev$|['’]s\s+(?:weekly\s+)?digest$/i;

export interface MunicipalityWords {
  /** Undefined when none is named, or one that may be several. */
  readonly municipality?: MunicipalityId;
}

const wordsAfter = (match: RegExpExecArray | null): MunicipalityWords | undefined => {
  if (match === null) return undefined;
  const rest = match.groups?.['rest'] ?? '';
  if (rest === '') return {};
  const name = rest.replace(BEFORE_NAME, '').replace(AFTER_NAME, '').trim();
  const municipality = municipalityNamed(name);
  if (municipality !== undefined) return { municipality };
  // "Upplands" is a municipality that was not said whole; other words make it a question.
  const { unclear } = readMunicipalities(foldInPlace(name));
  return unclear !== undefined && unclear.end - unclear.start === name.length ? {} : undefined;
};

/** The arguments of `använd den här kanalen för Järfälla` when the whole message fits the grammar above. */
export const parseUseChannel = (text: string): MunicipalityWords | undefined => wordsAfter(HERE.exec(text));

/** The arguments of `testa veckobrev Järfälla` when the whole message fits the grammar above. */
export const parseTryChannel = (text: string): MunicipalityWords | undefined => wordsAfter(TRIAL.exec(text));
