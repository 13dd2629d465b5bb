import type { ActivityProblem } from '../../domain/activity-problems.js';
import type { ResultGoalArea } from '../../domain/result-goal-area.js';
import { formats } from './formats.js';

/** The first two as the annual report of 2017 writes them (000:117). */
const resultGoalAreas: Readonly<Record<ResultGoalArea, string>> = {
  knowledge_governance: 'Stöd i arbetet med kunskapsstyrning',
  knowledge_spreading: 'Stöd till kunskapsspridning',
  internal: 'Internt',
};

const problems: Readonly<Record<ActivityProblem, string>> = {
  title_missing: 'Skriv en rubrik, så att man ser vad det handlade om.',
  title_too_long: 'Rubriken är för lång. Korta ner den till högst 200 tecken.',
  hours_out_of_range: 'Tiden behöver vara mer än 0 och högst 400 timmar.',
  hours_per_person_out_of_range: 'Timmar per person behöver vara mer än 0 och högst 400.',
  end_before_start: 'Sista dagen ligger före första dagen. Ändra en av dem.',
  future_is_not_done:
    'Datumet ligger framåt i tiden, så aktiviteten kan inte vara genomförd än. Välj Planerad eller ändra datumet.',
  not_held_yet:
    'Datumet ligger framåt i tiden, så ingen kan ha deltagit än. Skriv antalet som anmälda, eller ändra datumet.',
  attendance_does_not_add_up:
    'Antalen går inte ihop: de som var på plats och de som var med digitalt ska tillsammans bli de som deltog.',
  pillar_missing: 'Välj vilken pelare aktiviteten hör till.',
  result_goal_area_missing: 'Välj vilket av årets resultatmål aktiviteten räknas till.',
  plan_goal_of_another_year: 'Målet finns inte i planen för det året. Välj ett annat, eller Inget.',
  owner_among_others:
    'En av ägarkommunerna står bland andra parter. Kryssa för den under Kommuner i stället.',
  municipality_twice: 'Samma kommun är vald två gånger.',
  link_not_https: 'Länken behöver vara en hel adress som börjar med https://',
  text_too_long: 'En text är för lång. Anteckningen får ha högst 4 000 tecken, och namn högst 200.',
};

/** What can be wrong with what was typed, before any rule is asked. */
const inputProblems = {
  kind_missing: 'Välj vilken typ av aktivitet det var.',
  date_missing: 'Välj ett datum.',
  date_unreadable: 'Jag förstår inte datumet. Välj det i kalendern.',
  time_unreadable: 'Jag förstår inte klockslaget. Skriv det som 09:00.',
  area_missing: 'Välj vilket område det gällde.',
  hours_unreadable: 'Jag förstår inte tiden. Skriv till exempel 1,5 eller 90 min.',
  hours_contradict:
    'Tiden sammanlagt är inte timmar per person gånger antalet personer. Ändra det som är fel, eller töm ett av fälten.',
  count_unreadable: 'Jag förstår inte antalet. Skriv det med siffror.',
  staff_unknown: 'En av personerna finns inte bland personalen. Välj igen.',
  request_unknown: 'Förfrågan finns inte längre. Välj igen.',
  network_unknown: 'Nätverket finns inte längre. Välj igen.',
  document_incomplete: 'Ge dokumentet både en typ och en rubrik.',
  hours_missing: 'Skriv hur lång tid det tog.',
  municipality_missing: 'Välj vilken kommun det gällde, eller att det var någon annan.',
  staff_missing: 'Välj vem som var med.',
};

const form = {
  newHeading: 'Logga en aktivitet',
  editHeading: 'Ändra aktiviteten',
  intro: 'Fyll i det som är märkt med en stjärna. Resten kan du lämna som det är.',
  kindLabel: 'Typ av aktivitet',
  kindError: 'Välj vilken typ av aktivitet det var.',
  titleLabel: 'Rubrik',
  titleHint: 'Vad det handlade om, till exempel SIP',
  titleError: 'Skriv en rubrik.',
  dateLabel: 'Datum',
  dateError: 'Välj ett datum.',
  hoursLabel: 'Tid sammanlagt, i timmar',
  hoursHint: 'Till exempel 1,5 eller 90 min',
  hoursError: 'Skriv hur lång tid det tog.',
  municipalitiesLabel: 'Kommuner (lämna tomt om det inte gällde någon särskild)',
  municipalitiesError: 'Välj vilken kommun det gällde.',
  areaLabel: 'Område',
  areaError: 'Välj vilket område det gällde.',
  resultGoalAreaIdLabel: 'Räknas till resultatmålet',
  planGoalIdLabel: 'Räknas till mål i planen',
  moreTitle: 'Fler uppgifter',
  allTitle: 'Visa alla fält',
  precisionLabel: 'Datumet gäller',
  timeLabel: 'Klockslag då det började',
  dateEndLabel: 'Sista dagen, om det var flera',
  hoursPerPersonLabel: 'Timmar per person',
  staffIdsLabel: 'Vilka från FoU som var med',
  staffIdsError: 'Välj vem som var med.',
  otherPartiesLabel: 'Andra parter',
  otherPartiesHint: 'Till exempel FOU nu, Österåker',
  registeredLabel: 'Antal anmälda',
  attendedLabel: 'Antal som deltog',
  onSiteLabel: 'Antal på plats',
  onlineLabel: 'Antal som deltog digitalt',
  estimatedLabel: 'Uppskattning',
  estimatedTitle: 'Antalen är uppskattade',
  pillarLabel: 'Pelare',
  lineLabel: 'Linje',
  stateLabel: 'Läge',
  requestIdLabel: 'Hör till förfrågan',
  networkIdLabel: 'Nätverkets möte',
  bodyLabel: 'Vilken styrgrupp',
  outcomeNoteLabel: 'Anteckning om resultatet',
  outcomeNoteHint: 'Skriv inget om enskilda personer.',
  documentationKindLabel: 'Dokument: typ',
  documentationTitleLabel: 'Dokument: rubrik',
  documentationUrlLabel: 'Dokument: länk',
  save: 'Spara',
};

