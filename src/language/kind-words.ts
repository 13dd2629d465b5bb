import type { ActivityKind } from '../domain/activity-kind.js';
import { looksLike } from './edits.js';
import { type Span, spanOf } from './spans.js';

export interface ReadKind extends Span {
  readonly kind: ActivityKind;
  /** False for words that only hint at the kind, such as "svara"; a person should confirm it. */
  readonly isStated: boolean;
  /** The words say the kind and nothing else; "BAS-utbildning" says more and stays in the title. */
  readonly isPlain: boolean;
}

type Strength = 'form' | 'work' | 'hint';

interface KindWords {
  readonly kind: ActivityKind;
  /**
   * `form` names a kind outright and beats `work`, a word that may as well be the subject; a `hint` counts
   * only when there is nothing else.
   */
  readonly strength: Strength;
  readonly words: RegExp;
}

const words = (kind: ActivityKind, strength: Strength, source: string): KindWords => ({
  kind,
  strength,
  words: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'),
});

const MEDIA = '(?:linkedin|facebook|instagram|sociala medier|social media)';
const POSTED =
  '(?:postat|postade|posted|lagt upp|lagt ut|la upp|lade upp|skrivit|publicerat|publicerade|delat|inlagg)';
/** Letters and hyphens before a word that it is compounded with: "implementerings", "BAS-". */
const BEFORE = '[\\p{L}\\d-]{0,40}';

/** Swedish and English words of each kind, folded (domain-model table 2). */
const KIND_WORDS: readonly KindWords[] = [
  words('social_media', 'form', `(?:${POSTED} (?:ett inlagg )?(?:pa|i|on) )?${MEDIA}(?:-?inlagg)?`),
  words('newsletter', 'form', 'nyhetsbrev(?:et)?|newsletter'),
  words('breakfast', 'form', '(?:fou[- ]?)?frukost(?:en|ar)?|(?:fou )?breakfast'),
  words('social_talks', 'form', '(?:fou )?social ?talks?'),
  words('promising_practice', 'form', 'lovande praktik(?:er)?|promising practices?'),
  words(
    'implementation_support',
    'form',
    'implementeringsstod(?:et)?|implementeringspaket(?:et)?|implementation support',
  ),
  words('workshop', 'form', `${BEFORE}workshop(?:s|en|par)?`),
  words(
    'sounding_board',
    'form',
    'bollplank(?:et|en|ande)?|bollplanks(?:mote|samtal)(?:t|et)?|bolla|bollar|bollade|bollat|bollning|sounding board',
  ),
  words('network_meeting', 'form', `${BEFORE}natverks(?:mote|traff)(?:et|en|n)?|network meeting`),
  words('municipality_visit', 'form', 'kommun(?:besok|turne)(?:et|en|n)?|(?:municipality|municipal) visit'),
  words(
    'info_session',
    'form',
    'info(?:rmation)? om fou(?: nordvast| nv)?|info(?:rmations?)?(?:traff|mote|pass)(?:en|et)?',
  ),
  words('info_session', 'form', 'information about fou|information session'),
  words(
    'student_supervision',
    'form',
    `(?:handlett|handledde|handledning av|supervised) (?:en )?${BEFORE}(?:vfu|student)[\\p{L}-]*`,
  ),
  words('student_supervision', 'form', 'vfu-?(?:handledning|student(?:en)?)|vfu'),
  words('council_meeting', 'form', 'fou-? ?rad(?:et|smote|smotet)?|fou council(?: meeting)?'),
  words(
    'steering_meeting',
    'form',
    '(?:forvaltnings)?styrgrupp(?:en|smote|smotet)?|socialchefs(?:grupp(?:en)?|mote[t]?)|steering (?:group|committee)(?: meeting)?',
  ),
  words('study_visit', 'form', 'studieresa(?:n)?|studiebesok(?:et)?|study (?:trip|visit)'),
  words('needs_inventory', 'form', 'behovsinventering(?:en)?|needs inventory'),
  words('specialist_support', 'form', 'specialiststod(?:et)?|specialist support'),
  words(
    'analysis_support',
    'form',
    `${BEFORE}analys(?:mote|dag|stod)(?:et|en)?|stod (?:till|i|vid|med) analys(?:en)?|analysis support`,
  ),
  words('environment_scan', 'form', 'omvarldsbevak(?:ning|ningen|at|ade)'),
  words('fou_cooperation', 'form', 'fou-samverkan|samarbete med (?:andra )?fou-enhet(?:er)?'),
  words(
    'seminar',
    'form',
    `${BEFORE}seminari(?:um|et|er|erna|eserien?)|${BEFORE}webb?inari(?:um|et|er)|seminars?|webinars?`,
  ),
  words('seminar', 'form', 'forelas(?:ning|ningen|ningar|te|t|er|a)|foredrag(?:et)?|lectured?'),
  words(
    'training',
    'work',
    `${BEFORE}utbildning(?:en|ar|arna|stillfallet?|sdag(?:en)?|spass(?:et)?)?|${BEFORE}utb|bas|booster-?dag(?:en)?|training`,
  ),
  words(
    'conference',
    'work',
    `${BEFORE}konferens(?:en)?|conference|socialtjanstdag(?:en|arna)?|socionomdag(?:en|arna)?|knut`,
  ),
  words(
    'mapping',
    'work',
    `${BEFORE}kartlagg(?:ning|ningen|ningar|ningsarbete|a|er)|kartlade|kartlagt|mapping`,
  ),
  words('analysis_support', 'work', `${BEFORE}analys(?:en)?|analyserade|analyserat|analysis`),
  words(
    'study',
    'work',
    `${BEFORE}utvardering(?:en|ar)?|utvardera[rt]?|utvarderat|utvarderade|foljeforska(?:t|r|de)?|foljeforskning(?:en)?|${BEFORE}studien?|${BEFORE}studier|evaluation|study`,
  ),
  words(
    'follow_up',
    'work',
    `${BEFORE}uppfoljning(?:en|ar|smote|smotet)?|foljt upp|foljde upp|foljer upp|follow-up`,
  ),
  words(
    'report',
    'work',
    `${BEFORE}rapport(?:en|er|erna|skrivning(?:en)?|skrivande)?|pm|(?:debatt)?artike?l(?:n|ar|skrivning|skrivande)?|skrivarbete(?:t)?|report(?: writing)?|memo`,
  ),
  words('development_work', 'work', 'utvecklings(?:arbete|inriktat arbete|arbetet)|development work'),
  words('network_meeting', 'work', `${BEFORE}natverk(?:et|en)?|network`),
  words('implementation_support', 'work', 'implementera(?:r|t|de)?|implementering(?:en)?|implementation'),
  words(
    'other',
    'work',
    'apt|arbetsplatstraff(?:en)?|personalmote(?:t)?|enhetsmote(?:t)?|planeringsdag(?:en)?|administration|verksamhetsplanering(?:en)?',
  ),
  words('follow_up', 'hint', `${BEFORE}sammanstall(?:ning|ningen|t|de)`),
  words('specialist_support', 'hint', 'svara|svarade|svarat|radgivning|konsultation|expertstod'),
  words(
    'environment_scan',
    'hint',
    'litteratursok(?:ning|ningen)?|litteraturgenomgang(?:en)?|last in mig|bevakat',
  ),
  words('study', 'hint', `${BEFORE}intervju(?:er|n|erna|ade|at)?|interviews?`),
  words('seminar', 'hint', 'presentera(?:de|t|r)|presentation(?:en)?'),
  words('academia_link', 'hint', 'akademi(?:n|en)?|hogskola(?:n)?|universitet(?:et)?'),
];

