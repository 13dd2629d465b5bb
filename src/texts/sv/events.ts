import type { EventProblem } from '../../domain/event-problems.js';

const people = (count: string): string => (count === '1' ? '1 person' : `${count} personer`);
const registered = (count: string): string =>
  count === '1' ? '1 person som är anmäld' : `${count} personer som är anmälda`;

const form = {
  newTitle: 'Nytt evenemang',
  changeTitle: 'Ändra evenemanget',
  intro: 'Fyll i det du vet. Det som inte är bestämt kan du lämna tomt och lägga till senare.',
  askingIntro: 'Jag har fyllt i det jag förstod. Se efter att det stämmer. Inget är sparat än.',
  kindLabel: 'Vad det är',
  titleLabel: 'Rubrik',
  titleHint: 'Till exempel Samsjuklighet',
  dateLabel: 'Datum',
  dateHint: 'Till exempel 12 december 2026, v 50 eller hösten 2027',
  dateHelp: 'Skriv datumet så noga som det är bestämt. Lämna tomt om det inte finns något datum än.',
  startTimeLabel: 'Börjar klockan',
  endTimeLabel: 'Slutar klockan',
  formLabel: 'Form',
  placeLabel: 'Plats',
  placeHint: 'Till exempel Turebergshuset, Sollentuna',
  more: 'Visa fler uppgifter',
  dateEndLabel: 'Sista dagen, om det är flera dagar',
  linkLabel: 'Länk för att vara med digitalt',
  linkHint: 'Börjar med https://',
  areaLabel: 'Område',
  audienceLabel: 'Målgrupp',
  audienceHint: 'Till exempel socialsekreterare inom barn och unga',
  partnersLabel: 'Tillsammans med, med komma mellan',
  partnersHint: 'Till exempel FoU Nordost, SKR',
  capacityLabel: 'Antal platser, tomt om alla får plats',
  quotaPerMunicipalityLabel: 'Högst antal platser per kommun',
  lastDayToRegisterLabel: 'Sista dagen att anmäla sig',
  seriesNameLabel: 'Serie, om det är en del av flera',
  seriesNumberLabel: 'Tillfälle nummer',
  seriesOfLabel: 'Av hur många tillfällen',
  save: 'Lägg in evenemanget',
  saveChange: 'Spara ändringen',
  saveAnyway: 'Det stämmer, spara',
  logInstead: 'Logga som aktivitet i stället',
  cancel: 'Avbryt',
};

const inputProblems = {
  kind_missing: 'Välj vad det är, till exempel FoU-frukost eller seminarium.',
  form_missing: 'Välj om det är på plats, digitalt eller både och.',
  date_unreadable:
    'Jag förstod inte datumet. Skriv till exempel 12 december 2026, v 50 eller hösten 2027, eller lämna tomt.',
  date_year: 'Vilket år är det? Skriv datumet med årtal, till exempel 12 december 2026.',
  time_unreadable: 'Jag förstod inte klockslaget. Skriv till exempel 8.30.',
  time_without_day: 'Ett klockslag behöver en dag. Skriv vilken dag det är, eller ta bort klockslaget.',
  number_unreadable: 'Skriv antal med siffror, till exempel 40.',
};

const problems: Readonly<Record<EventProblem, string>> = {
  title_missing: 'Skriv en rubrik.',
  title_too_long: 'Rubriken är för lång. Den får vara högst 200 tecken.',
  year_out_of_range: 'Årtalet ser fel ut. Det går att lägga in det som är inom fem år.',
  last_day_without_day: 'En sista dag behöver en första. Skriv vilken dag det börjar.',
  last_day_before_first: 'Sista dagen är före den första.',
  too_many_days: 'Det är mer än 60 dagar mellan första och sista dagen. Lägg in det som flera evenemang.',
  end_without_start: 'Skriv också när det börjar.',
  end_before_start: 'Det slutar innan det börjar. Se över klockslagen.',
  last_day_to_register_after: 'Sista dagen att anmäla sig är efter evenemanget.',
  capacity_out_of_range: 'Antalet platser ska vara mellan 1 och 10 000.',
  quota_out_of_range: 'Antalet platser per kommun ska vara mellan 1 och 10 000.',
  quota_above_capacity: 'Platserna per kommun är fler än platserna i allt.',
  series_out_of_range: 'Tillfällets nummer ska vara mellan 1 och 200.',
  series_number_above: 'Tillfällets nummer är högre än antalet tillfällen.',
  link_not_https: 'Länken måste börja med https:// och vara hel.',
  too_many_partners: 'Det går att skriva högst 20 som ni håller det tillsammans med.',
  text_too_long: 'En av texterna är för lång. Plats, målgrupp och namn får vara högst 500 tecken.',
};

