import { municipalityNamed } from '../language/municipality-names.js';
import { readWeek } from '../language/week-words.js';
import type { DigestWords } from './digest-words.js';

// Grammar: när går|kommer|skickas NAME|UTSKICK [ut] [WEEK] | when does the digest go out | when is the digest sent
//          DECIDE NAME [WEEK] [[för|till] MUNICIPALITY]   (week and municipality in either order)
//          håll kvar|släpp MUNICIPALITY | hoppa över WEEK | stoppa|avbryt UTSKICK
//          skriv|ändra [en] inledning | skriv|ändra [ett] tillägg [till MUNICIPALITY]
//   DECIDE:  godkänn [alla] | håll kvar | släpp | stoppa | hoppa över | approve | hold | release | skip …
//   NAME, WEEK, MUNICIPALITY as in digest-words.ts
const NAME = '(?:alla\\s+|all\\s+)?(?:veckobrev(?:et|en)?|(?:the\\s+)?(?:weekly\\s+)?digests?)';
const SENDING = 'utskicket(?:\\s+av\\s+veckobreven)?|the\\s+sending\\s+of\\s+the\\s+digests?';
const KEEP = 'håll(?:a|er)?\\s+(?:kvar|inne)|släpp(?:a|er)?|hold(?:\\s+back)?|release';
const SKIP = 'hoppa\\s+över|skip';
const DECIDE = `godkänna?|${KEEP}|${SKIP}|stoppa|avbryt|approve|stop|cancel`;
const WRITE = 'skriv(?:a)?|ändra|write|change';
const WORDS = '(?:en\\s+|ett\\s+|an\\s+|the\\s+)?(?:inledning(?:en)?|tillägg(?:et)?|introduction|addition)';
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[.!?]*$`, 'isu');

const WHEN = [
  whole(`när\\s+(?:går|kommer|skickas)\\s+(?:${NAME}|${SENDING})(?:\\s+ut)?(?:\\s+(?<rest>.+?))?`),
  whole(`when\\s+(?:does|do|is|are)\\s+${NAME}\\s+(?:go\\s+out|come|sent)(?:\\s+(?<rest>.+?))?`),
];
/** Followed by whatever week or municipality it is about, or nothing. */
const DECISIONS = [
  whole(`(?:${DECIDE})\\s+${NAME}(?:\\s+(?<rest>.+?))?`),
  whole(`(?:stoppa|avbryt|stop|cancel)\\s+(?:${SENDING})`),
  whole(`(?:${WRITE})\\s+${WORDS}(?:\\s+(?:i|till|in|to)\\s+${NAME})?(?:\\s+(?<rest>.+?))?`),
];
/** Followed by something, or it is no sentence about a digest. */
const BARE = { keep: whole(`(?:${KEEP})\\s+(?<rest>.+?)`), skip: whole(`(?:${SKIP})\\s+(?<rest>.+?)`) };

const restOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match && (match.groups?.['rest'] ?? '');
};

const wordsIn = (rest: string): DigestWords | undefined => {
  const read = readWeek(rest);
  const week = { ...(read === undefined ? {} : { week: read.week }), written: read?.written ?? '' };
  const left = read === undefined ? rest : read.left;
  if (left === '') return { send: false, ...week };
  const municipality = municipalityNamed(left.replace(/^(?:för|for|till|to|i|in) /i, ''));
  return municipality === undefined ? undefined : { send: false, ...week, municipality };
};

/**
 * What somebody asks of the digests on their way, or wants done with them, when the whole message fits the grammar
 * above. It is answered with how they stand and the buttons that do it, never by doing it.
 */
export const parseDigestQuestion = (text: string): DigestWords | undefined => {
  const said = restOf([...WHEN, ...DECISIONS], text);
  if (said !== undefined) return wordsIn(said);
  const kept = restOf([BARE.keep], text);
  const one = kept === undefined ? undefined : wordsIn(kept);
  if (one?.municipality !== undefined) return one;
  const skipped = restOf([BARE.skip], text);
  const week = skipped === undefined ? undefined : wordsIn(skipped);
  return week?.week !== undefined && week.municipality === undefined ? week : undefined;
};