/** Words that are recognised in spite of a slip of the keyboard. */
const LONG_WORDS: Readonly<Record<string, ActivityKind>> = {
  bollplank: 'sounding_board',
  workshop: 'workshop',
  natverksmote: 'network_meeting',
  kartlaggning: 'mapping',
  implementeringsstod: 'implementation_support',
  behovsinventering: 'needs_inventory',
  seminarium: 'seminar',
  forelasning: 'seminar',
  konferens: 'conference',
  utbildning: 'training',
  uppfoljning: 'follow_up',
  utvardering: 'study',
  kommunbesok: 'municipality_visit',
  nyhetsbrev: 'newsletter',
  informationstraff: 'info_session',
};

/** Words that say the kind and nothing more, so that the title can do without them. */
const PLAIN =
  /^(?:bollplank|bolla\w*|workshop\w*|natverks(?:mote|traff)\w*|(?:fou[- ]?)?frukost\w*|(?:fou )?social ?talks?|implementeringsstod\w*|kartlagg\w*|kartlagt|kommun(?:besok|turne)\w*|information om fou(?: nordvast| nv)?|seminari\w*|forelas\w*|konferens|utbildning|pm|rapport|uppfoljning\w*|utvarder\w*|lovande praktik\w*|behovsinventering\w*|specialiststod\w*|nyhetsbrev\w*|omvarldsbevak\w*|.* (?:pa|i|on) (?:linkedin|facebook|instagram|sociala medier|social media)|sounding board|network meeting|mapping|lecture|seminar|conference|training)$/;

/** Where the subject begins: kinds named after it are what the activity was about. */
const SUBJECT = /\b(?:om|ang|angaende|kring|gallande|rorande|avseende|about|regarding)\b/;

const STRENGTHS: readonly Strength[] = ['form', 'work', 'hint'];

interface Candidate extends ReadKind {
  readonly strength: Strength;
}

const candidatesIn = (folded: string): Candidate[] =>
  KIND_WORDS.flatMap(({ kind, strength, words: pattern }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      ...spanOf(match),
      kind,
      strength,
      isStated: strength !== 'hint',
      isPlain: PLAIN.test(match[0]),
    })),
  );

const misspeltIn = (folded: string): ReadKind | undefined => {
  for (const match of folded.matchAll(/\p{L}{7,}/gu)) {
    const known = Object.entries(LONG_WORDS).find(([word]) => looksLike(match[0], word));
    if (known !== undefined) return { ...spanOf(match), kind: known[1], isStated: true, isPlain: true };
  }
  return undefined;
};

const bestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.toSorted(
    (a, b) =>
      STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || a.start - b.start || b.end - a.end,
  )[0];

/** The kind of activity that a folded text names; what stands before "om" wins over what stands after. */
export const readKind = (folded: string): ReadKind | undefined => {
  const candidates = candidatesIn(folded);
  const subjectAt = SUBJECT.exec(folded)?.index ?? folded.length;
  const best =
    bestOf(candidates.filter(({ start, strength }) => start < subjectAt && strength !== 'hint')) ??
    misspeltIn(folded.slice(0, subjectAt)) ??
    bestOf(candidates);
  if (best === undefined) return undefined;
  const { kind, start, end, isStated, isPlain } = best;
  return { kind, start, end, isStated, isPlain };
};
