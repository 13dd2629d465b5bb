import { fold } from './words.js';

/** Why a question is refused whatever the sources say (design section 6). */
export type Refusal = 'client_case' | 'legal_advice' | 'other_task';

const FOLDED: readonly (readonly [Refusal, RegExp])[] = [
  [
    'other_task',
    /\b(?:ignorera|glom|strunta i|ignore|forget)\b.{0,40}\b(?:instruktion|regler|prompt|instruction|rules|previous|ovan|above)|\bsystem ?prompt|\b(?:hidden|dolda|hemliga) (?:instruktion|instruction)|\blatsas (?:att|vara|som)|\bspela (?:en |ett )?roll|\bdu ar nu\b|\byou are (?:now|dan)\b|\bfrom now on\b|\bact as\b|\bjailbreak|\b(?:skriv|dikta|hitta pa|beratta) (?:\p{L}+ )?(?:en|ett) (?:\p{L}+ )?(?:dikt|sang|lat|uppsats|saga|vits|skamt|rim|roman|cv|tal)\b|\b(?:write|tell) (?:me )?(?:a|an) (?:\p{L}+ )?(?:poem|song|joke|story|essay|code)|\b(?:oversatt|translate)\b/u,
  ],
  [
    'legal_advice',
    /\b(?:o?laglig\p{L}*|lagvidrig\p{L}*|lagstridig\p{L}*|jo-?anmal\p{L}*|(?:anmald|anmala|anmalda) (?:\p{L}+ )?(?:till|hos) (?:ivo|jo)|overklag\p{L}*|osl|lvu|lvm|lagrum\p{L}*|juridisk\p{L}*|skadestand\p{L}*|tjanstefel\p{L}*|tystnadsplikt\p{L}*|rattsfall|sekretess\p{L}*|bryter (?:vi|jag|man) mot|skyldig(?:a)? att|(?:illegal|unlawful|lawsuit|sue))\b|\b(?:legal|lawful) (?:to|advice|for)\b|\bhar (?:\p{L}+ ){1,3}ratt (?:att|till)\b|\bstalla? (?:\p{L}+ )?infor ratta|\bkap(?:itel)? ?\d|\d ?§/u,
  ],
  [
    'client_case',
    /\b(?:min|mitt|mina|var|vara|en av mina|my|our) (?:\p{L}+ )?(?:klient\p{L}*|brukare|granne\p{L}*|mamma|pappa|son|dotter|mormor|farmor|morfar|farfar|sambo|client\p{L}*|neighbou?r\p{L}*|mother|father|daughter)\b|\b(?:brukaren|klienten|patienten)\b|\b(?:mamman|pappan|modern|fadern|flickan|pojken|syskonet|syskonen) (?:till|vill|har|ar|svarar|sager|vagrar)|\bjournal(?:anteckning\p{L}*|en)\b|\b(?:har|blivit|blev) (?:\p{L}+ )?(?:hotat|hotad|slagen)\b|\b(?:arendet|arende|akten) (?:for|om|med|pa) (?!fou)\p{L}+ \p{L}\b|\bhar aterfallit\b|\bnormen? for en\b/u,
  ],
];
/** A first name with an age or an initial points out somebody, "mamman till Elvira 9 år". */
const SOMEBODY =
  /(?<!\p{L})\p{Lu}\p{Ll}+,? \d{1,2} ?år(?!\p{L})|(?<!\p{L})(?:ärende|akt|utredning)\p{L}* (?:för|om|på|med) \p{Lu}\p{Ll}+ \p{Lu}(?!\p{L})/u;

/** Why a question is not to be answered at all; undefined when it may be. */
export const refusalOf = (question: string): Refusal | undefined => {
  const folded = fold(question);
  return (
    FOLDED.find(([, pattern]) => pattern.test(folded))?.[0] ??
    (SOMEBODY.test(question) ? 'client_case' : undefined)
  );
};
