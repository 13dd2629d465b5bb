import type { EvaluationQuestion, Influence, Usefulness } from '../../domain/evaluation.js';
import type { EvaluationLimitField } from '../../domain/evaluation-limits.js';
import type { EventKind } from '../../domain/event.js';

/** What the questions call each kind of event. */
const the: Readonly<Record<EventKind, string>> = {
  breakfast: 'FoU-frukosten',
  social_talks: 'FoU Social Talks',
  seminar: 'seminariet',
  conference: 'konferensen',
  workshop: 'workshopen',
  info_session: 'informationen',
  training: 'utbildningen',
  network_meeting: 'nätverksmötet',
  other: 'evenemanget',
};

/** As they have been put to participants (002:193-287). */
const questions: Readonly<Record<EvaluationQuestion, (what: string) => string>> = {
  grade: (what) => `Vilket betyg ger du ${what} som helhet?`,
  influence: (what) => `Är det troligt att ${what} kommer att påverka ditt arbete framöver?`,
  useful: (what) => `Innehållet i ${what} var användbart i mitt arbete`,
};

const shortQuestions: Readonly<Record<EvaluationQuestion, string>> = {
  grade: 'Betyg 1–10',
  influence: 'Påverkar arbetet: ja, delvis eller nej',
  useful: 'Användbart i arbetet, i fem steg',
};

const influence: Readonly<Record<Influence, string>> = { yes: 'Ja', partly: 'Delvis', no: 'Nej' };

const useful: Readonly<Record<Usefulness, string>> = {
  fully: 'Instämmer helt',
  largely: 'Instämmer i hög grad',
  partly: 'Instämmer delvis',
  slightly: 'Instämmer i låg grad',
  not_at_all: 'Instämmer inte alls',
};

const limitLabels: Readonly<Record<`${EvaluationLimitField}Label`, string>> = {
  minAnswersLabel: 'Minst så många svar innan resultatet visas (3–100)',
  openDaysLabel: 'Så många dagar kan man svara (1–90)',
};

const limitProblems: Readonly<Record<EvaluationLimitField, string>> = {
  minAnswers: 'Skriv ett helt antal svar från 3 till 100.',
  openDays: 'Skriv ett helt antal dagar från 1 till 90.',
};

