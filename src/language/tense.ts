/** Whether a log line speaks of what has been or of what will be; `open` when it says neither or both. */
export type Tense = 'past' | 'future' | 'open';

const PAST =
  /\b(?:hade|haft|holl|hallit|bollade|bollat|traffades|traffade|traffat|korde|kort|lade|la|gjorde|gjort|var|varit|deltog|deltagit|hjalpte|hjalpt|stamde|stamt|skrev|skrivit|postat|postade|genomforde|genomfort|handlett|handledde|beskrev|beskrivit|skickat|skickade|kom|besokte|besokt|svarade|svarat|medverkade|forelaste|forelast|informerade|informerat|diskuterade|diskuterat|presenterade|presenterat|utbildade|ledde|lett|blev|blivit|tog|logged|had|held|ran|did|met|attended|i ?gar|i ?forrgar|i morse|forra|yesterday|last)\b/;
const FUTURE =
  /\b(?:ska|skall|kommer att|planerar|planerad|planerat|planeras|bokat|bokad|inbokad|inbokat|i ?morgon|i ?overmorgon|nasta|kommande|will|planned|tomorrow|next)\b/;

export const tenseOf = (folded: string): Tense => {
  const [past, future] = [PAST.test(folded), FUTURE.test(folded)];
  return past === future ? 'open' : past ? 'past' : 'future';
};
