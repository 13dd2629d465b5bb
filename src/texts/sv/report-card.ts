import type { ReportKind, ReportStructure } from '../../domain/annual-report.js';
import type { ApprovalProblem } from '../../domain/approval-problems.js';

const structures: Readonly<Record<ReportStructure, string>> = {
  area: 'efter verksamhetsområde',
  pillar: 'efter pelare',
};

const names: Readonly<Record<ReportKind, string>> = { report: 'Årsrapport', plan: 'Planutkast' };

const namesOf = (kind: ReportKind): Readonly<Record<ReportStructure, (year: string) => string>> => ({
  area: (year) => `${names[kind]} ${year} ${structures.area}`,
  pillar: (year) => `${names[kind]} ${year} ${structures.pillar}`,
});

const problems: Readonly<Record<ApprovalProblem, string>> = {
  body_missing: 'Välj vilken styrgrupp som har godkänt.',
  date_missing: 'Skriv vilken dag mötet var.',
  date_ahead: 'Mötet har inte varit än. Välj en dag som har varit, eller vänta med godkännandet.',
  minutes_missing: 'Skriv vilket protokoll det står i, till exempel ”protokoll 2027-02-12, § 4”.',
  minutes_too_long: 'Hänvisningen till protokollet är för lång. Korta ner den till högst 120 tecken.',
};

/** The year's report and the draft of the plan, in the chat and on the command line. */
export const reportCard = {
  commands: {
    report: {
      title: 'Göra årsrapporten',
      example: 'rapport 2026',
      description:
        'Jag gör årsrapporten som Word och Excel med årets siffror. Ni skriver texten i avsnitten. Skriv ”rapport 2026 område” för den andra ordningen.',
    },
    plan: {
      title: 'Göra ett planutkast',
      example: 'planutkast 2027',
      description: 'Nästa års mål, planerat arbete och budget som Word och Excel, med plats för er text.',
    },
  },
  names: { report: namesOf('report'), plan: namesOf('plan') },
  intro: {
    report: 'Jag fyller i årets siffror, tabeller och bilder. Texten skriver ni.',
    plan: 'Jag fyller i mål, planerat arbete och budget. Texten skriver ni.',
  },
  draft: 'Utkast. Det ni skriver står kvar. Siffrorna räknas om varje gång filen hämtas.',
  approved: (body: string, day: string, minutes: string) => `Godkänd av ${body} den ${day} (${minutes}).`,
  approvedBy: (name: string, day: string) =>
    `${name} förde in det den ${day}. Filerna är desamma som då, och texten går inte att ändra.`,
  sections: 'Avsnitt',
  written: (name: string, day: string) => `text av ${name}, ${day}`,
  unwritten: 'ingen text än',
  section: 'Avsnitt att skriva i',
  sectionHint: 'Välj avsnitt',
  chooseFirst: 'Välj först vilket avsnitt du vill skriva i.',
  buttons: {
    document: 'Hämta Word',
    workbook: 'Hämta Excel',
    write: 'Skriv i avsnittet',
    approve: 'Godkänn',
    reopen: 'Gör till utkast igen',
    structure: { area: 'Visa efter område', pillar: 'Visa efter pelare' },
  },
  file: {
    ready: {
      document: (name: string) => `Här är ${name} som ett Worddokument.`,
      workbook: (name: string) => `Här är siffrorna till ${name} som en Excelfil.`,
    },
    empty: 'Det finns inga siffror än, så filen har mest rubriker.',
    description: {
      document: (name: string) => `${name} som ett Worddokument`,
      workbook: (name: string) => `Siffrorna till ${name}`,
    },
    gone: 'Den godkända filen finns inte kvar hos mig. FoU-chefen kan göra rapporten till ett utkast igen, så går den att hämta.',
  },
  form: {
    heading: (section: string) => `Skriv i avsnittet ”${section}”`,
    textLabel: 'Text',
    hint: 'Högst 4 000 tecken, ungefär en sida. Behövs det mer, skriv resten i Wordfilen. Töms rutan tas texten bort.',
    save: 'Spara',
    back: 'Tillbaka',
    saved: (section: string) => `Texten i ”${section}” är sparad.`,
    emptied: (section: string) => `Texten i ”${section}” är borttagen.`,
    changed: (name: string) =>
      `${name} hann före och skrev i avsnittet. Din text står kvar i rutan, och den andra står under. Sparar du nu ersätter din text den.`,
    emptiedMeanwhile:
      'Någon hann före och tog bort texten. Din text står kvar i rutan. Sparar du nu är det den som gäller.',
    approvedMeanwhile: (name: string) =>
      `${name} har fört in att den är godkänd, så texten går inte att ändra. Ditt står kvar i rutan, så att du kan kopiera det.`,
    theirs: (name: string) => `Så skrev ${name}:`,
  },
  approval: {
    heading: 'För in godkännandet',
    means: {
      report:
        'Styrgruppen godkänner årsrapporten, och du för in det här. Jag sparar Wordfilen och Excelfilen som de är nu, på svenska. Efter det går texten inte att ändra.',
      plan: 'Styrgruppen godkänner planen, och du för in det här. Jag sparar Wordfilen och Excelfilen som de är nu, på svenska. Efter det går texten inte att ändra.',
    },
    notOver: (year: string) =>
      `Obs! ${year} är inte slut än. Det som görs under resten av året kommer inte med.`,
    unwritten: (count: number) =>
      count === 1 ? 'Ett avsnitt saknar text.' : `${count} avsnitt saknar text.`,
    bodyLabel: 'Vem har godkänt?',
    dateLabel: 'Mötets datum',
    minutesRefLabel: 'Protokoll',
    minutesRefHint: 'Till exempel: protokoll 2027-02-12, § 4',
    save: 'Spara godkännandet',
    back: 'Tillbaka',
    saved: 'Godkännandet är infört.',
    already: (name: string, day: string) => `${name} hann före och förde in godkännandet den ${day}.`,
    changed: (name: string) =>
      `${name} har ändrat texten under tiden. Hämta filen och läs den en gång till. Det du fyllde i står kvar.`,
    problems,
  },
  reopening: {
    heading: (name: string) => `Göra ${name} till ett utkast igen?`,
    means:
      'Då går texten att ändra, och siffrorna blir de som gäller nu. Godkännandet och de godkända filerna försvinner ur boten. Hämta dem först om de ska sparas.',
    confirm: 'Gör till utkast',
    back: 'Låt den vara godkänd',
    done: 'Nu är det ett utkast igen.',
    already: 'Det är redan ett utkast.',
    changed: 'Den har godkänts på nytt sedan du frågade. Jag har inte ändrat något.',
  },
  commandLine: {
    usage:
      'Skriv: npm run report -- ÅÅÅÅ --out FIL.docx [--xlsx FIL.xlsx] [--structure pelare|område] [--plan]. Minst en av --out och --xlsx behövs.',
    wrote: (path: string) => `Skrev ${path}`,
    empty: (year: string) => `Det finns inget inlagt för ${year}, så filen har mest rubriker.`,
    gone: 'Den godkända filen finns inte kvar i datamappen. Gör rapporten till ett utkast igen i chatten, så går den att hämta.',
    failed: (path: string, reason: string) => `Det gick inte att skriva ${path}: ${reason}`,
  },
};
