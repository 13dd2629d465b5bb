import type { SignUpRefusal } from '../../domain/event-sign-up.js';

/** So many people, in words. */
const people = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);

/** Why nobody can register; `contact` is whom to turn to. */
const closed: Readonly<Record<SignUpRefusal, (contact: string, day: string) => string>> = {
  cancelled: () => 'Det är inställt och tar inte emot anmälningar.',
  held: () => 'Det har redan varit.',
  over: () => 'Det har redan börjat eller varit, så det går inte att anmäla sig.',
  last_day_passed: (contact, day) =>
    `Sista dagen att anmäla sig var ${day}. Vill du komma ändå? Hör av dig till ${contact}.`,
};

/** Events as everyone sees them, and registering for them. */
export const signUp = {
  command: {
    title: 'Anmäl dig till något',
    example: 'anmäl mig till FoU-frukosten',
    description: 'Jag visar vad FoU bjuder in till, och du anmäler dig med ett tryck.',
  },
  people,
  when: (kind: string, form: string) => `${kind} · ${form}`,
  noDate: 'Datum är inte bestämt',
  seriesPart: (name: string, number: string) => `${name}, tillfälle ${number}`,
  seriesPartOf: (name: string, number: string, of: string) => `${name}, tillfälle ${number} av ${of}`,
  rows: {
    when: 'När',
    place: 'Var',
    partners: 'Tillsammans med',
    audience: 'För',
    series: 'Serie',
    seats: 'Platser',
    lastDay: 'Anmäl dig senast',
    cancelled: 'Varför',
    registered: 'Anmälda',
    attended: 'Deltog',
  },
  seats: {
    unlimited: 'Alla får plats',
    left: (left: string, capacity: string) => `${left} av ${capacity} kvar`,
    full: (capacity: string) => `Alla ${capacity} är tagna`,
    quota: (seats: string, quota: string) => `${seats}. Högst ${quota} från varje kommun`,
    quotaOnly: (quota: string) => `Högst ${quota} från varje kommun`,
    ownLeft: (seats: string, municipality: string, left: string) =>
      `${seats}, ${municipality} har ${left} kvar`,
    ownFull: (seats: string, municipality: string) => `${seats}, och ${municipality} har inga kvar`,
  },
  registered: {
    none: 'Ingen än',
    seated: (count: string) => `${count} har plats`,
    waiting: (seated: string, count: string) => `${seated}, ${count} står i kö`,
  },
  attendedAbout: (count: string) => `uppskattningsvis ${count}`,
  own: {
    seated: 'Du har plats.',
    waiting: (place: string) => `Du står i kö, plats ${place}.`,
  },
  state: { cancelled: 'Inställt.', held: 'Det här har varit.' },
  closed,
  join: 'Öppna länken',
  buttons: {
    register: 'Anmäl mig',
    queue: 'Ställ mig i kö',
    withdraw: 'Avanmäl mig',
    calendar: 'Lägg i kalendern',
    registered: 'Anmälda',
    registerOthers: 'Anmäl andra',
  },
  happened: {
    seated: 'Klart! Du är anmäld och har plats.',
    waiting: (place: string) =>
      `Det är fullt just nu, så du står i kö på plats ${place}. Jag skriver till dig om du får en plats.`,
    already: 'Du är redan anmäld.',
    withdrawn: 'Du är avanmäld.',
    withdrawnLate: (contact: string) =>
      `Du är avanmäld. Sista dagen att anmäla sig har passerat, så hör gärna av dig till ${contact} också.`,
    notRegistered: 'Du är inte anmäld.',
    changed: 'Något har ändrats sedan kortet ritades. Så här är det nu.',
    begun: 'Det har redan börjat, så din anmälan står kvar.',
    seatGiven: 'Nu har du fått en plats!',
    seatGivenHowTo: 'Kan du inte komma? Avanmäl dig, så går platsen till nästa i kön.',
    removed: (contact: string) =>
      `Din anmälan är borttagen av FoU. Stämmer det inte? Hör av dig till ${contact}.`,
    soon: 'Påminnelse: du är anmäld och har plats.',
  },
  /** Where others read: nothing of who pressed or what became of it. */
  elsewhere: {
    done: 'Tack! Hur det gick står i din egen chatt med mig. Ser du inget där? Skriv ”mina anmälningar” till mig.',
    askWorkplace:
      'Skriv till mig i en egen chatt, så att jag kan fråga var du arbetar innan jag anmäler dig. Skriv ”anmäl mig” där.',
  },
  nobodyNamed: 'Teams säger inte vem du är, så jag kan inte anmäla dig. Hör av dig till FoU Nordväst.',
  workplace: {
    title: 'Var arbetar du?',
    why: 'Jag behöver veta det för att anmäla dig. Jag sparar ditt svar och ditt namn i Teams, så du slipper svara nästa gång.',
    elsewhere: 'Annan organisation',
  },
  calendar: {
    ready: 'Här är en fil att lägga in i din kalender. Öppna den så frågar kalendern om det ska sparas.',
    description: 'Evenemanget som kalenderfil',
    notSettled: 'Datumet är inte bestämt än, så det finns inget att lägga i kalendern.',
    cancelled: (title: string) => `Inställt: ${title}`,
    howTo: 'FoU Nordväst. Skriv ”mina anmälningar” till FoU-boten om du vill avanmäla dig.',
  },
  notFound:
    'Evenemanget finns inte längre. Inget har ändrats. Skriv ”kommande”, så visar jag vad som är på gång.',
  list: {
    title: 'Det här kan du anmäla dig till',
    none: 'Just nu finns inget att anmäla sig till.',
    noneAlike: (words: string) => `Jag hittar inget kommande som heter ”${words}”.`,
    open: 'Visa',
    shown: (shown: number, total: number) => `Här visas ${shown} av ${total}.`,
  },
  mine: {
    command: {
      title: 'Se vad du är anmäld till',
      example: 'mina anmälningar',
      description: 'Jag visar vad du är anmäld till, och du kan avanmäla dig.',
    },
    title: 'Det här är du anmäld till',
    none: 'Du är inte anmäld till något som ska hållas.',
  },
  contact: 'FoU Nordväst',
};
