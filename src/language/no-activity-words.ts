import { type IsoDate, yearOf } from '../domain/calendar.js';
import { readMunicipalities } from './municipality-names.js';
import { readOtherParties } from './other-parties.js';

const GREETING =
  '(?:hej|hejsan|hallo|tjena|hello|hi|god morgon|ursakta|forresten|du|ok|okej|och|men|sa|alltsa|jo)[ ,!.]+';
/** Where a sentence or a part of it begins, greetings passed over. */
const START = `(?:^|[.!,:;] ?|- )(?:${GREETING}){0,3}`;
const END = '(?![\\p{L}])';

const beginning = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, 'u');
/** At the very beginning; "bollplank med Solna igår, tack" is no thanks. */
const first = (words: string): RegExp => new RegExp(`^(?:${GREETING}){0,3}(?:${words})${END}`, 'u');
const anywhere = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})${END}`, 'u');

/** Each says, in folded text, that it is a question, a wish, thanks or talk and no account of work. */
const SIGNS: readonly RegExp[] = [
  /\?/,
  // questions
  beginning(
    'vad|va|vem|vems|nar|vart|varfor|varifran|hur|vilk\\p{L}+|finns|fanns|kan|kunde|far|fick|ska (?:jag|vi|man|ni|du)|skulle|stammer|ar|har (?:ni|du|man|nan|nagon)|gor|gar|kommer (?!(?:att )?(?:halla|ha|kora|traffa|besoka|leda|delta|medverka|forelasa|bolla)(?![\\p{L}]))|maste|behover|borde|blir|blev det|vet|minns du|who|what|when|where|why|how|does|do|did|is|are|can|could|should|which',
  ),
  beginning('var (?!pa|i|med|dar)'),
  anywhere(
    'vilk(?:en|et|a)|vem|vems|varfor|varifran|hur (?:manga|mycket|lang|langt|ofta|stor\\p{L}*|gar|gor|ar)|va (?:e|ar|for)|nar (?:ar|va|var|kommer|borjar|slutar|gar)|undrar|undra|nan som|nagon som|ni som|vet ni|vet du|anyone|minns inte (?:namn|vem|vad|nar)\\p{L}*',
  ),
  // thanks, wishes and small talk
  first(
    'tack|tackar|tusen tack|thanks|thank you|grattis|lycka till|bra|kul|toppen|grymt|jattebra|trevlig\\p{L}*|snygg\\p{L}*|heja|valkommen|haha\\p{L}*|sorry|forlat|orkar|hoppas|langtar|ser fram|god (?:jul|natt)',
  ),
  anywhere(
    'tack for|thanks for|vi ses|ses vi|vi syns|hor av mig|(?:jag|vi) (?:laste|horde|sag|tycker|tror|tyckte|trodde|fick)',
  ),
  anywhere('vill (?:ha|garna|veta)|skulle vilja|skulle behova|onskar|behover|borde|orkar inte|hoppas'),
  // orders
  beginning(
    'paminn|lista|visa|ge|beratta|skriv|skicka|boka|glom|hjalp|sok|forklara|sammanfatta|rakna|namn|punkta|exportera|importera|rapportera|mina|min|mitt|anmal|ring|mejla|maila|kolla|hitta|gor|ignorera|print|show|list|tell|remind|book|send',
  ),
  first('anmalan|inbjudan|paminnelse|reminder|invitation|deadline|fel|obs|info(?! om fou(?![\\p{L}]))'),
  // leave and absence
  anywhere(
    'ledig|ledigt|lediga|semester\\p{L}*|sjuk|sjukanmal\\p{L}*|sjukskriv\\p{L}*|vabb?(?:ar|a|ade|at)?|tjanstledig|foraldraledig\\p{L}*|kompledig\\p{L}*|flexar?|tandlakar\\p{L}*|forsenad|on leave|sick|vacation',
  ),
  anywhere('jobbar? (?:hemma|hemifran)|kommer (?:sent|inte|for ?sent|senare)|hinner inte|kan inte|anmaler'),
  // what others are told about, or what was not
  anywhere('(?:flyttas|flyttat|flyttad|framflyttad|framflyttat|skjuts upp|uppskjuten|uppskjutet)'),
  anywhere(
    '(?:var|ar) (?:vi |jag )?inte med|(?:har|hade|gjorde|holl|traffade|hann) (?:jag |vi )?(?:inte|aldrig|ej)|utan oss',
  ),
];
const IS = anywhere(
  'ar|blir|heter|borjar|galler|is|kommer|startar|stanger|oppnar|slapps|publiceras|lanseras|var (?:\\p{L}+ )?(?:bra|kul|roligt?|givande|intressant|trevligt?|trakigt?|jattebra)',
);
const SOMEONE_DOES =
  /^ (?!(?:och|o|samt|&)(?![\p{L}]))(?:har|hade|holl|haller|gjorde|gor|ska|vill|fick|far|kommer|slappte|slapper|ar|var|blev|blir|behover|undrar|fragar|korde|kor|tog|skrev|skriver|bjuder|startar|startade|planerar|soker|sokte|anordnar|anordnade|ordnar|ordnade|arrangerar|arrangerade|publicerade|genomforde|beslutade|presenterade|tackade|hoppade|has|had|wants|released)(?![\p{L}])/u;
const DOES_SOMEONE =
  /(?:har|hade|holl|gjorde|ska|vill|fick|korde|slappte|startade|ordnade|anordnade|arrangerade) $/u;
const TIME_BEFORE = /^[^\p{L}]*(?:(?:idag|igar|i gar|i dag|nu|imorgon|i morgon|i \p{L}+s|pa \p{L}+dag) )?/u;

/** A municipality or an authority is who did it: "Solna har gjort en kartläggning", "igår höll Järfälla sin egen". */
const isOthersWork = (folded: string): boolean => {
  const owners = readMunicipalities(folded).named.filter(({ isGenitive }) => !isGenitive);
  const others = readOtherParties(folded, folded).filter(({ isGenitive }) => !isGenitive);
  const lead = TIME_BEFORE.exec(folded)?.[0].length ?? 0;
  return [...owners, ...others].some(({ start, end }) => {
    const isFirst = start === 0 || start === lead;
    const isAfterVerb =
      DOES_SOMEONE.test(folded.slice(0, start)) && folded.slice(0, start).length - lead < 14;
    return (isFirst && SOMEONE_DOES.test(folded.slice(end, end + 24))) || isAfterVerb;
  });
};

const YEAR = /(?<!\d|\d[.,-])(?:19|20)\d\d(?!\d|[.,-]\d)/g;

/** Nobody logs what was done before last year, but people ask about it. */
const isLongAgo = (folded: string, today: IsoDate): boolean =>
  [...folded.matchAll(YEAR)].some(([year]) => Number(year) < yearOf(today) - 1);

/** Whether a folded message is a question, thanks, leave, an order or the work of others. */
export const isSomethingElse = (folded: string, today: IsoDate): boolean =>
  SIGNS.some((sign) => sign.test(folded)) || isLongAgo(folded, today) || isOthersWork(folded);

/** Whether a folded message says how something is or will be: "FoU-rådet är på fredag". */
export const isStatement = (folded: string): boolean => IS.test(folded);
