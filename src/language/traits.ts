import type { QuestionKind } from './question-kind.js';

/** What a sentence holds that a question can be answered with. */
export interface Traits {
  readonly number: boolean;
  readonly share: boolean;
  readonly money: boolean;
  readonly grade: boolean;
  readonly time: boolean;
  readonly name: boolean;
}

const NUMBER =
  /\d|(?<!\p{L})(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|tjugo|trettio|fyrtio|femtio|ingen|inga|hälften|samtliga|alla|varje|varannan|tredje)(?!\p{L})/iu;
const SHARE = /\d\s?%|procent|\bandel/iu;
const MONEY = /\d\s?(?:kr|tkr|mkr|kronor|miljoner|tusen)\b|:-|tkr/iu;
const GRADE = /betyg/iu;
const TIME =
  /\b(?:19|20)\d\d\b|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|höst|vår|vecka|kvartal|måndag|tisdag|onsdag|torsdag|fredag)/iu;
/** Two words with capitals, a capital inside a sentence, or a body. */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?<=\p{Ll},? )\p{Lu}|grupp|nämnd|chef|enhet|universitet|kommun/u;

export const traitsOf = (text: string): Traits => ({
  number: NUMBER.test(text),
  share: SHARE.test(text),
  money: MONEY.test(text),
  grade: GRADE.test(text),
  time: TIME.test(text),
  name: NAME.test(text),
});

/** The trait without which a sentence cannot answer a question of the kind. */
const NEEDED: Readonly<Partial<Record<QuestionKind, keyof Traits>>> = {
  count: 'number',
  share: 'share',
  money: 'money',
  grade: 'grade',
  when: 'time',
  who: 'name',
};

/** Whether a sentence with the traits can answer the kind; undefined when any sentence could. */
export const suits = (kind: QuestionKind, traits: Traits): boolean | undefined => {
  const needed = NEEDED[kind];
  return needed === undefined ? undefined : traits[needed];
};
