import type { EventKind } from '../domain/event.js';
import { createSpeller } from './spelling.js';

/** What a text says of which events are meant. */
export interface EventWords {
  /** In the order that they are named, once each. */
  readonly kinds: readonly EventKind[];
  /** Whether it says "evenemang" or the like, which is an event of any kind. */
  readonly isGeneral: boolean;
  /** The text without these words. The first part of "hedersfrukosten" is left, since it says what it is about. */
  readonly rest: string;
}

/** A folded word of its own; a group takes what it is compounded with. */
const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');

const BEFORE = '(\\p{L}{0,30}?)-?';

/** Folded Swedish and English words of each kind, in the order that they are looked for. */
const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ['breakfast', word(`(?:fou[- ]?)?${BEFORE}frukost(?:en|ens|ar|arna|mote\\w*|seminari\\w*)?`)],
  ['breakfast', word('(?:fou )?(?:breakfasts?|breakfast (?:seminars?|meetings?))')],
  ['social_talks', word('(?:fou[- ]?)?socialt? ?talk(?:s|et|en)?')],
  ['seminar', word(`(?:fou[- ]?)?${BEFORE}(?:seminari|webb?inari)(?:um|et|er|erna|eserien?)`)],
  [
    'seminar',
    word(`${BEFORE}(?:forelasning(?:en|ar|arna)?|foredrag(?:et|en)?)|seminars?|webinars?|lectures?`),
  ],
  ['conference', word(`${BEFORE}konferens(?:en|er|erna)?|conferences?`)],
  ['workshop', word(`${BEFORE}workshop(?:en|par|parna|ar|s)?`)],
  ['network_meeting', word(`${BEFORE}natverks(?:traff|mote)(?:en|et|ar|er|arna)?|network meetings?`)],
  [
    'info_session',
    word(
      'info(?:rmation)?s?[- ]?(?:traff|mote|pass|tillfalle)(?:en|et|ar|er|na?)?|info(?:rmation)? sessions?',
    ),
  ],
  ['info_session', word('info(?:rmation)?(?:en)? (?:om|about) fou(?:[- ]?nordvast)?')],
  ['training', word(`${BEFORE}(?:utbildning(?:en|ar|arna|s)?|kurs(?:en|er|erna)?)|trainings?|courses?`)],
];
const GENERAL = word('evenemang(?:et|en)?|events?|eventen?|arrangemang(?:et|en)?');

/** Words that are recognised in spite of a slip of the keyboard. */
const OFTEN_MISSPELT =
  'frukost frukosten frukostar frukostarna seminarium seminariet seminarier webbinarium forelasning forelasningen konferens konferensen workshop evenemang evenemanget utbildning breakfast seminar';
/** What a word that names events may have been meant as. */
export const respeltEventWord = createSpeller(OFTEN_MISSPELT.split(' '));

/** Reads the kinds of events that a folded text names. */
export const eventWordsIn = (folded: string): EventWords => {
  const kinds: EventKind[] = [];
  let isGeneral = false;
  const takenFrom = (text: string): string => {
    const withoutKinds = KINDS.reduce(
      (left, [kind, pattern]) =>
        left.replace(pattern, (_match, before?: string | number) => {
          if (!kinds.includes(kind)) kinds.push(kind);
          return typeof before === 'string' ? ` ${before} ` : ' ';
        }),
      text,
    );
    return withoutKinds.replace(GENERAL, () => {
      isGeneral = true;
      return ' ';
    });
  };
  const rest = takenFrom(folded);
  if (kinds.length > 0 || isGeneral) return { kinds, isGeneral, rest };
  const spelt = folded.replace(/\p{L}{6,}/gu, (written) => respeltEventWord(written)[0]?.word ?? written);
  const read = takenFrom(spelt);
  return { kinds, isGeneral, rest: kinds.length > 0 || isGeneral ? read : folded };
};
