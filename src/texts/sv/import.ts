import type { CellProblem } from '../../domain/import-table.js';
import type { FileProblem } from '../../domain/table.js';
import { formats } from './formats.js';

/** Why nothing could be read of a file. */
const fileProblems: Readonly<Record<FileProblem, string>> = {
  too_big: 'Filen är för stor: jag tar högst 5 MB. Dela upp den i flera filer.',
  unpacks_too_big:
    'Filen blir för stor när den packas upp, så jag har slutat läsa den. Dela upp den i flera filer.',
  broken:
    'Filen är trasig, eller inte en riktig Excelfil. Öppna den i Excel, spara den på nytt och skicka den igen.',
  encrypted: 'Filen är låst med lösenord. Ta bort lösenordet i Excel och skicka den igen.',
  old_excel:
    'Filen är sparad i Excels gamla format. Öppna den i Excel, välj Spara som och formatet .xlsx, och skicka den igen.',
  macros:
    'Filen innehåller makron, och sådana filer läser jag inte. Spara den som .xlsx utan makron och skicka den igen.',
  no_table:
    'Det här är ingen tabell. Jag kan bara läsa Excelfiler (.xlsx) och textfiler (.csv). Spara den som en sådan och skicka den igen.',
  open_quote:
    'Ett citattecken öppnas men stängs aldrig, så jag ser inte var cellerna slutar. Rätta det i filen.',
  empty:
    'Jag hittar inga aktiviteter i filen. Rubrikerna ska stå på första raden på första bladet, och en aktivitet på varje rad under.',
  too_many_rows: 'Filen har fler än 5 000 rader. Dela upp den i flera filer.',
  too_many_columns: 'Filen har fler än 100 kolumner, så den är inte gjord efter mallen.',
};

/** What is wrong in a cell; `written` is what stands there. */
const cellProblems: Readonly<Record<CellProblem, (written: string, meant: string | undefined) => string>> = {
  missing: () => 'Cellen är tom och behöver fyllas i.',
  formula: () => 'Cellen är en formel, och formler räknar jag inte ut. Skriv värdet i stället.',
  error_value: () => 'Cellen innehåller ett felvärde från Excel. Skriv rätt värde.',
  huge: () => 'Cellen innehåller för mycket text.',
  date_unreadable: (written) =>
    `Jag förstår inte ”${written}”. Skriv till exempel 2026-11-17, v 46 2026 eller september 2026.`,
  date_without_year: (written) => `Skriv årtalet också. Här står ”${written}”.`,
  date_far_off: (written) => `”${written}” ligger för långt bort. Stämmer årtalet?`,
  time_unreadable: (written) => `Jag förstår inte ”${written}”. Skriv klockslaget som 09:00.`,
  time_without_day: () => 'Klockslaget kräver att datumet är en bestämd dag.',
  hours_unreadable: (written) => `Jag förstår inte ”${written}”. Skriv till exempel 1,5 eller 90 min.`,
  count_unreadable: (written) => `”${written}” är inget antal. Skriv det med siffror.`,
  yes_or_no: (written) => `Skriv Ja eller Nej. Här står ”${written}”.`,
  not_among_choices: (written, meant) =>
    meant === undefined
      ? `”${written}” finns inte bland valen. De står på mallens andra blad.`
      : `”${written}” finns inte bland valen. Menade du ”${meant}”?`,
  no_owner: (written) =>
    `”${written}” är ingen av de åtta ägarkommunerna. Skriv andra kommuner och organisationer under Andra parter.`,
  owner_unclear: (written) => `”${written}” kan betyda flera kommuner. Skriv ut namnen.`,
  staff_unknown: (written) => `Jag hittar ingen ”${written}” bland FoU:s personal, nu eller tidigare.`,
  staff_unclear: (written) => `Det finns flera som heter ”${written}”. Skriv hela namnet.`,
  plan_goal_unknown: (written, meant) =>
    meant === undefined
      ? `Planen för radens år har inget mål som heter ”${written}”.`
      : `Planen för radens år har inget mål som heter ”${written}”. Menade du ”${meant}”?`,
  request_unknown: (written) => `Jag hittar ingen förfrågan med numret ”${written}”.`,
  document_unreadable: (written) =>
    `Jag förstår inte ”${written}”. Skriv typ, kolon och rubrik, till exempel Rapport: Barns röster.`,
};

