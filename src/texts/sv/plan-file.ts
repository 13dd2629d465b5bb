import type { PlanCellProblem, PlanColumn, PlanProblem, PlanSheet } from '../../domain/plan-table.js';
import type { Exactness } from '../../domain/year-figures.js';

type RuleProblem = Exclude<PlanProblem['problem'], PlanCellProblem>;

const sheets: Readonly<Record<PlanSheet, string>> = {
  goals: 'Mål',
  publications: 'Publikationer',
  budget: 'Ekonomi',
  staffing: 'Bemanning',
  indicators: 'Kommunikation',
};

const columns: Readonly<Record<PlanColumn, string>> = {
  resultGoalArea: 'Resultatmål',
  goal: 'Mål',
  pillar: 'Pelare',
  area: 'Verksamhetsområde',
  work: 'Planerat arbete',
  responsible: 'Ansvarig',
  due: 'Klart',
  workDone: 'Genomfört',
  percent: 'Procent',
  result: 'Resultat',
  cause: 'Orsak',
  reservation: 'Reservation',
  title: 'Titel',
  kind: 'Typ',
  status: 'Status',
  date: 'När',
  postponedFrom: 'Tidigare planerad',
  authors: 'Författare',
  municipalities: 'Kommuner',
  partners: 'Samarbetspartner',
  url: 'Länk',
  mark: 'Märke',
  label: 'Post',
  outcomeBefore: 'Utfall året före',
  outcome: 'Utfall',
  budget: 'Budget',
  post: 'Vem eller vilken tjänst',
  staffPercent: 'Procent av heltid',
  permanentPercent: 'Varav tillsvidare',
  beyondBudget: 'Utöver budget',
  note: 'Anmärkning',
  measure: 'Mått',
  value: 'Antal',
  exactness: 'Hur exakt',
};

const exactness: Readonly<Record<Exactness, string>> = { exact: 'exakt', about: 'ca', over: 'drygt' };

/** What is wrong by a rule; what is wrong in a cell by itself is said as for activities. */
const ruleProblems: Readonly<Record<RuleProblem, string>> = {
  label_missing: 'Cellen är tom och behöver fyllas i.',
  label_too_long: 'Målet är för långt. Korta ner det till högst 300 tecken.',
  area_not_in_year: 'Resultatmålet finns inte det här året. Välj ett av årets resultatmål.',
  too_much_work: 'Målet har fler än 20 planerade arbeten. Slå ihop några av dem.',
  work_missing: 'Skriv vad som ska göras.',
  work_too_long: 'Texten är för lång. Korta ner den till högst 200 tecken.',
  due_too_long: 'Tiden är för lång. Skriv den kort, till exempel ”våren” eller ”15 maj”.',
  percent_out_of_range: 'Skriv ett tal mellan 0 och 100.',
  nothing_stated: 'Skriv ett resultat, i procent eller i ord.',
  cause_missing: 'Målet är inte helt uppfyllt. Skriv orsaken.',
  cause_at_full: 'Målet är helt uppfyllt, så det finns ingen avvikelse. Töm cellen.',
  reservation_below_full: 'En reservation hör till ett helt uppfyllt mål. Skriv den som orsak i stället.',
  text_too_long: 'Texten är för lång. Korta ner den.',
  cause_too_long: 'Orsaken är för lång. Korta ner den till högst 1 000 tecken.',
  reservation_too_long: 'Reservationen är för lång. Korta ner den till högst 1 000 tecken.',
  title_missing: 'Cellen är tom och behöver fyllas i.',
  title_too_long: 'Titeln är för lång. Korta ner den till högst 300 tecken.',
  year_out_of_range: 'Året ligger för långt bort. Stämmer det?',
  date_outside_year:
    'Tiden ligger i ett annat år än planen. Rätta tiden, eller skriv Framflyttad under Status.',
  published_ahead: 'Det som är publicerat kan inte ligga framåt i tiden. Rätta tiden eller statusen.',
  postponed_to_earlier: 'Den nya tiden ligger före den gamla. Byt plats på dem.',
  postponed_to_same: 'Den nya tiden är samma som den gamla. Skriv den nya tiden.',
  too_many_names: 'Här står fler än 20 namn. Korta ner listan.',
  link_not_https: 'Länken ska börja med https:// och vara hel.',
  label_twice: 'Raden finns redan. Ta bort den ena.',
  separator_inside: 'Skriv utan semikolon och radbrytning.',
  number_out_of_range: 'Talet är orimligt stort eller litet. Stämmer det?',
  more_permanent_than_all: 'Det som gäller tillsvidare kan inte vara mer än hela tjänsten.',
  too_many_rows: 'Listan får fler än 40 rader. Slå ihop några av dem.',
};

const things: Readonly<Record<PlanSheet, (count: string) => string>> = {
  goals: (count) => `${count} mål`,
  publications: (count) => `${count} ${count === '1' ? 'publikation' : 'publikationer'}`,
  budget: (count) => `${count} ${count === '1' ? 'rad i ekonomin' : 'rader i ekonomin'}`,
  staffing: (count) => `${count} ${count === '1' ? 'rad om bemanning' : 'rader om bemanning'}`,
  indicators: (count) => `${count} mått på kommunikation`,
};

