import type { RequestActKind } from '../../domain/request-act.js';
import type { ActProblem } from '../../domain/request-act-problems.js';
import type { Requirement } from '../../domain/request-life-cycle.js';

/** What is done, after "gå att". */
const infinitives: Readonly<Record<RequestActKind, string>> = {
  file: 'skicka in',
  move: 'flytta',
  take: 'ta sig an',
  hand_over: 'lämna över',
  ask: 'ställa en fråga om',
  answer: 'svara på en fråga om',
  choose_line: 'välja linje för',
  accept: 'acceptera',
  start: 'börja arbeta med',
  refer: 'hänvisa vidare',
  submit: 'lägga fram',
  record_decision: 'skriva in styrgruppens beslut om',
  prepare_agreement: 'ta fram ett avtal om',
  record_agreement: 'skriva in avtalet om',
  set_resources: 'skriva in finansiering eller forskare för',
  ask_jointly: 'fråga andra kommuner om',
  answer_jointly: 'svara om att vara med i',
  link_activity: 'koppla en aktivitet till',
  unlink_activity: 'ta bort en aktivitet från',
  attach: 'lägga till dokumentation till',
  document: 'markera som dokumenterad',
  report: 'markera som rapporterad',
  close: 'avsluta',
  withdraw: 'ta tillbaka',
  pause: 'pausa',
  resume: 'ta upp igen',
  move_contact: 'byta kontakt för',
};

/** What is missing and who can give it. */
const missing: Readonly<Record<Requirement, string>> = {
  one_municipality_no_personal_data:
    'En kommun behöver stå som avsändare, och förfrågan får inte innehålla personuppgifter. Kommunens rådsmedlem skickar in den.',
  line_chosen: 'Linjen är inte vald än. FoU:s personal väljer första eller andra linjen först.',
  steering_decision:
    'Styrgruppens beslut saknas. FoU-chefen skriver in det, med datum och var protokollet finns.',
  signed_by_both:
    'Avtalet är inte underskrivet av båda. FoU-chefen skriver in det när både FoU-chefen och uppdragsgivaren har skrivit under.',
  documentation: 'Dokumentationen saknas. FoU:s personal lägger till minst ett dokument, så går det bra.',
  fou_report_or_article:
    'FoU-rapporten eller artikeln saknas. FoU:s personal lägger till den, så går det bra.',
};

const problems: Readonly<Record<ActProblem, string>> = {
  text_missing: 'Det saknas text. Skriv något i rutan och tryck igen.',
  text_too_long: 'Texten är för lång. Korta ner den och tryck igen.',
  reason_missing: 'Linjen är vald sedan förut. Skriv varför den ändras, så att kommunen förstår.',
  nothing_to_set:
    'Varken forskare eller finansiering är ifylld. Fyll i någon av dem, eller låt det vara: det stoppar inget.',
  already_yours: 'Du har redan det ärendet, så du kan börja arbeta med det.',
  already_theirs: 'Den personen har redan ärendet. Välj en annan kollega, eller låt det vara som det är.',
  hand_over_to_yourself: 'Du kan inte lämna över till dig själv. Välj en kollega.',
  question_still_open:
    'Kommunen har inte svarat på den förra frågan än. Vänta på svaret, eller ring och skriv in svaret själv.',
  no_question_open:
    'Det finns ingen fråga som väntar på svar. Har du något att säga till FoU, så prata med dem som arbetar med förfrågan.',
  municipality_missing: 'Välj minst en kommun att fråga.',
  own_municipality: 'Kommunen som har skickat förfrågan är redan med. Välj andra kommuner.',
  already_asked_jointly: 'De kommunerna har redan fått frågan. Välj andra, eller vänta på svaren.',
  not_asked_jointly: 'Er kommun har inte fått frågan om att vara med. Prata med FoU om ni vill det.',
  already_answered_jointly: 'Er kommun har redan svarat. Prata med FoU om svaret behöver ändras.',
  decision_in_the_future: 'Beslutets datum har inte varit än. Skriv in beslutet när det är fattat.',
  minutes_missing: 'Skriv var protokollet finns, till exempel ”protokoll 2026-11-12, § 4”.',
  signer_missing: 'Båda namnen behövs: FoU-chefens och uppdragsgivarens. Fyll i det som saknas.',
  signed_in_the_future:
    'Dagen för underskriften har inte varit än. Skriv in avtalet när det är underskrivet.',
  agreement_ends_before_it_begins: 'Avtalet slutar före det börjar. Kontrollera datumen.',
  link_not_https: 'Länken behöver vara en hel adress som börjar med https://',
  already_attached: 'Det dokumentet finns redan på förfrågan. Är det ett annat, så ge det en egen titel.',
  pause_in_the_past: 'Pausen behöver sluta senare än i dag. Välj en dag som kommer.',
  not_paused: 'Förfrågan är inte pausad, så påminnelserna kommer som vanligt. Du behöver inte göra något.',
};

export const requestActs = {
  noSuchStep: (number: string, status: string, act: string) =>
    `Det går inte att ${act} ${number} nu, för läget är ”${status}”.`,
  /** To the one who wanted to do something with a request that is over. */
  over: 'Förfrågan är avslutad hos FoU. Behövs mer stöd skickar kommunens rådsmedlem en ny: skriv ”förfrågan”.',
  infinitives,
  missing,
  problems,
  changedByYou: (number: string) =>
    `Du har själv ändrat ${number} efter att du öppnade det kortet, så jag har inte gjort något nu. Så här ser den ut.`,
  changed: (number: string, name: string) =>
    `${number} ändrades av ${name} innan du hann, så jag har inte gjort något. Så här ser den ut nu.`,
  notFound: 'Jag hittar inte den förfrågan. Skriv ”mina förfrågningar” för att se dem som du kan läsa.',
};