const rows = (count: string): string => (count === '1' ? '1 rad' : `${count} rader`);
const activities = (count: string): string => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`);

/** Earlier activities from a file. */
export const imports = {
  command: {
    title: 'Läs in aktiviteter från en fil',
    example: 'importera',
    description:
      'Bifoga en Excelfil eller csv-fil med tidigare aktiviteter. Jag visar hur jag har förstått varje rad innan något sparas.',
  },
  start: {
    title: 'Läs in tidigare aktiviteter',
    intro:
      'Jag läser en Excelfil (.xlsx) eller textfil (.csv) med en aktivitet på varje rad. Kolumnerna är desamma som i filen du får av ”exportera”. Du ser först hur jag har förstått varje rad. Sedan sparas allt, eller inget.',
    inTeams: 'Skriv ”importera” och bifoga filen i samma meddelande, här i din personliga chatt.',
    inFolder: (path: string) => `Lägg filen i mappen ${path} och skriv ”importera” och filens namn.`,
    filesThere: (names: string) => `Där ligger nu: ${names}`,
    noFiles: 'Mappen är tom.',
    notTold:
      'Där ligger också en eller flera filer vars namn innehåller något som ser ut som ett personnummer, så jag visar inte namnen. Byt namn på filerna.',
    xlsx: 'Hämta mallen',
    csv: 'Hämta mallen som csv',
    earlier: 'Det här har du läst in senast:',
    earlierRow: (name: string, count: string, day: string) => `${name}: ${activities(count)}, ${day}`,
    undo: 'Ångra importen',
  },
  template: {
    name: 'mall-aktiviteter',
    sheet: 'Aktiviteter',
    lists: 'Val',
    ready: 'Här är mallen.',
    description: 'Mall för att läsa in aktiviteter',
    exampleTitle: 'Exempel, den här raden läses inte in',
    exampleNote: 'Skriv inget om enskilda personer.',
    exampleDocument: 'Barns röster',
  },
  fileProblems,
  cellProblems,
  named: (name: string, problem: string) => `${name}: ${problem}`,
  oneFile: 'Skicka en fil i taget, så ser du vad jag har förstått av var och en.',
  absent: (name: string, path: string) => `Det finns ingen fil som heter ”${name}” i mappen ${path}.`,
  noPath: 'Skriv bara filens namn, utan mapp.',
  strangePlace:
    'Filen ligger inte i OneDrive eller SharePoint, så jag har inte hämtat den. Bifoga den direkt i chatten.',
  notFetched: 'Jag kunde inte hämta filen från Teams. Skicka den igen om en stund.',
  identityNumber: (cells: string) =>
    `Det står något som ser ut som ett personnummer i filen (${cells}), så jag har inte sparat något av den. Ta bort det och skicka filen igen.`,
  identityNumberInName:
    'Filens namn innehåller något som ser ut som ett personnummer, så jag har inte läst den. Byt namn på filen och skicka den igen.',
  cell: (row: string, column: string) => `rad ${row}, kolumn ${column}`,
  moreCells: (count: string) => `och ${count} celler till`,
  columnsMissing: (names: readonly string[]) =>
    names.length === 1
      ? `Filen saknar kolumnen ${formats.list(names)}. Rubrikerna ska stå på första raden och heta som i mallen.`
      : `Filen saknar kolumnerna ${formats.list(names)}. Rubrikerna ska stå på första raden och heta som i mallen.`,
  columnTwice: (name: string) => `Kolumnen ${name} finns två gånger. Ta bort den ena.`,
  closedYear: (year: string, name: string, day: string) =>
    `${name} stängde ${year} den ${day}. Be FoU-chefen öppna året igen, eller ta bort raden.`,
  at: (row: string, column: string, problem: string) => `Rad ${row}, kolumn ${column}: ${problem}`,
  row: (row: string) => `Rad ${row}`,
  moreProblems: (count: string) => `Och ${count} fel till på raden.`,
  notes: {
    beforeForm: 'Före 1 september 2017, så den kommer inte med i statistiken.',
    planned: 'Ligger framåt i tiden, så den sparas som planerad.',
    notDone: 'Ligger framåt i tiden, så den räknas inte än.',
    noHours: 'Har ingen tid, så den räknas med 0 timmar.',
    sameAsRow: (row: string) => `Ser ut som rad ${row}.`,
    loggedBefore: 'Ser ut att vara loggad redan.',
  },
  concluded: (field: string, value: string) => `${field}: ${value} (förslag)`,
  stated: (field: string, value: string) => `${field}: ${value}`,
  allMunicipalities: 'alla åtta kommuner',
  noMunicipality: 'ingen särskild kommun',
  preview: {
    title: 'Så här har jag förstått filen',
    allRight: (count: string) => `${rows(count)}, inga fel. Inget är sparat än.`,
    someWrong: (wrong: string, count: string) =>
      `${wrong} av ${rows(count)} har fel, så inget kan sparas än. Rätta i filen och skicka den igen.`,
    alike: (count: string) =>
      count === '1'
        ? '1 rad ser ut att finnas redan. Sparar du räknas den en gång till.'
        : `${rows(count)} ser ut att finnas redan. Sparar du räknas de en gång till.`,
    ignored: (names: string) => `Jag läser inte de här kolumnerna: ${names}.`,
    staff: 'Rader utan namn under Från FoU räknas som ditt arbete.',
    save: (count: string) => (count === '1' ? 'Spara aktiviteten' : `Spara alla ${count}`),
    saveAlike: (count: string, alike: string) =>
      count === '1'
        ? 'Spara aktiviteten ändå'
        : `Spara alla ${count}, även ${alike} som ser ut att finnas redan`,
    cancel: 'Spara inte',
    page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
    otherwiseNow: 'Något har ändrats sedan jag visade filen, så inget är sparat. Så här är det nu.',
  },
  gone: 'Jag har inte kvar filen. Skicka den igen, så visar jag hur jag förstår den.',
  cancelled: 'Okej, jag har kastat filen. Inget är sparat.',
  receipt: {
    title: (count: string) => (count === '1' ? 'Aktiviteten är inläst' : `${activities(count)} är inlästa`),
    undone: 'Importen är ångrad',
    labels: { file: 'Fil', count: 'Aktiviteter', when: 'När', hours: 'Tid', planned: 'Planerade' },
    undoNote:
      'Du kan ångra hela importen så länge året är öppet och ingen har ändrat någon av aktiviteterna.',
    undoneNote: 'Aktiviteterna räknas inte längre.',
    undo: 'Ångra importen',
  },
  notFound: 'Jag hittar inte importen. Inget har ändrats.',
  notYours: (name: string) =>
    `Filen är inläst av ${name}. Bara den som läste in den och FoU-chefen kan ångra importen.`,
  changedSince: (titles: string, count: string) =>
    count === '1'
      ? `Importen är inte ångrad, eftersom en av aktiviteterna är ändrad sedan dess: ${titles}. Ta bort aktiviteterna var för sig i stället.`
      : `Importen är inte ångrad, eftersom ${count} av aktiviteterna är ändrade sedan dess: ${titles}. Ta bort aktiviteterna var för sig i stället.`,
  andMore: (titles: string, count: string) => `${titles} och ${count} till`,
};
