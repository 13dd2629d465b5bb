import type { EntryContent, EntryKind, EntryStatus } from '../../domain/catalogue-entry.js';
import type { EntryChangeKind } from '../../domain/entry-edit.js';
import type { EntryProblem } from '../../domain/entry-problems.js';
import type { FactLineProblem } from '../../domain/fact-lines.js';
import type { Organisation } from '../../domain/source-document.js';

const kinds: Readonly<Record<EntryKind, string>> = {
  organisation: 'Organisation',
  offering: 'Erbjudande',
  term: 'Begrepp',
  body: 'Grupp eller styrning',
  event: 'Händelse',
  rule: 'Regel',
  figure: 'Siffror',
  network: 'Nätverk',
  publication: 'Publikation',
  project: 'Projekt',
  funding: 'Medel att söka',
};

const statuses: Readonly<Record<EntryStatus, string>> = {
  current: 'Gäller nu',
  historic: 'Gällde förr',
  proposed: 'Förslag',
};

const organisations: Readonly<Record<Organisation, string>> = {
  fou_nordvast: 'FoU Nordväst',
  stockholm: 'Stockholms stad',
};

/** What was changed, inside a sentence. */
const fields: Readonly<Record<keyof EntryContent, string>> = {
  title: 'rubriken',
  text: 'texten',
  kind: 'sorten',
  status: 'om det gäller nu',
  organisation: 'organisationen',
  years: 'åren',
  alsoCalled: 'andra namn',
  facts: 'uppgifterna',
  related: 'närliggande texter',
  sources: 'källan',
  pillar: 'pelaren',
  area: 'området',
  line: 'linjen',
};

const history: Readonly<Record<EntryChangeKind, (who: string, time: string, what: string) => string>> = {
  added: (who, time) => `${who} lade till texten ${time}.`,
  changed: (who, time, what) => `${who} ändrade ${what} ${time}.`,
  retired: (who, time) => `${who} tog texten ur bruk ${time}.`,
  restored: (who, time) => `${who} tog texten i bruk igen ${time}.`,
};

const problems: Readonly<Record<EntryProblem | 'title_taken' | 'years_unread', string>> = {
  no_title: 'Skriv en rubrik.',
  long_title: 'Korta ner rubriken till högst 80 tecken.',
  title_signs: 'Skriv rubriken och källan utan tecknen * _ ` ~ # [ ] { } < > | \\ och utan listnummer först.',
  title_taken: 'Det finns redan en text med den rubriken. Ändra den i stället, eller välj en annan rubrik.',
  no_text: 'Skriv svaret.',
  long_text: 'Korta ner svaret till högst 420 tecken.',
  long_fact: 'En av uppgifterna är för lång. Korta ner meningen till högst 420 tecken.',
  repeated_fact: 'Samma mening står två gånger bland uppgifterna. Ta bort den ena.',
  many_facts: 'Det är för många uppgifter. Behåll högst 40, och lägg resten i en egen text.',
  long_facts: 'Uppgifterna är för långa tillsammans. Korta ner dem till högst 4 000 tecken i allt.',
  long_label: 'En etikett bland uppgifterna är för lång. Korta ner den till högst 100 tecken.',
  long_name: 'Ett av namnen under Kallas också är för långt. Korta ner det till högst 100 tecken.',
  long_names: 'Det är för många namn under Kallas också. Korta ner dem till högst 1 000 tecken i allt.',
  many_related: 'Det är för många närliggande texter. Behåll högst 15.',
  no_year: 'Skriv minst ett år som texten handlar om.',
  years_unread: 'Skriv åren med fyra siffror och kommatecken emellan, till exempel 2024, 2025.',
  year: 'Åren ska ligga mellan 2000 och 2035.',
  no_source: 'Ange en källa: kryssa för ett dokument, eller skriv en egen källa och året.',
  source_of_other:
    'Källan hör till den andra organisationen. Kryssa för ett dokument från rätt organisation, eller skriv en egen källa.',
  long_source: 'Korta ner den egna källan till högst 100 tecken.',
  source_year: 'Skriv året för den egna källan med fyra siffror. Det får inte ligga i framtiden.',
  stockholm_unnamed:
    'Skriv i rubriken eller svaret att det gäller Stockholm, så att ingen tror att det är ett erbjudande till de åtta kommunerna.',
  proposal_unnamed: 'Skriv i svaret att det är ett förslag.',
  undated: 'Skriv minst ett årtal i svaret, eftersom det finns uppgifter med årtal.',
  identity_number: 'Det ser ut att stå ett personnummer i texten. Skriv den utan.',
};

const factProblems: Readonly<Record<FactLineProblem['problem'], (line: string) => string>> = {
  no_label: (line) =>
    `Rad ${line} bland uppgifterna saknar etikett. Skriv så här: antal möten (2026): Rådet träffades åtta gånger 2026.`,
  no_sentence: (line) =>
    `Rad ${line} bland uppgifterna saknar mening efter kolonet. Skriv så här: antal möten (2026): Rådet träffades åtta gånger 2026.`,
  unfinished: (line) => `Rad ${line} bland uppgifterna ska sluta med punkt, frågetecken eller utropstecken.`,
};