/** Entering, changing and cancelling what people are invited to. */
export const events = {
  command: {
    title: 'Se evenemang',
    example: 'evenemang',
    description: 'Jag visar det som kommer och det som väntar på närvaro, och du kan lägga in nytt.',
  },
  newCommand: {
    title: 'Lägg in ett evenemang',
    example: 'nytt evenemang FoU-frukost om samsjuklighet 12 dec 8.30 hybrid',
    description: 'Skriv det på en rad eller bara ”nytt evenemang”, så får du ett kort att fylla i.',
  },
  overview: {
    title: 'Evenemang',
    unattended: 'Väntar på närvaro',
    coming: 'Kommande',
    none: 'Det finns inget kommande evenemang.',
    open: 'Öppna',
    add: 'Nytt evenemang',
    shown: (shown: string, total: string) => `Här visas ${shown} av ${total}.`,
    nobodyRegistered: 'ingen är anmäld',
    registered: (count: string) => (count === '1' ? '1 anmäld' : `${count} anmälda`),
  },
  form,
  inputProblems,
  problems,
  datePassed: (day: string) =>
    `Datumet har redan varit (${day}). Ändra det, eller tryck på ”Det stämmer, spara” om det ska vara så.`,
  tooFewSeats: {
    capacity: (seated: string) =>
      `${people(seated)} har redan plats. Ange minst så många platser, eller ta bort anmälningar först.`,
    quota: (municipality: string, seated: string) =>
      `${municipality} har redan ${seated} platser. Ange minst så många per kommun, eller ta bort anmälningar först.`,
  },
  asks: {
    kind: 'Jag ser inte vad det är för slags evenemang. Välj det nedan.',
    title: 'Jag ser inte vad det handlar om. Skriv en rubrik.',
    date: 'Jag ser inget datum. Skriv det, eller lämna tomt om det inte är bestämt.',
    form: 'Är det på plats, digitalt eller både och? Välj form.',
    unclearDate: (words: string) =>
      `Du skrev ”${words}”. När är det? Skriv datumet med årtal, eller bara månaden om dagen inte är bestämd.`,
    unclearTime: (words: string) => `Du skrev ”${words}”. Vilken dag är det? Ett klockslag behöver en dag.`,
    area: (areas: string) => `Jag ser flera områden: ${areas}. Välj ett.`,
  },
  logSentence: (words: string) => `logga ${words}`,
  leftOver: (words: string) => `Det här fick inte plats någonstans: ${words}.`,
  created: 'Evenemanget är inlagt.',
  createdBefore: 'Evenemanget är redan inlagt, så jag lade inte in det igen.',
  createdByOther: (name: string) => `${name} har redan lagt in det.`,
  changed: 'Ändringen är sparad.',
  unchanged: 'Inget var ändrat.',
  changedTold: (count: string) => `Ändringen är sparad. Jag berättar det för ${registered(count)}.`,
  changedByOther: (name: string) =>
    `${name} hann ändra evenemanget före dig. Så här är det nu. Det du skrev står kvar i formuläret ovanför: se efter vad som ska gälla och spara igen.`,
  redDay: (day: string) => `${day} är en röd dag. Ändra om det blev fel dag.`,
  weekend: (day: string, weekday: string) => `${day} är en ${weekday}. Ändra om det blev fel dag.`,
  saturday: 'lördag',
  sunday: 'söndag',
  notPlanned: {
    held: 'Det har varit, så det går inte att ändra. Närvaron ändrar du på evenemangets kort.',
    cancelled: 'Det är inställt, så det går inte att ändra. Lägg in ett nytt om det ska bli av ändå.',
  },
  buttons: { edit: 'Ändra', cancel: 'Ställ in' },
  cancelling: {
    title: 'Ska det ställas in?',
    tells: (count: string) =>
      count === '0'
        ? 'Ingen har anmält sig själv, så jag skriver inte till någon.'
        : `Jag berättar det för ${registered(count)} eller står i kö, med skälet du skriver här.`,
    final: 'Det går inte att ta tillbaka.',
    reasonLabel: 'Varför?',
    reasonHint: 'Till exempel: Föreläsaren är sjuk',
    confirm: 'Ja, ställ in',
    keep: 'Nej, behåll det',
    reasonMissing: 'Skriv varför det ställs in, så att de som är anmälda får veta det.',
    reasonTooLong: 'Skälet är för långt. Det får vara högst 500 tecken.',
    done: 'Evenemanget är inställt.',
    doneTold: (count: string) => `Evenemanget är inställt. Jag berättar det för ${people(count)}.`,
    byOther: (name: string) => `${name} har redan ställt in det.`,
    changed: (name: string) =>
      `${name} har ändrat evenemanget sedan du öppnade frågan, så jag ställde inte in det. Så här är det nu.`,
  },
  notices: {
    changed: 'Det här har ändrats sedan du anmälde dig. Din anmälan står kvar.',
    cancelled: 'Det här är inställt. Du behöver inte avanmäla dig.',
  },
  /** Read by the date field again. */
  dates: {
    week: (week: string, year: string) => `v ${week} ${year}`,
    weeks: (first: string, last: string, year: string) => `v ${first}-${last} ${year}`,
    seasons: { spring: 'våren', summer: 'sommaren', autumn: 'hösten', secondHalf: 'andra halvåret' },
  },
};
