import type { GoalProblem, ResultProblem } from '../../domain/goal-problems.js';

const goals = (count: number): string => `${count} mål`;
const activities = (count: number): string => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`);

const problems: Readonly<Record<GoalProblem, string>> = {
  label_missing: 'Skriv vad målet är.',
  label_too_long: 'Målet är för långt. Korta ner det till högst 300 tecken.',
  area_not_in_year: 'Det resultatmålet finns inte det året. Välj ett annat.',
  too_much_work: 'Det är för många rader med planerat arbete. Det får vara högst 20.',
  work_missing: 'En rad med planerat arbete saknar vad som ska göras. Skriv det först på raden.',
  work_too_long: 'En rad med planerat arbete är för lång. Korta ner det som ska göras till högst 200 tecken.',
  due_too_long: 'En tid för planerat arbete är för lång. Korta ner den till högst 60 tecken.',
};

const resultProblems: Readonly<Record<ResultProblem, string>> = {
  percent_out_of_range: 'Procent ska vara mellan 0 och 100.',
  nothing_stated: 'Skriv procent, eller berätta med ord hur det gick.',
  cause_missing: 'Skriv varför det inte blev 100 procent.',
  cause_at_full:
    'Resultatet är 100 procent, så det finns ingen avvikelse att förklara. Ta bort orsaken, eller ändra procent.',
  reservation_below_full:
    'En reservation hör till ett resultat på 100 procent. Skriv det som orsak eller i texten i stället.',
  text_too_long: 'Texten om hur det gick är för lång. Korta ner den till högst 2 000 tecken.',
  cause_too_long: 'Orsaken är för lång. Korta ner den till högst 1 000 tecken.',
  reservation_too_long: 'Reservationen är för lång. Korta ner den till högst 1 000 tecken.',
};

/** A year's plan: its goals, what has been done towards them and how they went. */
export const plan = {
  command: {
    title: 'Visa årets plan',
    example: 'plan',
    description:
      'Se årets mål, vad som är planerat, vad som har gjorts hittills och hur det gick. Skriv ”plan 2025” för ett annat år.',
  },
  title: (year: string) => `Plan ${year}`,
  standing: (count: number, stated: number) =>
    stated === 0
      ? `${goals(count)}. Inget har fått ett resultat än.`
      : `${goals(count)}. ${stated} har ett resultat.`,
  onlyDone: 'Bara det som är genomfört räknas som gjort. Planerat står för sig.',
  empty: (year: string) => `Det finns inga mål inlagda för ${year}.`,
  emptyForManager: (year: string) => `Det finns inga mål inlagda för ${year}. Lägg till det första.`,
  emptyWithLastYear: (year: string, lastYear: string) =>
    `Det finns inga mål inlagda för ${year}. Lägg till det första, eller ta över målen från ${lastYear} och ändra dem sedan.`,
  documents: { title: 'Vad dokumenten säger', text: (year: string) => `Vad står i planen för ${year}?` },
  withoutArea: 'Utan resultatmål',
  resultGoalArea: 'Resultatmål',
  pillar: 'Pelare',
  area: 'Verksamhetsområde',
  done: 'Gjort hittills',
  progress: (count: number, hours: string) =>
    count === 0 ? 'ingen aktivitet' : `${activities(count)}, ${hours}`,
  progressPlanned: (count: number) =>
    count === 0 ? '' : `, och ${count} ${count === 1 ? 'planerad' : 'planerade'}`,
  result: (year: string) => `Resultat ${year}`,
  noResult: 'inte skrivet än',
  cause: 'Orsak',
  reservation: 'Reservation',
  statedBy: (name: string, day: string) => `Resultatet skrevs av ${name} ${day}.`,
  plannedWork: 'Planerat arbete',
  workDone: (day: string) => `genomfört ${day}`,
  doneForm: {
    doneLabel: 'Vad är genomfört?',
    saveDone: 'Spara vad som är genomfört',
  },
  doneSaved: 'Sparat: vad som är genomfört.',
  moreWork: (count: string) => `… och ${count} till. Öppna målet för att se dem.`,
  choose: 'Mål',
  open: 'Öppna målet',
  chooseFirst: 'Välj ett mål i listan först.',
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  previous: 'Förra sidan',
  next: 'Nästa sida',
  showYear: (year: string) => `Visa ${year}`,
  add: 'Lägg till mål',
  copy: (year: string) => `Gör som ${year}`,
  copied: (count: number, year: string) =>
    count === 1
      ? `1 mål är hämtat från ${year}, utan resultat och tider. Se efter att det stämmer.`
      : `${count} mål är hämtade från ${year}, utan resultat och tider. Se efter att de stämmer.`,
  nothingToCopy: (year: string) => `Det finns inget mer att hämta från ${year}.`,
  card: {
    change: 'Ändra målet',
    state: 'Skriv resultatet',
    remove: 'Ta bort målet',
    back: 'Hela planen',
  },
  newHeading: (year: string) => `Nytt mål ${year}`,
  changeHeading: (year: string) => `Ändra mål ${year}`,
  resultHeading: (year: string) => `Resultat ${year}`,
  form: {
    labelLabel: 'Mål',
    labelError: 'Skriv vad målet är.',
    resultGoalAreaIdLabel: 'Resultatmål',
    pillarLabel: 'Pelare',
    areaLabel: 'Verksamhetsområde',
    plannedWorkLabel: 'Planerat arbete, en rad för varje: vad; vem; när',
    plannedWorkHint: 'Starta basutbildning; Maria, Martin; hösten',
    explanation:
      'Vem och när kan lämnas tomt. Skriv tiden så exakt som du vet: 15 mars, v. 12, maj eller hösten.',
    save: 'Spara',
    back: 'Hela planen',
  },
  lines: {
    staff_unknown: (written: string) =>
      `Jag hittar ingen i FoU:s personal som heter ${written}. Skriv raden så: vad; vem; när.`,
    staff_unclear: (written: string) => `Flera i personalen heter ${written}. Skriv hela namnet.`,
    too_many_parts: (written: string) =>
      `Raden ”${written}” har för många semikolon. Skriv den så: vad; vem; när.`,
  },
  problems,
  labelTaken: (year: string) =>
    `Det finns redan ett sådant mål ${year}. Ändra det i stället, eller skriv ett annat.`,
  resultForm: {
    explanation:
      'Skriv procent, eller bara hur det gick. Blev det mindre än 100 behövs orsaken. Töm allt och spara för att ta bort resultatet.',
    percentLabel: 'Procent, 0–100',
    percentHint: 'Till exempel 80. Kan lämnas tomt',
    textLabel: 'Hur det gick',
    textHint: 'Till exempel: Rapporten är klar.',
    deviationCauseLabel: 'Orsak, om det blev mindre än 100 procent',
    reservationLabel: 'Reservation, om det blev 100 procent',
    save: 'Spara',
    back: 'Tillbaka till målet',
  },
  percentUnreadable: 'Skriv procent som ett tal mellan 0 och 100, till exempel 80, eller lämna rutan tom.',
  resultProblems,
  resultSaved: 'Resultatet är sparat.',
  resultRemoved: 'Resultatet är borttaget.',
  removal: {
    title: 'Ta bort målet?',
    explanation: 'Målet, dess planerade arbete och resultat försvinner ur planen. Det går inte att ångra.',
    confirm: 'Ta bort målet',
    keep: 'Behåll målet',
  },
  removed: 'Målet är borttaget.',
  inUse: (count: number) =>
    `${activities(count)} räknas till målet, så det går inte att ta bort. Ändra ${count === 1 ? 'den' : 'dem'} först, så att ${count === 1 ? 'den' : 'de'} räknas till ett annat mål eller inget.`,
  changed: (name: string) =>
    `${name} hann ändra målet före dig. Ditt står kvar i formuläret: jämför med kortet nedanför och spara igen om det ska gälla.`,
  changedBeforeDone: (name: string) =>
    `${name} hann ändra målet före dig, så det du kryssade i är inte sparat. Så här är det nu.`,
  changedBeforeRemoval: (name: string) =>
    `${name} hann ändra målet före dig, så det är inte borttaget. Så här är det nu.`,
  notFound: 'Målet finns inte längre. Inget har ändrats. Skriv ”plan”, så visar jag dem som finns.',
  saved: 'Sparat.',
};
