import type { NetworkLevel } from '../../domain/network.js';
import type { NetworkProblem } from '../../domain/network-problems.js';
import type { SteeringBody } from '../../domain/request-act.js';

const rhythms = {
  everyWeek: 'varje vecka',
  once: 'en gång',
  times: (count: string) => `${count} gånger`,
  numbers: { 2: 'två', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 7: 'sju', 8: 'åtta', 9: 'nio', 10: 'tio' },
  ordinals: {
    3: 'tredje',
    4: 'fjärde',
    5: 'femte',
    6: 'sjätte',
    7: 'sjunde',
    8: 'åttonde',
    9: 'nionde',
    10: 'tionde',
  },
  nth: (number: string) => `${number}:e`,
  week: {
    often: (times: string) => `${times} i veckan`,
    other: 'varannan vecka',
    each: (nth: string) => `var ${nth} vecka`,
    several: (times: string, count: string) => `${times} på ${count} veckor`,
  },
  month: {
    often: (times: string) => `${times} i månaden`,
    other: 'varannan månad',
    each: (nth: string) => `var ${nth} månad`,
    several: (times: string, count: string) => `${times} på ${count} månader`,
  },
  term: {
    often: (times: string) => `${times} per termin`,
    other: 'varannan termin',
    each: (nth: string) => `var ${nth} termin`,
    several: (times: string, count: string) => `${times} på ${count} terminer`,
  },
  year: {
    often: (times: string) => `${times} om året`,
    other: 'vartannat år',
    each: (nth: string) => `vart ${nth} år`,
    several: (times: string, count: string) => `${times} på ${count} år`,
  },
};

const levels: Readonly<Record<NetworkLevel, string>> = {
  local: 'Lokala',
  regional: 'Regionala',
  national: 'Nationella',
};

const problems: Readonly<Record<NetworkProblem, string>> = {
  name_missing: 'Skriv vad nätverket heter.',
  name_too_long: 'Ett namn är för långt. Korta ner det till högst 120 tecken.',
  too_many_names: 'Ta bort några av de andra namnen. Det får vara högst tolv.',
  convener_too_long: 'Sammankallande är för långt. Korta ner det till högst 120 tecken.',
};

const bodies: Readonly<Record<SteeringBody, string>> = {
  admin_steering: 'Förvaltningsstyrgruppen (socialcheferna)',
  political_steering: 'Politiska styrgruppen',
};

const meetings = (count: number): string => (count === 1 ? '1 möte' : `${count} möten`);

const heldMeetings = (held: number): string => `${held === 0 ? 'Inget möte' : meetings(held)} har hållits`;
const plannedMeetings = (planned: number): string =>
  `${planned} är ${planned === 1 ? 'planerat' : 'planerade'}`;