export const log = {
  command: {
    title: 'Logga en aktivitet',
    example: 'logga 2 tim bollplank med Järfälla om SIP igår',
    description:
      'Skriv vad du har gjort så sparar jag det. Skriv bara ”logga” om du hellre fyller i ett formulär.',
  },
  undoCommand: {
    title: 'Ångra det du loggade senast',
    example: 'ångra',
    description: 'Tar bort det som du loggade senast, om det var det senaste dygnet.',
  },
  resultGoalAreas,
  problems,
  inputProblems,
  form,
  byKind: 'Enligt typen av aktivitet',
  byPillarAndArea: 'Enligt pelare och område',
  noPlanGoal: 'Inget',
  planGoalChoice: (year: string, goal: string) => `${year}: ${goal}`,
  byDate: 'Enligt datumet: planerad eller genomförd',
  precisions: { day: 'Dagen', week: 'Hela veckan', month: 'Hela månaden' },
  requestChoice: (number: string, question: string) => `${number}: ${question}`,
  /** What the bot asks about a field that was left open. */
  asks: {
    kind: 'Vilken typ av aktivitet var det?',
    title: 'Vad handlade det om?',
    date: 'Vilken dag var det?',
    hours: 'Hur lång tid tog det?',
    municipalities: 'Vilken kommun gällde det?',
    area: 'Vilket område ska det räknas till?',
    staffIds: 'Vem från FoU var med?',
  },
  exactAsks: {
    kindGuess: (kind: string) => `Jag gissar på ”${kind}”. Stämmer det?`,
    hoursInAll: 'Hur lång tid blev det sammanlagt?',
    areaOf: (areas: readonly string[]) => `Vilket område ska det räknas till: ${formats.either(areas)}?`,
    municipalityOf: (names: readonly string[]) => `Vilken kommun menar du: ${formats.either(names)}?`,
    membersOf: 'Gällde det alla åtta kommunerna, eller bara de som är med?',
  },
  asides: {
    wrote: (words: string) => `Du skrev ”${words}”.`,
    colleague: (name: string) => `Jag hittar ingen ${name} bland personalen.`,
    colleagueUnclear: (name: string) => `Det finns flera som heter ${name} bland personalen.`,
  },
  onlyThose: (names: string) => `Bara ${names}`,
  noneOfThem: 'Ingen av dem',
  asking: {
    heading: 'Nästan klart',
    intro: 'Svara på det jag undrar över och tryck på Spara. Resten har jag läst så här:',
    mendIntro: 'Ändra det som inte stämmer och tryck på Spara. Resten har jag läst så här:',
    unasked: {
      heading: 'Ska jag spara det här?',
      intro:
        'Det låter som något som du har gjort, men inget är sparat än. Var det en fråga, skriv den igen med ett frågetecken. Så här har jag läst det:',
      introAsking:
        'Det låter som något som du har gjort, men inget är sparat än. Var det en fråga, skriv den igen med ett frågetecken. Annars: svara på det jag undrar över och tryck på Spara. Resten har jag läst så här:',
    },
  },
  reading: {
    title: 'Så läste jag det',
    quoted: (words: string) => `”${words}”`,
    leftOver: 'Läste jag inte',
    carried: 'står på ett annat ställe i meddelandet',
    ofNumber: (number: string, label: string) => `${number}. ${label}`,
    fields: {
      kind: 'Typ',
      title: 'Rubrik',
      date: 'När',
      hours: 'Tid',
      municipalities: 'Kommuner',
      otherParties: 'Andra parter',
      area: 'Område',
      participants: 'Deltagare',
      colleagues: 'Från FoU',
      state: 'Läge',
      session: 'Tillfälle',
      request: 'Förfrågan',
    },
  },
  receipt: {
    done: 'Aktiviteten är sparad',
    planned: 'Aktiviteten är sparad som planerad',
    cancelled: 'Aktiviteten är sparad som inställd',
    undone: 'Aktiviteten är borttagen',
    undoneNote: 'Den räknas inte längre. Vill du ha den kvar, logga den på nytt.',
    proposal: (value: string) => `${value} (förslag)`,
    labels: {
      kind: 'Typ',
      title: 'Rubrik',
      date: 'När',
      state: 'Läge',
      hours: 'Tid',
      municipalities: 'Kommuner',
      otherParties: 'Andra parter',
      participants: 'Deltagare',
      staffIds: 'Från FoU',
      loggedBy: 'Loggad av',
      area: 'Område',
      pillar: 'Pelare',
      resultGoalAreaId: 'Räknas till',
      planGoalId: 'Mål i planen',
      line: 'Linje',
      requestId: 'Förfrågan',
      networkId: 'Nätverk',
      body: 'Styrgrupp',
      outcomeNote: 'Anteckning',
      documentation: 'Dokument',
      closed: 'Året',
    },
    noMunicipality: 'Ingen särskild kommun',
    allMunicipalities: 'Alla åtta kommuner',
    hoursPerPerson: (all: string, each: string) => `${all} (${each} per person)`,
    registered: (count: string) => `${count} ${count === '1' ? 'anmäld' : 'anmälda'}`,
    attended: (count: string) => `${count} deltog`,
    onSite: (count: string) => `${count} på plats`,
    online: (count: string) => `${count} digitalt`,
    estimated: (counts: string) => `uppskattningsvis ${counts}`,
    longDay: (hours: string) => `Obs: ${hours} är mer än ett dygn. Ändra tiden om det blev fel.`,
    weekend: (days: string) => `Obs: ${days} infaller på en helg. Ändra datumet om det blev fel.`,
    plannedNote: 'Datumet ligger framåt i tiden. Tiden räknas först när aktiviteten är genomförd.',
    beforeForm: 'Datumet ligger före 1 september 2017, så aktiviteten kommer inte med i statistiken.',
    undoNote: 'Du kan ångra i 24 timmar.',
    undo: 'Ångra',
    edit: 'Ändra',
    sendRequest: 'Skicka också en förfrågan',
  },
  /** Several activities that were logged by one message. */
  receipts: {
    saved: (count: string) => (count === '1' ? '1 aktivitet är sparad' : `${count} aktiviteter är sparade`),
    allRemoved: (count: string) => `${count} aktiviteter är borttagna`,
    removed: 'Borttagen',
    title: (kind: string, title: string) => `${kind}: ${title}`,
    undoAll: 'Ångra alla',
    which: 'Vilken av dem menar du?',
    whichIntro: 'Du loggade flera. Tryck på den som ska ändras.',
    pick: 'Den här',
  },
  tooMany: (most: string) =>
    `Jag tar högst ${most} aktiviteter i ett meddelande. Dela upp det i flera. Inget är sparat.`,
  undoing: {
    nothing:
      'Jag hittar inget att ångra. Det går att ångra det som du själv har loggat de senaste 24 timmarna.',
    already: (title: string) => `Det senaste du loggade, ”${title}”, är redan borttaget.`,
    instead: {
      card: 'Det senaste kortet är inte sparat, så där finns inget att ångra. Skriv ”ångra” igen om du vill ta bort det som du loggade före det.',
      import:
        'Det senaste var en fil som lästes in. Tryck på Ångra importen på kvittot. Skriv ”ångra” igen om du vill ta bort det som du loggade före det.',
    },
  },
  correcting: {
    was: (label: string, now: string, before: string) => `${label}: ${now} (förut ${before})`,
    isNew: (label: string, now: string) => `${label}: ${now}`,
    isGone: (label: string, before: string) => `${label}: borttaget (förut ${before})`,
    nothing: 'Det står redan så. Inget har ändrats.',
    instead: {
      card: 'Kortet är inte sparat än. Ändra i det och tryck på Spara. Ska det inte sparas kan du lämna det.',
      import:
        'Det senaste var en fil som lästes in. Skriv ”mina aktiviteter” och öppna den rad som ska ändras.',
    },
  },
  savedAlready: 'Det här kortet är redan sparat. Tryck på Ändra om något ska ändras.',
  sentByAnother: (name: string) =>
    `${name} har redan skickat det här formuläret. Jag har inte sparat det en gång till.`,
  notFound: 'Jag hittar inte aktiviteten. Inget har ändrats.',
  notYours: (name: string) =>
    `Aktiviteten är loggad av ${name}. Bara den som har loggat den, de som var med och FoU-chefen kan ändra den eller ta bort den.`,
  tooLate:
    'Det har gått mer än 24 timmar, så aktiviteten går inte att ångra. Skriv ”mina aktiviteter”, öppna den och ta bort den därifrån.',
  yearClosed: (year: number, name: string, day: string) =>
    `${name} stängde ${year} den ${day}, så årets aktiviteter går att läsa men inte ändra. Inget har ändrats. Behöver något rättas kan FoU-chefen öppna året igen genom att skriva ”öppna året ${year}”.`,
  alreadyUndone: 'Aktiviteten är redan borttagen. Logga den på nytt om du vill ha den kvar.',
  changedByOther: (name: string) =>
    `${name} har ändrat aktiviteten sedan du öppnade formuläret. Det som nu är sparat står i kortet under. Det du skrev finns kvar här: spara igen om det är det som ska gälla.`,
};
