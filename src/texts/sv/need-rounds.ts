import type { NeedRoundState } from '../../domain/need.js';

/** A state as it stands in a sentence. */
const states: Readonly<Record<NeedRoundState, string>> = {
  collecting: 'Inhämtning',
  preparing: 'Beredning',
  prioritising: 'Prioritering',
  done: 'Klar',
};

/** The rounds in which the municipalities say what they need, for the FoU manager. */
export const needRounds = {
  command: {
    title: 'Fråga kommunerna vad de behöver',
    example: 'öppna behovsinventering',
    description:
      'FoU-chefen öppnar en behovsinventering, för den framåt och ser vilka kommuner som har svarat. Andra får se den som pågår.',
  },
  title: (year: string) => `Behovsinventering ${year}`,
  states,
  form: {
    title: 'Öppna en behovsinventering',
    intro:
      'Varje kommuns rådsmedlem får ett kort där behoven skrivs in. Den sista dagen går att flytta efteråt.',
    yearLabel: 'År som behoven gäller',
    closesOnLabel: 'Sista dag att lägga till behov',
    open: 'Öppna och fråga kommunerna',
    last: (year: string) => `Visa ${year}`,
  },
  problems: {
    date_missing: 'Välj en sista dag att lägga till behov.',
    last_day_passed: 'Den sista dagen har redan varit. Välj i dag eller en senare dag.',
    last_day_far: 'Den sista dagen ligger mer än ett år bort. Välj en tidigare dag.',
    no_such_move: 'Behovsinventeringen kan inte ta det steget nu.',
    reason_missing: 'Skriv varför behovsinventeringen går tillbaka ett steg, och tryck igen.',
    reason_too_long: 'Skälet är för långt. Korta det till högst 500 tecken.',
    not_collecting: 'Sista dagen går bara att ändra under inhämtningen.',
    another_open: 'En annan behovsinventering pågår. Avsluta den först: bara en åt gången kan vara öppen.',
  },
  anotherOpen: (year: string) =>
    `Behovsinventeringen ${year} pågår redan, så jag öppnade ingen ny. Den visas här.`,
  openedNow: 'Behovsinventeringen är öppen, och rådsmedlemmarna har fått sina kort.',
  vacant: (names: string) =>
    `Ingen är rådsmedlem för ${names} just nu, så där har ingen fått frågan. Lägg in någon i listan över personer, så får hen kortet.`,
  state: (state: string) => `Läge: ${state}`,
  openUntil: (day: string) => `Kommunerna kan lägga till behov till och med ${day}.`,
  closedSince: (day: string) =>
    `Sista dagen var ${day}, så inga fler behov tas emot. Välj en senare dag om någon ska hinna.`,
  added: (count: string) => `${count} av 8 kommuner har lagt till behov.`,
  missing: (names: string) => `Inget än från ${names}.`,
  historyHeading: 'Det här har hänt',
  opened: (name: string, day: string) => `${day}: ${name} öppnade behovsinventeringen.`,
  moved: (name: string, day: string, state: string) => `${day}: ${name} gick vidare till ${state}.`,
  movedBack: (name: string, day: string, state: string, reason: string) =>
    `${day}: ${name} gick tillbaka till ${state}. Skäl: ${reason}`,
  lastDayMoved: (name: string, day: string, lastDay: string) =>
    `${day}: ${name} flyttade sista dagen till ${lastDay}.`,
  move: {
    collecting: 'Tillbaka till inhämtning',
    preparing: 'Gå vidare till beredning',
    prioritising: 'Gå vidare till prioritering',
    done: 'Klar, berätta för kommunerna',
  } satisfies Readonly<Record<NeedRoundState, string>>,
  moveBack: (state: string) => `Tillbaka till ${state}`,
  reasonLabel: 'Varför den går tillbaka ett steg (behövs bara då)',
  closesOnLabel: 'Ny sista dag att lägga till behov',
  extend: 'Ändra sista dagen',
  nowIn: (state: string) => `Läge nu: ${state}.`,
  lastDayNow: (day: string) => `Sista dagen är nu ${day}.`,
  changedBefore: (name: string) => `${name} hann före, så det du tryckte på är inte gjort. Så här är det nu.`,
  gone: 'Jag hittar inte den behovsinventeringen. Skriv ”behovsinventering” för att se den som pågår.',
  showNeeds: 'Visa behoven',
  needsCommand: (year: string) => `behov ${year}`,
  compile: 'Sammanställ',
  compileCommand: (year: string) => `sammanställ behov ${year}`,
  notices: {
    seatVacant: {
      title: (municipality: string) => `Ingen i ${municipality} har fått frågan om behov`,
      why: (municipality: string, year: string) =>
        `Behovsinventeringen ${year} är öppen, men ingen är rådsmedlem för ${municipality} just nu.`,
      whatToDo:
        'Lägg in någon i listan över personer, så får hen kortet. FoU kan också lägga till behov åt kommunen.',
    },
    closing: {
      title: (municipality: string, day: string) => `${municipality}: säg vad ni behöver senast ${day}`,
      why: 'Kommunen har inte lagt till något behov än. Ett par meningar räcker, och ni kan också säga att ni behöver det som andra har skrivit.',
      show: 'Lägg till behov',
    },
    done: {
      title: (year: string) => `Behovsinventeringen ${year} är klar`,
      none: 'Inget behov har blivit en förfrågan än. Rådsmedlemmen kan göra ett av kommunens behov till en förfrågan med ett tryck.',
      some: (count: string) =>
        count === '1' ? 'Ett behov har blivit en förfrågan:' : `${count} behov har blivit förfrågningar:`,
      one: (municipality: string, number: string, text: string) => `${number}, ${municipality}: ${text}`,
      more: (count: string) => `… och ${count} till.`,
    },
  },
};
