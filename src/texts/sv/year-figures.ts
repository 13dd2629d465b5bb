import type { RowProblem } from '../../domain/figure-rows.js';
import type { Exactness, FigureList } from '../../domain/year-figures.js';

/** Before a figure that is not exact. */
const exactness: Readonly<Record<Exclude<Exactness, 'exact'>, string>> = { about: 'ca', over: 'drygt' };

const columns = {
  outcome: (year: string) => `Utfall ${year}`,
  budget: (year: string) => `Budget ${year}`,
  deviation: 'Avvikelse',
};

const headings: Readonly<Record<FigureList, string>> = {
  budget: 'Ekonomi (tusental kronor)',
  staffing: 'Bemanning',
  indicators: 'Kommunikation',
};

const edit: Readonly<Record<FigureList, string>> = {
  budget: 'Ändra ekonomi',
  staffing: 'Ändra bemanning',
  indicators: 'Ändra kommunikation',
};

const problems: Readonly<Record<RowProblem['kind'], (row: string) => string>> = {
  label_missing: (row) => `Rad ${row} har inget namn. Skriv vad siffrorna gäller först på raden.`,
  label_twice: (row) => `Rad ${row} heter som en rad ovanför. Ge den ett eget namn, till exempel ”Vakant 2”.`,
  text_too_long: (row) => `Texten på rad ${row} är för lång. Högst 120 tecken får plats.`,
  separator_inside: (row) => `Texten på rad ${row} får inte innehålla semikolon eller radbrytning.`,
  number_out_of_range: (row) => `En siffra på rad ${row} är orimligt stor eller liten. Kontrollera den.`,
  more_permanent_than_all: (row) =>
    `På rad ${row} är ”varav tillsvidare” mer än hela procenten. Kontrollera siffrorna.`,
  too_many_rows: () => 'Det är för många rader. Högst 40 får plats.',
};

/** What is known of a year beside its activities: economy, staffing and communication. */
export const yearFigures = {
  command: {
    title: 'Se årets siffror',
    example: 'siffror 2026',
    description:
      'Se årets ekonomi med avvikelser, bemanning och kommunikation. FoU-chefen ändrar. De kommer med i årsrapporten.',
  },
  title: (year: string) => `Siffror för ${year}`,
  headings,
  nothing: 'Inget är infört.',
  columns,
  sum: 'Summa',
  /** In place of a figure that nobody has entered. */
  unknown: '–',
  exactness,
  /** `Summan för ”Utfall 2017” är 12, inte 0.` */
  unbalanced: (column: string, sum: string) => `Summan för ”${column}” är ${sum}, inte 0.`,
  unbalancedWhy: 'Det behöver inte vara fel, men kontrollera att intäkterna står med minus.',
  name: 'Namn',
  percent: 'Procent',
  permanent: 'Varav tillsvidare',
  figure: 'Siffra',
  posts: (posts: string, permanent: string) => `Det är ${posts} tjänster, varav ${permanent} tillsvidare.`,
  /** Beneath a table that does not show all its rows. */
  more: {
    alone: (count: string) => `… och ${count} till. Alla finns i Excelfilen från ”rapport”.`,
    inSum: (count: string) =>
      `… och ${count} till, som är med i summan. Alla finns i Excelfilen från ”rapport”.`,
  },
  beyond: 'utöver ordinarie budget',
  beyondNote: 'Det som ligger utöver ordinarie budget räknas inte med i summan.',
  edit,
  showYear: (year: string) => `Visa ${year}`,
  saved: 'Sparat.',
  form: {
    heading: {
      budget: (year: string) => `Ändra ekonomin för ${year}`,
      staffing: (year: string) => `Ändra bemanningen för ${year}`,
      indicators: (year: string) => `Ändra siffrorna om kommunikation för ${year}`,
    },
    intro: {
      budget:
        'En rad för varje post, med semikolon mellan. Intäkter skrivs med minus. Avvikelsen och summan räknar jag ut. Det du inte vet lämnar du tomt.',
      staffing:
        'En rad för varje person eller tjänst, med semikolon mellan. Börja raden med + om den ligger utöver ordinarie budget. Summan räknar jag ut.',
      indicators: 'En rad för varje siffra. Skriv ”ca” eller ”drygt” före den som inte är exakt.',
    },
    rowsLabel: {
      budget: 'Namn; utfall året före; utfall; budget (tusental kronor)',
      staffing: 'Namn; procent; varav tillsvidare; anmärkning',
      indicators: 'Namn; siffra',
    },
    rowsHint: {
      budget: 'Personal; 2645; 2980; 3046',
      staffing: 'FoU-chef; 100; 100',
      indicators: 'Besökare på webbplatsen; ca 5300',
    },
    save: 'Spara',
    back: 'Tillbaka utan att spara',
  },
  problems,
  notANumber: (row: string, written: string) =>
    `Jag förstår inte ”${written}” på rad ${row}. Skriv siffran som 2645 eller 2645,5, utan ord.`,
  numberMissing: (row: string) =>
    `Rad ${row} har ingen siffra. Skriv till exempel ”Följare på Facebook; 811”.`,
  tooManyParts: (row: string) => `Rad ${row} har för många delar. Så här ska den se ut:`,
  changed: (name: string) =>
    `${name} hann ändra årets siffror före dig. Ditt står kvar i formuläret: jämför med kortet nedanför och spara igen om det ska gälla.`,
  yearOutOfRange: 'Så långt bort kan jag inte föra in siffror. Skriv ett år från 1990 till om fem år.',
};