/** A year's plan and figures from a file. */
export const planFile = {
  command: {
    title: 'Läs in en plan från en fil',
    example: 'importera plan 2026',
    description:
      'Mål, resultat, publikationer, ekonomi och bemanning i en Excelfil. Mallen är ifylld med det som redan finns. Jag visar vad som ändras innan något sparas.',
  },
  sheets,
  columns,
  exactness,
  ruleProblems,
  numberUnreadable: (written: string) => `”${written}” är inget tal. Skriv det med siffror.`,
  saysOtherwise: 'Målet står på flera rader, och här står något annat än på en tidigare. Skriv lika.',
  rowTwice: (written: string) => `”${written}” står på en tidigare rad också. Ta bort den ena.`,
  workMissingHere: 'Skriv vilket arbete det gäller under Planerat arbete.',
  isSum: (written: string) => `”${written}” räknar jag ut själv. Ta bort raden.`,
  start: {
    title: (year: string) => `Läs in planen för ${year}`,
    intro:
      'Hämta mallen, fyll i den och skicka tillbaka den. Den har ett blad för mål och resultat, ett för publikationer, ett för ekonomi, ett för bemanning och ett för kommunikation, och det som redan finns står där. Du ser först vad som ändras. Sedan sparas allt, eller inget. Inget tas bort.',
    inTeams: (year: string) =>
      `Skriv ”importera plan ${year}” och bifoga filen i samma meddelande, här i din personliga chatt.`,
    inFolder: (path: string, year: string) =>
      `Lägg filen i mappen ${path} och skriv ”importera plan ${year} från” och filens namn.`,
    template: (year: string) => `Hämta mallen för ${year}`,
  },
  template: {
    name: (year: string) => `Planmall ${year}`,
    lists: 'Val',
    ready: (year: string) => `Här är mallen, med det som redan finns för ${year}.`,
    description: (year: string) => `Plan och siffror för ${year}`,
  },
  refused: {
    empty:
      'Jag hittar inget i filen. Rubrikerna ska stå på första raden på varje blad, och det du fyller i på raderna under.',
    noPlanSheet: (names: string) => `Filen har inget av bladen ${names}. Fyll i mallen och skicka den.`,
    sheetTwice: (name: string) => `Bladet ${name} finns två gånger. Ta bort det ena.`,
    columnMissing: (sheet: string, column: string) =>
      `Bladet ${sheet} saknar kolumnen ${column}. Rubrikerna ska stå på första raden och heta som i mallen.`,
    columnTwice: (sheet: string, column: string) =>
      `Kolumnen ${column} finns två gånger på bladet ${sheet}. Ta bort den ena.`,
    cell: (sheet: string, row: string, column: string) => `${sheet}, rad ${row}, kolumn ${column}`,
    identityNumberInSheetName:
      'Ett blad i filen heter något som ser ut som ett personnummer, så jag har inte sparat något av den. Byt namn på bladet och skicka filen igen.',
    yearOutOfRange: (first: string, last: string) => `Skriv ett år mellan ${first} och ${last}.`,
  },
  preview: {
    title: (year: string) => `Planen för ${year}: det här ändras`,
    wrong: (count: number) =>
      `${count === 1 ? '1 fel behöver' : `${count} fel behöver`} rättas, så inget kan sparas än. Rätta i filen och skicka den igen.`,
    nothing: 'Allt i filen finns redan, så det finns inget att spara.',
    verdict: (fresh: number, changed: number, same: number) =>
      `${fresh} ${fresh === 1 ? 'ny' : 'nya'}, ${changed} ${changed === 1 ? 'ändrad' : 'ändrade'} och ${same} som förut. Inget är sparat än.`,
    kept: 'Det som inte står i filen är kvar som det är.',
    ignoredSheets: (names: string) => `Jag läser inte de här bladen: ${names}.`,
    ignoredColumns: (sheet: string, names: string) => `På bladet ${sheet} läser jag inte: ${names}.`,
    unbalanced: (columnNames: string) =>
      `Obs! Ekonomin går inte ihop till 0 i: ${columnNames}. Det går att spara ändå.`,
    problem: (sheet: string, row: string, column: string, problem: string) =>
      `${sheet}, rad ${row}, ${column}: ${problem}`,
    item: (sheet: string, outcome: string, label: string) => `${sheet}, ${outcome}: ${label}`,
    outcomes: { new: 'ny', changed: 'ändras', same: 'som förut' },
    save: 'Spara planen',
    cancel: 'Spara inte',
    page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
    otherwiseNow: 'Något har ändrats sedan jag visade filen, så inget är sparat. Så här är det nu.',
  },
  saved: {
    title: (year: string) => `Planen för ${year} är inläst`,
    verdict: (what: string) => `Nytt eller ändrat: ${what}.`,
    again: 'Filen är redan sparad.',
    see: (year: string) => `Skriv ”plan ${year}” för att se den.`,
  },
  things,
  forManager: 'Det här är en plan, och den läser FoU-chefen in. Skicka filen till FoU-chefen.',
  gone: 'Jag har inte kvar filen. Skicka den igen, så visar jag vad som ändras.',
  cancelled: 'Okej, jag har kastat filen. Inget är sparat.',
};