/** What the bot answers from, edited by staff. */
export const knowledge = {
  command: {
    title: 'Ändra det jag svarar',
    example: 'kunskap',
    description:
      'Sök bland texterna som jag svarar med. Där lägger du till, ändrar och tar ur bruk. Det gäller från nästa fråga.',
  },
  kinds,
  statuses,
  organisations,
  fields,
  history,
  problems,
  factProblems,
  unknownRelated: (written: string) => `Jag hittar ingen text som heter ”${written}”. Skriv hela rubriken.`,
  list: {
    title: 'Kunskap',
    intro: 'Här är texterna som jag svarar med. Det du ändrar gäller från nästa fråga.',
    wordsLabel: 'Sök bland texterna',
    wordsHint: 'till exempel ett ord ur rubriken',
    search: 'Sök',
    found: 'Det här hittade jag',
    changed: 'Senast ändrade',
    nothingFound: 'Jag hittade ingen sådan text. Pröva ett annat ord, eller lägg till en ny text.',
    nothingChanged: 'Ingen har ändrat något än. Sök efter en text, eller lägg till en ny.',
    more: (shown: string, total: string) =>
      `Här visas ${shown} av ${total}. Sök på fler ord för att hitta rätt.`,
    retired: 'ur bruk',
    open: (title: string) => `Öppna ${title}`,
    add: 'Lägg till en text',
    export: 'Hämta ändringarna som filer',
  },
  entry: {
    retired: 'Texten är ur bruk. Jag svarar inte med den.',
    factsHeading: 'Uppgifter',
    details: {
      kind: 'Sort',
      organisation: 'Organisation',
      status: 'Läge',
      years: 'År',
      pillar: 'Pelare',
      area: 'Område',
      line: 'Linje',
      alsoCalled: 'Kallas också',
      related: 'Närliggande texter',
      sources: 'Källa',
    },
    historyHeading: 'Vad som har ändrats',
    older: (count: string) =>
      count === '1' ? 'En äldre ändring visas inte här.' : `${count} äldre ändringar visas inte här.`,
    change: 'Ändra',
    retire: 'Ta ur bruk',
    restore: 'Ta i bruk igen',
    back: 'Sök efter en annan text',
  },
  form: {
    addTitle: 'Lägg till en text',
    changeTitle: 'Ändra en text',
    intro:
      'Det du sparar gäller från nästa fråga. Skriv aldrig personnummer eller något om enskilda klienter.',
    answers: 'Skrivs för att besvara frågan:',
    titleLabel: 'Rubrik',
    textLabel: 'Svar (högst 420 tecken)',
    textHint: 'Kort och i klarspråk, med årtal',
    kindLabel: 'Sort',
    statusLabel: 'Gäller det nu?',
    organisationLabel: 'Vems är det?',
    yearsLabel: 'År som texten handlar om',
    yearsHint: 'till exempel 2025, 2026',
    alsoCalledLabel: 'Kallas också (kommatecken emellan)',
    alsoCalledHint: 'andra namn, förkortningar och ord som folk frågar med',
    factsLabel:
      'Uppgifter, en på varje rad: etikett (år): mening. Skriv (okänt) efter etiketten om källorna inte säger det.',
    factsHint: 'antal möten (2026): Rådet träffades åtta gånger 2026.',
    relatedLabel: 'Närliggande texter, en rubrik på varje rad',
    documentsLabel: 'Källa: dokument',
    sourceTitleLabel: 'Källa: egen uppgift',
    sourceTitleHint: 'till exempel Uppgift från FoU Nordväst',
    sourceYearLabel: 'År för den egna uppgiften',
    pillarLabel: 'Pelare',
    areaLabel: 'Område',
    lineLabel: 'Linje',
    save: 'Spara',
    cancel: 'Avbryt',
    ownSource: 'Uppgift från FoU Nordväst',
  },
  saved: 'Klart! Det gäller från nästa fråga.',
  savedRetired: 'Klart! Det är sparat, men texten är ur bruk.',
  answered: (count: string) =>
    count === '1' ? 'Frågan är markerad som besvarad.' : `De ${count} frågorna är markerade som besvarade.`,
  stillUnanswered: (question: string) =>
    `Jag svarar ändå inte med den här texten på frågan ”${question}”. Lägg till fler av frågans ord under Kallas också.`,
  retired: 'Klart! Texten är ur bruk. Du kan ta den i bruk igen när du vill.',
  restored: 'Klart! Texten är i bruk igen.',
  notFound: 'Den texten finns inte längre. Skriv ”kunskap” och sök efter en annan.',
  changedByOther: (who: string, time: string) =>
    `${who} ändrade texten ${time}, medan du hade den framme, så jag har inte sparat något. Det du skrev står kvar här. Nedanför ser du hur texten ser ut nu. Spara igen om du vill byta ut den.`,
  changedMeanwhile: (who: string, time: string) =>
    `${who} ändrade texten ${time}, medan du hade den framme, så jag gjorde inget. Så här ser den ut nu.`,
  sentByAnother: (who: string) => `${who} har redan sparat det här formuläret, så jag gjorde inget.`,
  export: {
    command: {
      title: 'Hämta ändrad kunskap',
      example: 'exportera kunskap',
      description: 'Ger dig texterna som ni har ändrat här som filer till FoU-botens katalog.',
    },
    nothing: 'Ingen text skiljer sig från filerna, så det finns inget att hämta.',
    fileName: (day: string, ending: string) => `kunskap-${day}.${ending}`,
    ready: (count: string) =>
      count === '1'
        ? 'Här är den ändrade texten som en fil. Lägg den i mappen src/catalogue.'
        : `Här är de ${count} ändrade texterna som filer. Packa upp dem i mappen src/catalogue.`,
    description: (count: string) => (count === '1' ? '1 text ur kunskapen' : `${count} texter ur kunskapen`),
    leftOut: (title: string, problems: string) =>
      `Texten ”${title}” är inte med, för som fil går den inte att läsa in. Ändra den och hämta igen. ${problems}`,
    toRemove: (files: string) => `Ta bort de här filerna därifrån, för texterna är ur bruk: ${files}.`,
  },
};
