import type { TrainingKind, TrainingState } from '../../domain/training.js';
import type { TrainingProblem } from '../../domain/training-problems.js';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);
const places = (count: number): string => (count === 1 ? '1 plats' : `${count} platser`);

const kinds: Readonly<Record<TrainingKind, string>> = {
  bas: 'BAS (åtta tillfällen, högst fem platser per kommun)',
  other: 'Annan utbildning',
};

const states: Readonly<Record<TrainingState, string>> = {
  open: 'Öppen för nomineringar',
  closed: 'Avslutad',
  cancelled: 'Inställd',
};

const problems: Readonly<Record<TrainingProblem, string>> = {
  name_missing: 'Skriv vad utbildningen heter.',
  name_too_long: 'Namnet är för långt. Korta ner det till högst 100 tecken.',
  sessions_out_of_range: 'Antalet tillfällen ska vara mellan 1 och 30.',
  bas_sessions:
    'BAS har åtta tillfällen. Skriv 8 som antal, eller välj ”Annan utbildning” om det inte är BAS.',
  seats_out_of_range: 'Antalet platser per kommun ska vara mellan 1 och 25.',
  bas_seats:
    'I BAS har varje kommun högst fem platser. Skriv 5 eller färre. Platser som en kommun inte behöver kan du släppa till de andra sedan.',
  place_too_long: 'Platsen är för lång. Korta ner den till högst 200 tecken.',
  end_before_start: 'Ett tillfälle slutar innan det börjar. Se över klockslagen.',
  session_held: 'Närvaron är redan ifylld för ett senare tillfälle, så antalet kan inte bli så lågt.',
  seats_taken: 'Fler än så har redan fått plats, så antalet platser kan inte bli så lågt.',
};