/** What participants thought of an event, without anybody's name. */
export const evaluations = {
  command: {
    title: 'Se vad deltagarna tyckte',
    example: 'utvärderingar',
    description:
      'Jag visar årets utvärderingar med betyg och procent. Skriv ”utvärderingar seminarier 2023” för en viss typ eller ett annat år.',
  },
  questions,
  shortQuestions,
  influence,
  useful,
  grades: { lowest: '1, lägst', highest: '10, högst' },
  ask: {
    title: (what: string) => `Vad tyckte du om ${what}?`,
    the,
    anonymous:
      'Ditt svar räknas utan ditt namn: FoU ser bara hur många som har svarat vad. Hoppa över det du inte vill svara på.',
    rule: (fewest: string, day: string) =>
      `Svara till och med ${day}. Resultatet visas bara om minst ${fewest} svarar.`,
    choose: 'Välj',
    send: 'Skicka svar',
    empty: 'Svara på minst en av frågorna.',
    thanks: 'Tack! Ditt svar är räknat.',
    thanksMore: 'Det räknas nu ihop med de andras svar, så det går inte att ändra.',
    already: 'Tack, du har redan svarat. Ett svar räknas bara en gång.',
    closed: 'Tack för att du ville svara! Utvärderingen är stängd, så jag kan inte ta emot fler svar.',
    notThere:
      'De här frågorna är till dem som var med, och du står inte bland dem. Stämmer det inte? Hör av dig till FoU.',
    gone: 'Jag hittar inte utvärderingen. Den kan vara borttagen.',
  },
  list: {
    title: (year: string) => `Utvärderingar ${year}`,
    titleOf: (kind: string, year: string) => `Utvärderingar ${year}: ${kind}`,
    intro: 'Resultatet visas när utvärderingen är stängd och tillräckligt många har svarat.',
    none: (year: string) =>
      `Det finns inga utvärderingar för ${year}. De öppnas när någon skriver in närvaron för ett evenemang. Skriv ”närvaro”, så ser du vilka som väntar.`,
    open: 'Visa',
    more: (count: string) => `Dessutom ${count} till.`,
    showYear: (year: string) => `Visa ${year}`,
  },
  result: {
    title: 'Utvärdering',
    registered: (count: string) => `Anmälda: ${count}`,
    attended: (count: string) => `Deltog: ${count}`,
    estimated: (count: string) => `ungefär ${count}`,
    asked: (count: string) => `Fick frågorna: ${count}`,
    answers: (count: string) => `Svarade: ${count}`,
    answersWithEntered: (count: string, entered: string) =>
      `Svarade: ${count}, varav ${entered} inskrivna av FoU`,
    tooFew: 'För få svar för att visas.',
    isOpen: (day: string) => `Öppen till och med ${day}.`,
    openMeans:
      'Resultatet visas när utvärderingen är stängd, så att ingen kan räkna ut vad den som svarar sist tycker.',
    isEnough: 'Så många har svarat att resultatet kan visas när utvärderingen är stängd.',
    isNotEnough: 'Det är för få svar för att visas än.',
    grade: (mean: string) => `Betyg: ${mean} av 10`,
    gradeShort: (mean: string) => `betyg ${mean}`,
    influence: (together: string, yes: string, partly: string) =>
      `${together} tror att det påverkar arbetet: ${yes} ja och ${partly} delvis.`,
    influenceShort: (together: string) => `påverkar arbetet ${together}`,
    useful: (share: string, partly: string) =>
      `${share} instämmer helt eller i hög grad. Ytterligare ${partly} instämmer delvis.`,
    usefulShort: (share: string) => `användbart ${share}`,
    shares: {
      yes: 'Ja',
      partly: 'Delvis',
      no: 'Nej',
      useful: 'Helt eller i hög grad',
      little: 'I låg grad eller inte alls',
    },
    chart: 'Andel av svaren, i procent',
    column: 'Svar',
    share: 'Andel',
    answersToQuestion: (count: string) => `${count} svar på frågan.`,
    rounding:
      'Procenten är räknade på antalet svar och avrundade var för sig, så delarna kan bli något mer eller mindre än summan.',
    close: 'Stäng nu och visa resultatet',
    enter: 'Skriv in svar på papper',
    correct: 'Rätta närvaron',
    all: 'Alla utvärderingar',
    gone: 'Jag hittar ingen utvärdering av evenemanget.',
  },
  entering: {
    title: 'Skriv in svar på papper',
    intro:
      'Skriv hur många som har svarat vad, inga namn. Antalen läggs till dem som redan finns. Det går bara så länge utvärderingen är öppen.',
    gradesLabel: 'Betyg, ett för varje svar',
    gradesHint: 'Till exempel 8, 7, 10, 8',
    countOf: (question: string, answer: string) => `${question}: antal ”${answer}”`,
    influenceShort: 'Påverkar arbetet',
    usefulShort: 'Användbart',
    save: 'Lägg till svaren',
    back: 'Till utvärderingen',
    saved: 'Svaren är tillagda.',
    empty: 'Skriv minst ett svar.',
    gradesUnreadable: 'Jag kan inte läsa betygen. Skriv hela tal från 1 till 10 med komma emellan.',
    unreadable: (field: string) =>
      `Jag kan inte läsa ”${field}”. Skriv ett helt antal, eller lämna rutan tom.`,
  },
  limits: {
    title: 'Utvärderingar av evenemang',
    intro:
      'Med få svar går det att räkna ut vem som tyckte vad. Välj hur många som minst måste svara innan resultatet visas, och hur länge man kan svara. Det gäller utvärderingar som öppnas från och med nu. Höjer du antalet göms också äldre resultat med färre svar.',
    untouched: 'Ingen har ändrat något än, så mina förval gäller.',
    setBy: (name: string, day: string) => `Ändrat av ${name} den ${day}.`,
    form: limitLabels,
    problems: limitProblems,
    save: 'Spara',
    saved: 'Sparat. Det gäller från och med nu.',
    changed: (name: string) =>
      `${name} ändrade det här medan du hade kortet framme, så jag har inte sparat något. Ditt står kvar i rutorna. Tryck på Spara om det är det som ska gälla.`,
  },
};