/** The register of networks, their meetings, and the meetings and visits that are counted by year. */
export const networks = {
  command: {
    title: 'Visa nätverken',
    example: 'nätverk',
    description:
      'Se vilka nätverk som finns, hur ofta de träffas och när nästa möte är. Fråga också ”vilka nätverk är Solna med i?”.',
  },
  rhythms,
  list: {
    title: 'Nätverk',
    titleOf: (level: string) => `${level} nätverk`,
    levels,
    intro: 'Nätverken i FoU:s register. Välj ett för att se mer.',
    theirs: (municipality: string) => `De som ${municipality} är med i står först.`,
    empty: 'Registret är tomt.',
    emptyForStaff:
      'Registret är tomt. Jag kan lägga in de nätverk som FoU Nordvästs dokument nämner, var och ett med sin källa. Du kan ändra dem sedan.',
    choose: 'Nätverk',
    open: 'Visa',
    add: 'Lägg till ett nätverk',
    addKnown: 'Lägg in dem som dokumenten nämner',
    chooseFirst: 'Välj ett nätverk i listan först.',
    addedKnown: (count: string) => `${count} nätverk är inlagda. Se efter att de stämmer.`,
    alreadyThere: 'Det finns redan nätverk i registret, så jag har inte lagt in några.',
    withThem: (municipality: string) => `${municipality} är med`,
    latest: (day: string) => `senast ${day}`,
    next: (day: string) => `nästa ${day}`,
    ended: 'avslutat',
  },
  overdue: (day: string) => `Försenat: borde ha träffats senast ${day}.`,
  overdueButPlanned: (day: string, planned: string) =>
    `Försenat: borde ha träffats senast ${day}. Nästa möte är inplanerat ${planned}.`,
  card: {
    labels: {
      level: 'Nivå',
      area: 'Område',
      alsoCalled: 'Kallas också',
      members: 'Kommuner',
      rhythm: 'Träffas',
      now: 'Hittills',
      convener: 'Sammankallande',
      latest: 'Senaste mötet',
      next: 'Nästa möte',
      due: 'Träffas igen senast',
      source: 'Källa',
      saved: 'Senast ändrat',
      state: 'Läge',
    },
    allEight: 'Alla åtta',
    noMembers: 'Det står inte i registret vilka som är med',
    noMeeting: 'Inget är loggat',
    noneComing: 'Inget är inplanerat',
    ended: 'Avslutat',
    saved: (day: string, name: string) => `${day} av ${name}`,
    soFar: {
      week: (has: string, should: string) => `${has} av ${should} möten den här veckan`,
      month: (has: string, should: string) => `${has} av ${should} möten den här månaden`,
      term: (has: string, should: string) => `${has} av ${should} möten den här terminen`,
      year: (has: string, should: string) => `${has} av ${should} möten i år`,
    },
    meetings: 'Möten',
    planned: 'planerat',
    more: (count: string) => `Dessutom ${count} tidigare.`,
    logMeeting: 'Logga ett möte',
    change: 'Ändra',
    back: 'Alla nätverk',
  },
  form: {
    newHeading: 'Lägg till ett nätverk',
    changeHeading: 'Ändra nätverket',
    intro: 'Fyll i det du vet. Det som lämnas tomt säger jag att jag inte vet.',
    nameLabel: 'Namn',
    nameError: 'Skriv vad nätverket heter.',
    alsoCalledLabel: 'Kallas också',
    alsoCalledHint: 'Flera namn skiljs åt med komma',
    levelLabel: 'Nivå',
    levelError: 'Välj en nivå.',
    areaLabel: 'Område',
    membersLabel: 'Kommuner som är med',
    allEight: 'Alla åtta',
    rhythmLabel: 'Hur ofta det träffas',
    rhythmHint: 'Till exempel två gånger per termin, eller var tredje vecka',
    convenerLabel: 'Sammankallande (en roll eller organisation)',
    convenerHint: 'Till exempel FoU Nordväst',
    isEndedLabel: 'Avsluta',
    isEndedTitle: 'Nätverket träffas inte längre',
    save: 'Spara',
    back: 'Alla nätverk',
  },
  problems,
  rhythmUnreadable:
    'Jag förstår inte hur ofta det är. Skriv till exempel ”två gånger per termin”, ”var tredje vecka” eller ”en gång i månaden”.',
  levelMissing: 'Välj om nätverket är lokalt, regionalt eller nationellt.',
  nameTaken: (name: string) =>
    `Det finns redan ett nätverk som heter ${name}. Ändra det i stället, eller välj ett annat namn.`,
  changed: (name: string) =>
    `${name} hann ändra nätverket före dig. Ditt står kvar i formuläret: jämför med kortet nedanför och spara igen om det ska gälla.`,
  notFound: 'Nätverket finns inte längre. Inget har ändrats. Skriv ”nätverk”, så visar jag dem som finns.',
  saved: 'Sparat.',
  answers: {
    title: 'Ur registret över nätverk',
    isIn: (municipality: string, list: string) => `${municipality} är med i ${list}.`,
    network: (name: string, level: string) => `${name} (${level})`,
    levels: { local: 'lokalt', regional: 'regionalt', national: 'nationellt' },
    unknownRest: (count: string) =>
      count === '1'
        ? 'För ett annat nätverk säger registret inte vilka kommuner som är med.'
        : `För ${count} andra nätverk säger registret inte vilka kommuner som är med.`,
    notListed: (municipality: string) =>
      `Jag hittar inget svar i registret: det säger inte att ${municipality} är med i något nätverk.`,
    notListedUnknown: (municipality: string, count: string) =>
      `Jag hittar inget svar i registret: det säger inte att ${municipality} är med i något nätverk. För ${count} nätverk säger det inte vilka kommuner som är med.`,
    yes: (municipality: string, network: string) => `Ja, ${municipality} är med i ${network}.`,
    no: (municipality: string, network: string, members: string) =>
      `Nej, enligt registret är ${municipality} inte med i ${network}. De som är med är ${members}.`,
    members: (network: string, members: string) => `Med i ${network}: ${members}.`,
    allEight: 'alla åtta kommunerna',
    membersUnknown: (network: string) =>
      `Jag hittar inget svar i registret på vilka kommuner som är med i ${network}.`,
    convener: (network: string, convener: string) => `Sammankallande i ${network}: ${convener}.`,
    convenerUnknown: (network: string) =>
      `Jag hittar inget svar i registret på vem som är sammankallande i ${network}.`,
    askFoU: 'Hör med FoU, som kan skriva in det.',
    writeIt: 'Vet du, så skriv ”nätverk”, öppna nätverket och tryck på ”Ändra”.',
    which: (level: string, names: string) => `${level}: ${names}.`,
    ended: (network: string) => `${network} är avslutat.`,
    rhythm: (network: string, often: string) => `${network} träffas ${often}.`,
    rhythmUnknown: (network: string) => `Hur ofta ${network} träffas står inte i registret.`,
    next: (day: string) => `Nästa möte är planerat till ${day}.`,
    noNext: 'Inget möte är inplanerat i registret.',
    latest: (day: string) => `Det senaste mötet var ${day}.`,
    meetingsUnknown: (network: string) => `Jag hittar inget svar i registret på när ${network} träffas.`,
    source: (year: string, documents: string) =>
      documents === ''
        ? `Källa: FoU:s register, ändrat ${year}.`
        : `Källa: FoU:s register, ändrat ${year}. Ur ${documents}.`,
    documents: { title: 'Vad dokumenten säger', text: 'Nätverken 2024' },
    showAll: { title: 'Visa nätverken', text: 'nätverk' },
    whose: 'Jag vet inte vilken kommun du menar. Skriv till exempel ”vilka nätverk är Solna med i?”.',
  },
  steering: {
    command: {
      title: 'Räkna årets styrgruppsmöten',
      example: 'möten',
      description:
        'Se hur många möten styrgrupperna och FoU-rådet har haft i år, hur många som är planerade och hur många som återstår.',
    },
    title: (year: string) => `Styrgrupper och FoU-råd ${year}`,
    bodies,
    council: 'FoU-rådet',
    counts: (held: number, planned: number, left: number | undefined) => {
      const done = `${heldMeetings(held)}, ${planned === 0 ? 'inget är planerat' : plannedMeetings(planned)}`;
      if (left === undefined) return `${done}.`;
      return left === 0 ? `${done}. Det räcker för året.` : `${done}. ${left} återstår att planera.`;
    },
    /** Of a year that has ended, so that nothing more can be planned. */
    countsOfPast: (held: number, planned: number, left: number | undefined) => {
      const done = [heldMeetings(held), ...(planned === 0 ? [] : [plannedMeetings(planned)])].join(', ');
      if (left === undefined) return `${done}.`;
      return left === 0 ? `${done}. Det räckte för året.` : `${done}. Det är ${left} för lite.`;
    },
    rules: {
      admin_steering: 'Ska träffas minst sex gånger om året enligt avtalet (verksamhetsplan 2016).',
      political_steering: 'Ska träffas tre gånger om året (verksamhetsplan 2016).',
      council:
        'Det finns ingen regel för hur ofta. År 2017 träffades rådet åtta gånger (verksamhetsberättelse 2017).',
    },
    unspecified: 'Utan angiven grupp',
    whichOne: 'De här styrgruppsmötena räknas inte till någon grupp. Välj vilken det var.',
    more: (count: string) => `Dessutom ${count} till. De visas när du har valt grupp för dem ovanför.`,
    showYear: (year: string) => `Visa ${year}`,
    set: (body: string) => `Sparat: mötet räknas till ${body}.`,
  },
  visits: {
    command: {
      title: 'Se årets kommunbesök',
      example: 'kommunbesök',
      description:
        'Se vilka kommuner som har fått besök i år, var ett besök är planerat och vilka som är kvar.',
    },
    title: (year: string) => `Kommunbesök ${year}`,
    standing: (visited: number, all: number) => `${visited} av ${all} kommuner har fått besök.`,
    visited: 'Besökta',
    planned: 'Planerade',
    left: 'Inte än',
    never: 'Inte besökta',
    note: 'Bara besök som är genomförda räknas.',
    showYear: (year: string) => `Visa ${year}`,
  },
  reminder: {
    title: 'Nätverk som borde ha träffats',
    row: (name: string, often: string, day: string) =>
      `${name} ska träffas ${often} och borde ha gjort det senast ${day}.`,
    how: 'Har mötet varit? Logga det: ”logga 2 tim möte i …”. Är det bokat? Logga det med datumet så frågar jag inte mer.',
    off: 'Vill du inte ha den här påminnelsen: skriv ”påminnelser”.',
    show: { title: 'Visa nätverken', text: 'nätverk' },
    more: (count: string) => `Dessutom ${count} till, som är märkta i listan.`,
  },
};
