import { fold } from './words.js';

/** What a message asks that leans on the answer before it. */
export type FollowUp =
  /** More of the same. */
  | { readonly kind: 'more' }
  /** Whom to turn to. */
  | { readonly kind: 'whom' }
  /** The same question of another year. */
  | { readonly kind: 'year'; readonly year: number }
  /** Something else was meant, in the person's words. */
  | { readonly kind: 'instead'; readonly words: string }
  /** Another thing about the same, if it names nothing of its own. */
  | { readonly kind: 'aspect' };

const END = '[?!. ]*$';
const MORE = new RegExp(
  `^(?:mer|mera|(?:beratta|visa|saga?|ge mig|vill veta) (?:lite )?mera?|fortsatt|mer om (?:det|den|detta)|finns det mer|more|tell me more|go on)${END}`,
);
const WHOM = new RegExp(
  `^(?:och )?(?:vem|who) (?:ska |kan |bor |should |can |do )?(?:jag |man |vi |i |we )?(?:fraga|fragar|kontakta|kontaktar|prata med|pratar med|vanda mig till|vander jag mig till|hora av mig till|ask|contact|talk to)(?: (?:jag|man|vi|mig))?(?: (?:om det|om detta|da|then|about (?:it|that)))?${END}`,
);
const YEAR = new RegExp(
  `^(?:och |o |men |and )?(?:hur (?:var|ar|blev) det |what about )?(?:under |for |i |ar |in )?(?:ar )?(?<year>(?:19|20)\\d\\d)(?: da)?${END}`,
);
const INSTEAD =
  /^(?:(?:nej|nä+|nej nej|no)[,.! ]+)?(?:jag )?(?:menade|menar|tänkte på|syftade på|i meant?)\s+(?!\s)(?<words>.+?)[?!. ]*$/iu;
/** Longer questions say themselves what they are about. */
const MOST_WORDS = 8;

/** How a message leans on the answer before it, if it does; {@link FollowUp} `aspect` only when nothing else is named. */
export const followUpIn = (text: string): FollowUp | undefined => {
  const folded = fold(text.trim()).replace(/\s+/g, ' ');
  if (MORE.test(folded)) return { kind: 'more' };
  if (WHOM.test(folded)) return { kind: 'whom' };
  const year = YEAR.exec(folded)?.groups?.['year'];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  const words = INSTEAD.exec(text.trim())?.groups?.['words'];
  if (words !== undefined) return { kind: 'instead', words };
  return folded.split(' ').length <= MOST_WORDS ? { kind: 'aspect' } : undefined;
};