/** Trainings with seats for every municipality. */
export const trainings = {
  command: {
    title: 'Utbildningar',
    example: 'utbildningar',
    description:
      'Visar utbildningar där varje kommun har egna platser, som BAS, och hur många som är lediga.',
  },
  newCommand: {
    title: 'Lägg in en utbildning',
    example: 'ny utbildning',
    description: 'Öppnar ett formulär för en utbildning med tillfällen och platser till varje kommun.',
  },
  kinds,
  states,
  problems,
  gone: 'Utbildningen finns inte längre. Inget har ändrats. Skriv ”utbildningar”, så visar jag dem som finns.',
  ended: 'Utbildningen tar inte emot fler nomineringar.',
  changed: (name: string) =>
    `${name} ändrade utbildningen medan du hade kortet framme, så jag har inte sparat ditt. Så här är det nu. Se över det och tryck igen om du vill.`,
  list: {
    title: 'Utbildningar',
    none: 'Det finns ingen utbildning med platser just nu.',
    open: 'Visa',
    add: 'Ny utbildning',
    sessions: (count: number) => (count === 1 ? '1 tillfälle' : `${count} tillfällen`),
    starts: (time: string) => `börjar ${time}`,
    noDay: 'dagen är inte bestämd',
    free: (count: number, municipality: string) => {
      if (count === 0) return `ingen ledig plats för ${municipality}`;
      return count === 1
        ? `1 ledig plats för ${municipality}`
        : `${count} lediga platser för ${municipality}`;
    },
    freeInAll: (free: number, all: number) => `${free} av ${all} platser lediga`,
    waiting: (count: number) => `${people(count)} står i kö`,
    more: (count: string) => `Dessutom ${count} till, som börjar senare.`,
  },
  card: {
    title: 'Utbildning',
    area: 'Område',
    form: 'Form',
    state: 'Läge',
    seats: 'Platser',
    seatsInAll: (all: number, each: number) => `${all} i allt, ${each} till varje kommun`,
    sessionsHeading: 'Tillfällen',
    session: (number: number) => `Tillfälle ${number}`,
    noDay: 'dagen är inte bestämd',
    attendanceDone: 'närvaro ifylld',
    fillAttendance: 'Fyll i närvaro',
    changeAttendance: 'Ändra närvaro',
    seatsHeading: 'Platser per kommun',
    taken: (taken: number, own: number) => `${taken} av ${places(own)} tagna`,
    borrowed: (count: number) => (count === 1 ? '1 släppt plats till' : `${count} släppta platser till`),
    released: (count: number) => `${count} släppta till andra`,
    waiting: (count: number) => `${people(count)} står i kö`,
    seeNominees: (municipality: string) => `Visa ${municipality}`,
    nominate: 'Nominera',
    edit: 'Ändra',
    moveSeats: 'Släpp platser',
    ask: 'Fråga om platserna behövs',
    asked: (municipalities: string) => `Jag har frågat om platserna behövs i ${municipalities}.`,
    nobodyToAsk: 'Det finns ingen att fråga: inga platser är lediga, eller så når jag inte rådsmedlemmarna.',
    exportFile: 'Hämta deltagarlista',
    end: 'Avsluta eller ställ in',
    back: 'Alla utbildningar',
  },
  form: {
    newTitle: 'Ny utbildning',
    editTitle: 'Ändra utbildningen',
    intro:
      'Skriv det du vet. Dagar som inte är bestämda kan du skriva som ”hösten 2027” eller lämna tomma och ändra sedan.',
    kindLabel: 'Sort',
    nameLabel: 'Namn',
    namePlaceholder: 'BAS barn och unga',
    areaLabel: 'Område',
    formLabel: 'Form',
    sessionCountLabel: 'Antal tillfällen',
    seatsLabel: 'Platser per kommun',
    datesLabel: 'Dagar, en rad för varje tillfälle',
    datesPlaceholder: '20 januari 2027 kl. 9–16\n17 februari 2027\nmars 2027, Sollentuna',
    timeLabel: 'Klockslag för de dagar som inte har något eget',
    timePlaceholder: '9–16',
    placeLabel: 'Plats för de tillfällen som inte har någon egen',
    save: 'Spara',
    back: 'Tillbaka',
    count_unreadable: 'Antalet tillfällen och platser ska vara hela tal.',
    dates_unreadable: (lines: string) =>
      `Jag förstår inte den här raden: ${lines}. Skriv dagen som ”20 januari 2027 kl. 9–16”, ”vecka 5”, ”februari 2027” eller ”hösten 2027”. Skriv ”?” om dagen inte är bestämd.`,
    dates_too_many: 'Det är fler rader med dagar än tillfällen. Ta bort en rad eller höj antalet.',
    time_unreadable: 'Jag förstår inte klockslaget. Skriv det som ”9–16” eller ”9.00–16.00”.',
  },
  saved: (name: string) => `${name} är sparad.`,
  seats: {
    title: 'Släpp och ge tillbaka platser',
    intro:
      'Platser som en kommun inte behöver kan du släppa. De går till dem som väntar i andra kommuner, den som har väntat längst först. En släppt plats som ingen har tagit kan du ge tillbaka.',
    free: (count: number) => (count === 1 ? '1 ledig' : `${count} lediga`),
    moved: (released: number, returnable: number) =>
      `${released} släppta, varav ${returnable} går att ge tillbaka`,
    municipalityIdLabel: 'Kommun',
    countLabel: 'Antal platser',
    release: 'Släpp platser',
    giveBack: 'Ge tillbaka platser',
    back: 'Tillbaka',
    municipality_missing: 'Välj vilken kommun det gäller.',
    count_unreadable: 'Skriv antalet platser som ett helt tal, minst 1.',
    tooMany: {
      released: (municipality: string, most: number) =>
        most === 0
          ? `${municipality} har ingen ledig plats att släppa.`
          : `${municipality} har bara ${places(most)} att släppa.`,
      given_back: (municipality: string, most: number) =>
        most === 0
          ? `${municipality} har ingen släppt plats kvar som ingen har tagit.`
          : `${municipality} kan bara få tillbaka ${places(most)}. Fler är inte släppta, eller så har någon tagit dem.`,
    },
    released: (municipality: string, count: number) => `${municipality} har släppt ${places(count)}.`,
    givenBack: (municipality: string, count: number) => `${municipality} har fått tillbaka ${places(count)}.`,
    seated: (count: number) =>
      count === 1 ? '1 person som väntade har fått plats.' : `${count} personer som väntade har fått plats.`,
  },
  attendance: {
    title: (session: number) => `Närvaro vid tillfälle ${session}`,
    intro: (count: number) =>
      `${people(count)} har plats. Kryssa för dem som inte kom. De andra räknas som närvarande.`,
    missedLabel: 'Kom inte',
    save: 'Spara närvaron',
    back: 'Tillbaka',
    saved: (session: number, attended: number) =>
      `Närvaron vid tillfälle ${session} är sparad: ${people(attended)} kom. Det finns som en aktivitet i loggen.`,
    /** The title of the activity. */
    activity: (name: string, session: number) => `${name}, tillfälle ${session}`,
    no_day:
      'Tillfället har ingen dag. Tryck på ”Ändra” och skriv vilken dag det var, och fyll sedan i närvaron.',
    not_held_yet: 'Tillfället har inte varit än. Fyll i närvaron när det har varit.',
    nobody_seated: 'Ingen har plats i utbildningen än, så det finns ingen närvaro att fylla i.',
  },
  end: {
    title: 'Avsluta eller ställ in utbildningen?',
    text: 'Efter det kan ingen nomineras eller få plats. Ställer du in den skriver jag till rådsmedlemmarna i de kommuner som har nominerat.',
    close: 'Den är genomförd',
    cancel: 'Ställ in den',
    back: 'Tillbaka',
    closed: (name: string) => `${name} är avslutad.`,
    cancelled: (name: string) => `${name} är inställd.`,
  },
  exportWords: {
    sheet: 'Deltagare',
    fileName: (day: string) => `deltagare-${day}.xlsx`,
    ready: (count: number) => `Deltagarlistan är klar: ${people(count)}.`,
    description: (name: string) => `Nominerade till ${name}`,
    columns: {
      municipality: 'Kommun',
      name: 'Namn',
      unit: 'Enhet',
      state: 'Läge',
      attended: 'Närvarande tillfällen',
      missed: 'Frånvarande tillfällen',
    },
  },
};
