/** What a question wants to know. */
export const QUESTION_KINDS = [
  'contact',
  'attended',
  'outcome',
  'share',
  'grade',
  'money',
  'count',
  'when',
  'where',
  'who',
  'why',
  'definition',
  'list',
  'how',
  'other',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Over folded words by the book with one blank between; the first that fits decides. */
const ASKED: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'contact',
    /\b(?:telefon\p{L}*|mobil(?:nr|nummer\p{L}*)|tel(?:efon)?nr|mejl(?:adress\p{L}*|en)?|mail(?:adress\p{L}*|en)?|e ?post\p{L}*|\p{L}*adress\p{L}*|oppettid\p{L}*|kontaktuppgift\p{L}*)\b/u,
  ],
  ['why', /\b(?:varfor|orsak\p{L}*|anledning\p{L}*|hur kommer det sig)\b/u],
  [
    'attended',
    /\b(?:deltog|narvar\p{L}*|dok (?:\p{L}+ )?upp|hur manga (?:\p{L}+ )?(?:kom|akte)|(?:hur manga|antal(?:et)?) (?:deltagare|besokare)|deltagarantal\p{L}*)\b/u,
  ],
  [
    'outcome',
    /\b(?:sa (?:\p{L}+ )?ja|gick (?:\p{L}+ )?igenom|godkand\p{L}*|bifoll|rostade igenom|blev det|hur gick(?! (?:det|ni|man) till)|till slut|beviljad\p{L}*|kom (?:\p{L}+ )*fram till|slutsats\p{L}*|resultat\p{L}*|visade)\b/u,
  ],
  ['share', /\b(?:hur (?:stor (?:andel|del)|manga procent)|procent\p{L}*|andel(?:en)?)\b/u],
  ['grade', /\b(?:betyg\p{L}*|omdome\p{L}*)\b/u],
  [
    'money',
    /\b(?:hur mycket (?:pengar|kost\p{L}*|far|fick|betal\p{L}*)|(?:vad|hur mycket) .*kostar?(?:de|t)?|kostnad\p{L}*|pris(?:et)?|kronor|belopp\p{L}*|maxbelopp)\b/u,
  ],
  ['count', /\b(?:hur (?:manga|ofta|mycket|lang|langt|lange|stor|stort|stora)|antal\p{L}*)\b/u],
  [
    'when',
    /\b(?:nar|vilken (?:dag|manad|tid|termin)|vilket (?:datum|ar|artal)|datum\p{L}*|vilka (?:dagar|datum)|klockan|sedan nar)\b/u,
  ],
  [
    'where',
    /(?<!\b(?:vad|hur|vem|vilk\p{L}+|varfor|som|de|den|det) )\bvar\b|\b(?:varifran|vilken (?:ort|stad|plats|stadsdel|kommun))\b/u,
  ],
  [
    'who',
    /\b(?:vem|vems|vilka personer|vilken (?:person|forskare|myndighet|enhet|organisation)|ansvarig\p{L}*)\b/u,
  ],
  [
    'definition',
    /\b(?:vad (?:ar|betyder|innebar|menas|menar|star)|vad for)\b|^(?!(?:vilka|hur|kan)\b)\P{L}*(?:\p{L}+ ?){1,2}$/u,
  ],
  ['list', /\b(?:vilka|lista|exempel pa|vad ingar|rakna upp)\b/u],
  ['how', /\b(?:hur|kan (?:ni|jag|vi|man)|far (?:vi|man|jag))\b/u],
];

/** The kind of a question, from its folded words by the book. */
export const questionKind = (words: readonly string[]): QuestionKind => {
  const text = words.join(' ');
  return ASKED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
};

const HOW_MANY = /\b(?:hur manga|antal\p{L}*)\b/u;

/** Whether a question, in folded words by the book, is for a number of something: "hur många", not "hur mycket". */
export const asksHowMany = (words: readonly string[]): boolean => HOW_MANY.test(words.join(' '));

/** Words by which the label of a fact says, folded, that it answers a kind. */
const LABELLED: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  contact: /\b(?:telefon|mejl|e-post|adress|kontakt|oppettid|lank)/,
  attended: /\b(?:deltag|narvar|hur manga kom|kom\b|besokare|dok upp)/,
  outcome: /\b(?:beslut|utfall|godkan|resultat|slutsats|visade|fortsattning|hur gick|effekt|lardom|bevilja)/,
  share: /\b(?:procent|andel)/,
  grade: /\b(?:betyg|omdome)/,
  money: /\b(?:kostnad|pris|pengar|belopp|summa|avgift|medel|tkr|kronor|utfall)/,
  count: /\b(?:antal|hur (?:manga|ofta|mycket|lang|stor)|storlek|omfattning|langd|tid)/,
  when: /\b(?:nar|datum|start|period|tid|manad|dag|ar|sedan|termin)\b/,
  where: /\b(?:var|plats|ort|stadsdel|lokal|ursprung|varifran|kommun)/,
  who: /\b(?:vem|vilka|ansvar|namn|forfattare|forskare|chef|ledning|leder|roll)/,
  why: /\b(?:varfor|orsak|skal|bakgrund|anledning|forsening|syfte)/,
  definition: /\b(?:vad ar|betydelse|betyder|innebord|definition|forklaring|forkortning|beskrivning)/,
  list: /\b(?:vilka|lista|alla|exempel|innehall|delar|omraden|deltagare|amnen)/,
  how: /\b(?:hur|gor|sa har|arbetssatt|tillvagagangssatt|metod|process|steg|stod)/,
};

/** Whether a folded label says that its fact answers the kind. */
export const isLabelledFor = (kind: QuestionKind, foldedLabel: string): boolean =>
  LABELLED[kind]?.test(foldedLabel) ?? false;

/** Kinds that nothing but what is labelled so answers: a telephone number is no other figure (I17, I26). */
const STRICT: readonly QuestionKind[] = ['contact', 'attended'];

export const isStrict = (kind: QuestionKind): boolean => STRICT.includes(kind);
