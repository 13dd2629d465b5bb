import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { fold } from './words.js';

/** Why a question is refused whatever the sources say (design section 6). */
export type Refusal = 'client_case' | 'legal_advice' | 'other_task';

const FOLDED: readonly (readonly [Refusal, RegExp])[] = [
  [
    'other_task',
    /\b(?:ignorera|glom(?! inte)|strunta i|ignore|forget)\b.{0,40}\b(?:instruktion|regler|prompt|instruction|rules|previous|ovan|above)|\bsystem ?prompt|\b(?:hidden|dolda|hemliga) (?:instruktion|instruction)|\blatsas (?:att|vara|som)|\bspela (?:en |ett )?roll(?! (?:i|for|nar)\b)|\bdu ar nu\b|\byou are (?:now|dan)\b|\bfrom now on\b|\bact as\b|\bjailbreak|\b(?:skriv|dikta|hitta pa|beratta) (?:\p{L}+ )?(?:en|ett) (?:\p{L}+ )?(?:dikt|sang|lat|uppsats|saga|vits|skamt|rim|roman|cv|tal)\b|\b(?:write|tell) (?:me )?(?:a|an) (?:\p{L}+ )?(?:poem|song|joke|story|essay|code)|\b(?:oversatt|translate)\b/u,
  ],
  [
    'legal_advice',
    /\b(?:o?laglig\p{L}*|lagvidrig\p{L}*|lagstridig\p{L}*|jo-?anmal\p{L}*|(?:anmald|anmala|anmalda) (?:\p{L}+ )?(?:till|hos) (?:ivo|jo)|overklag\p{L}*|(?:osl|lvu|lvm|juridisk\p{L}* (?:rad|hjalp|fraga|stod)\p{L}*|sekretess\p{L}*)(?!.*\b(?:forelas|foredrag|semin|rapport|studie|projekt|utbildning|konferens|hall|holl))(?<!\b(?:forelas|foredrag|semin|rapport|studie|projekt|utbildning|konferens)\p{L}*\b.*)|lagrum\p{L}*|skadestand\p{L}*|tjanstefel\p{L}*|tystnadsplikt\p{L}*|rattsfall|lamna ut (?:uppgift|handling|journal)\p{L}*|enligt (?:sol|lss|osl) ?\d|vad galler enligt (?:sol|lss|osl|lag\p{L}*)|bryter (?:vi|jag|man) mot|skyldiga? att(?!.*\b(?:fou|lum|mul|fum)\b)|(?:illegal|unlawful|lawsuit|sue))\b|\b(?:legal|lawful) (?:to|advice|for)\b|\bhar (?:\p{L}+ ){1,3}ratt (?:att|till)\b(?!.*\b(?:fou|lum|mul|fum|radet|praktikerprojekt)\b)|\bstalla? (?:\p{L}+ )?infor ratta|(?<!(?:rapport|plan|berattelse)\p{L}*,? )\bkap(?:itel)? ?\d(?!.*(?:rapport|plan|berattelse))|\d ?§/u,
  ],
  [
    'client_case',
    /\b(?:min|mitt|mina|en av mina|my|our) (?:\p{L}+ ){0,3}(?:klient\p{L}*|brukare|granne\p{L}*|mamma|pappa|son|dotter|mormor|farmor|morfar|farfar|sambo|client\p{L}*|neighbou?r\p{L}*|mother|father|daughter)\b|\bvara? (?:\p{L}+ )?(?:klient\p{L}*|brukare) (?:har|vill|ar|vagrar|far|behover|sager|kommer|kan|ska|mar|bor|slar|hotar)\b|\b(?:klienten|patienten)\b|\bbrukaren (?:har|vill|ar|vagrar|far|behover|sager|kommer|kan|ska|mar|bor|slar|hotar)\b|\b(?:har|fatt|moter|traffar) en (?:\p{L}+ ){0,2}(?:klient|brukare)\b|\b(?:klient|brukare|flicka|pojke|kille|tjej|kvinna|man|mamma|pappa) som (?:heter|ar \d)|\bmin (?:man|fru|pojkvan|flickvan)\b|\bmitt barn\b|\bslar (?:mig|barn\p{L}*|henne|honom|sina|sitt)\b|\b\d{1,2} ?-?arig\p{L}* (?:flicka|pojke|kille|tjej|son|dotter|kvinna|man)\b|\b(?:flicka|pojke|kille|tjej|kvinna|man) pa \d{1,2} ar\b|\b(?:mamman|pappan|modern|fadern|flickan|pojken|syskonet|syskonen) (?:till|vill|har|ar|svarar|sager|vagrar|slar|hotar|dricker)|\bjournal(?:anteckning\p{L}*|en)\b|\b(?:har|blivit|blev) (?:\p{L}+ )?(?:hotat|hotad|slagen)\b|\b(?:arendet|arende|akten) (?:for|om|med|pa) (?!fou)\p{L}+ \p{L}\b|\bhar aterfallit\b|\bnormen? for en\b/u,
  ],
];
/** "Vår" in full, which without the dots may be "var"; "våra brukare" are all of them. */
const OURS =
  /(?<!\p{L})vår (?:\p{L}+ )?(?:klient\p{L}*|brukare|granne\p{L}*|mamma|pappa|son|dotter)(?!\p{L})/iu;
/** What has years without being somebody: "Sollentuna 20 år", "Socionomdagen 10 år". */
const NOBODY = `(?!(?:${Object.values(MUNICIPALITY_NAMES).join('|')}|Nordväst|\\p{L}+(?:dagen|rådet|nätverket|programmet|projektet))\\P{L})`;
/** A first name with an age or an initial points out somebody, "mamman till Elvira 9 år". */
const SOMEBODY = new RegExp(
  `(?<!\\p{L})${NOBODY}\\p{Lu}\\p{L}+ (?:som är )?\\d{1,2}(?: ?[åÅ][rR](?!\\p{L})|-?årig| och (?:hotar|slår|vill|har|är))|\\p{Lu}\\p{Ll}+ som är \\d{1,2}(?!\\d)|(?<!\\p{L})familjen \\p{Lu}\\p{Ll}+|orosanmälan\\p{L}* (?:om|för|på) \\p{Lu}\\p{Ll}+ \\p{Lu}|(?<!\\p{L})(?:ärende|akt|utredning)\\p{L}* (?:för|om|på|med) \\p{Lu}\\p{Ll}+ \\p{Lu}(?!\\p{L})`,
  'u',
);

/** One blank between the words, whatever stands there, and nothing that hides in one. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?:[\s"'’”“(),.:;!?*_])+/gu, ' ')
    .trim();

/** Why a question is not to be answered at all; undefined when it may be. */
export const refusalOf = (question: string): Refusal | undefined => {
  const written = plain(question);
  const folded = fold(written);
  return (
    FOLDED.find(([, pattern]) => pattern.test(folded))?.[0] ??
    (OURS.test(written) || SOMEBODY.test(written) ? 'client_case' : undefined)
  );
};
