import type { Area } from '../domain/enums.js';
import { type Span, spanOf } from './spans.js';

/**
 * Areas that a folded text names itself, or by an instrument or project that a source document places in
 * one (domain-model section 9). "ÖJ" alone, heder, hembesök and avhoppare name none.
 */
const AREA_WORDS: readonly (readonly [Area, RegExp])[] = [
  [
    'children_youth_family',
    /\b(?:barn\p{L}*|ungdom\p{L}*|unga och familj\p{L}*|ensamkommande\p{L}*|bou|bbic|ubu(?:-f)?|roster fran familjehem\p{L}*|familjehem\p{L}*|familjeratt\p{L}*|karlstads?modell\p{L}*|lararhandled\p{L}*|min utredning|child(?:ren)?|foster)\b/u,
  ],
  [
    'addiction_social_psychiatry',
    /\b(?:asi|ubat|rss|missbruk\p{L}*|skadligt bruk|beroende(?:vard\p{L}*|fragor\p{L}*|enhet\p{L}*)?|socialpsyk\p{L}*|brukarinflytande\p{L}*|brukarrevision\p{L}*|addiction|social psychiatry)\b/u,
  ],
  [
    'income_support_labour',
    /\b(?:knut|finsam|ek\.? ?bistand|ekonomisk[at]+ bistand\p{L}*|forsorjningsstod\p{L}*|tillfalligt boende|arbetsmarknad\p{L}*|income support|labour market)\b/u,
  ],
];

/** The words that name an area in a folded text. */
export const areaPlaces = (folded: string, area: Area): readonly Span[] =>
  AREA_WORDS.filter(([named]) => named === area).flatMap(([, words]) =>
    [...folded.matchAll(new RegExp(words, 'gu'))].map(spanOf),
  );

/** Every area that the text names; none is an answer too. */
export const readAreas = (folded: string): readonly Area[] =>
  AREA_WORDS.flatMap(([area, words]) => (words.test(folded) ? [area] : []));
