import type { AttendanceProblem } from '../../domain/event-attendance.js';

/** Why what was filled in cannot be saved as it is. */
const problems: Readonly<Record<AttendanceProblem, string>> = {
  attended_missing: 'Skriv hur många som kom.',
  attended_too_many: 'Antalet som kom är för stort. Skriv högst 10 000.',
  does_not_add_up: 'Antalet på plats och antalet på distans blir inte tillsammans så många som kom.',
  fewer_than_present:
    'Det är fler anmälda utan markering än antalet som kom. Markera alla som inte kom, eller kryssa i att du inte vet vilka som kom.',
  day_missing: 'Välj vilken dag det var.',
  day_in_future: 'Dagen har inte varit än. Välj en dag som har varit.',
  not_begun: 'Evenemanget har inte varit än. Skriv närvaron när det är genomfört.',
  hours_out_of_range: 'Skriv timmar från 0,25 till 400, eller lämna rutan tom.',
  note_too_long: 'Anteckningen är för lång. Skriv högst 4 000 tecken.',
};

/** Who came to an event, which staff enter afterwards. */
export const attendance = {
  command: {
    title: 'Skriv in vilka som kom',
    example: 'närvaro',
    description:
      'Jag visar evenemang som har varit och saknar närvaro. När du skriver hur många som kom blir det en aktivitet, och deltagarna kan få en utvärdering.',
  },
  list: {
    title: 'Evenemang som saknar närvaro',
    intro: 'De här har varit, men ingen har skrivit hur många som kom.',
    none: 'Alla evenemang som har varit har närvaro. Du behöver inte göra något.',
    open: 'Skriv närvaro',
    more: (count: string) => `Dessutom ${count} till.`,
  },
  missing: {
    title: 'Hur många kom?',
    what: (title: string, when: string) => `”${title}” var ${when}. Ingen har skrivit hur många som kom.`,
    means: 'När du sparar närvaron blir evenemanget en aktivitet, och deltagarna kan få en utvärdering.',
    open: { title: 'Skriv närvaro', text: 'närvaro' },
  },
  about: {
    registered: (count: string) => `Anmälda: ${count}. Det är inte samma sak som hur många som kom.`,
    moreRegistered: (count: string) =>
      `${count} anmälda till får inte plats i listan. Kryssa i att du inte vet vilka som kom om någon av dem inte kom.`,
    others: (seats: string, municipality: string) => `${seats} från ${municipality}, anmälda av FoU`,
    isSent: (count: string) => `Utvärderingen är redan öppnad. ${count} har fått frågorna.`,
  },
  form: {
    title: 'Hur många kom?',
    correctTitle: 'Rätta närvaron',
    nobodyRegistered: 'Ingen har anmält sig genom mig.',
    dayLabel: 'Vilken dag var det?',
    dayOptional: 'Jag vet inte vilken dag det var. Välj den, eller lämna rutan tom om den inte är känd.',
    dayRequired: 'Evenemanget har inget datum. Välj vilken dag det var.',
    attendedLabel: 'Antal som kom',
    onSiteLabel: 'Varav på plats',
    onlineLabel: 'Varav på distans',
    hybridHint: 'Skriver du hur många som var på plats och på distans räknar jag ihop dem.',
    isEstimatedLabel: 'Säkert antal?',
    isEstimatedTitle: 'Antalet är ungefärligt',
    absentIdsLabel: 'Anmälda som inte kom',
    absentIdsHint: 'Skriv ett namn',
    isUnknownLabel: 'Vilka som kom',
    isUnknownTitle: 'Jag vet inte vilka av de anmälda som kom',
    elsewhere: 'annan organisation',
    municipalitiesLabel: 'Kommuner som var med',
    hoursLabel: 'FoU:s timmar, tillsammans',
    hoursHint: 'Till exempel 4. Får vara tomt.',
    noteLabel: 'Resultat',
    noteHint: 'Vad ledde det till? Får vara tomt.',
    questionsLabel: 'Utvärdering: frågor till dem som kom',
    questionsHint:
      'Jag skickar frågorna till dem som kom och har en chatt med mig. Ta bort alla bockar om ni inte vill fråga något.',
    save: 'Spara närvaron',
    back: 'Till listan',
  },
  unreadable: (field: string) => `Jag kan inte läsa ”${field}”. Skriv ett helt antal, till exempel 42.`,
  hoursUnreadable: 'Jag kan inte läsa timmarna. Skriv till exempel 4 eller 2,5.',
  dayUnreadable: 'Jag kan inte läsa dagen. Välj den i kalendern.',
  problems,
  cancelled: 'Evenemanget är inställt, så det har ingen närvaro.',
  changed: (name: string) =>
    `${name} ändrade evenemanget medan du hade kortet framme, så jag har inte sparat något. Ditt står kvar i rutorna. Tryck på Spara om det är det som ska gälla.`,
  saved: {
    title: 'Närvaron är sparad',
    counts: (attended: string) => `Deltog: ${attended}.`,
    countsWithRegistered: (registered: string, attended: string) =>
      `Anmälda: ${registered}. Deltog: ${attended}.`,
    estimated: (count: string) => `ungefär ${count}`,
    noActivity:
      'Aktiviteten är borttagen sedan tidigare, så jag har inte lagt in någon ny. Skriv ”logga” om du vill ha en.',
    noQuestions: 'Ingen utvärdering är skickad.',
    asked: (count: string, day: string) =>
      count === '1'
        ? `Utvärderingen är skickad till 1 person, som kan svara till och med ${day}.`
        : `Utvärderingen är skickad till ${count} personer, som kan svara till och med ${day}.`,
    nobodyToAsk: (day: string) =>
      `Ingen av dem som kom har en chatt med mig, så jag har inte kunnat skicka utvärderingen. Svar på papper går att skriva in till och med ${day}.`,
    showEvaluations: { title: 'Visa utvärderingar', text: 'utvärderingar' },
  },
};
