/** What a question wants to know. */
export type QuestionKind =
  | 'count'
  | 'share'
  | 'money'
  | 'grade'
  | 'when'
  | 'where'
  | 'who'
  | 'why'
  | 'definition'
  | 'list'
  | 'how'
  | 'other';

/** Over folded words by the book, one blank between; the first that fits decides. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  ['share', /\b(?:hur (?:stor andel|manga procent)|procent(?:en|sats|satsen)?|andel(?:en)?)\b/],
  [
    'money',
    /\b(?:hur mycket (?:pengar|kostar|kostade|far|fick|betalar)|vad kost\w*|kostnad\w*|pris\w*|kostade|kostar|kronor|belopp\w*|maxbelopp|avvikelse\w*)\b/,
  ],
  ['grade', /\b(?:betyg\w*|omdome\w*)\b/],
  ['count', /\b(?:hur (?:manga|ofta|mycket|lang|lange|stor|stort|stora)|antal\w*)\b/],
  [
    'when',
    /\b(?:nar|vilken dag|vilket datum|datum\w*|vilka dagar|vilken tid|klockan|vilket ar|sen nar|sedan nar)\b/,
  ],
  [
    'where',
    /\b(?:var (?:holls|hols|halls|ar|var|ligger|finns|sker|kan|gick|gjordes|traffades|nagonstans)|vilken (?:ort|stad|plats|stadsdel)|plats)\b/,
  ],
  ['who', /\b(?:vem|vems|vilka personer|vilken person|ansvarig\w*)\b/],
  ['why', /\b(?:varfor|orsak\w*|anledning\w*|hur kommer det sig)\b/],
  [
    'definition',
    /^(?:hej )?(?:(?:vad|sa) (?:ar|betyder|innebar|menas|menar|star)\b.*|\S+(?: \S+)?)$|\bvad ar det\b|\bvad for nagot\b/,
  ],
  ['list', /\b(?:vilka|lista|exempel pa|vad ingar|rakna upp|nagra exempel)\b/],
  [
    'how',
    /^(?:hej )?(?:.*\b)?(?:hur (?:gor|gar|kan|far|ska|funkar|fungerar|arbetar|jobbar|stodjer|hjalper|anmaler|ansoker|soker)|kan (?:ni|jag|vi|man)|far (?:vi|man|jag))\b/,
  ],
];

/** The kind of a question, from its folded words by the book. */
export const questionKind = (words: readonly string[]): QuestionKind => {
  const text = words.join(' ');
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
};
