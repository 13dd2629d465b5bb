import type { PressedAct } from '../../domain/act-rights.js';
import type { Line } from '../../domain/enums.js';
import type { RequestStatus } from '../../domain/request.js';
import type { RequestActKind } from '../../domain/request-act.js';
import type { LineReason } from '../../domain/request-rules.js';

/** What a button does; three dots when it opens a form first. */
const buttons: Readonly<Record<PressedAct, string>> = {
  take: 'Jag tar det',
  hand_over: 'Lämna över…',
  ask: 'Fråga kommunen…',
  answer: 'Svara på frågan…',
  choose_line: 'Välj linje…',
  accept: 'Vi tar oss an det',
  start: 'Arbetet har börjat',
  refer: 'Hänvisa vidare…',
  submit: 'Lagt fram för styrgruppen',
  record_decision: 'Skriv in beslutet…',
  prepare_agreement: 'Avtalet tas fram',
  record_agreement: 'Skriv in avtalet…',
  set_resources: 'Finansiering och forskare…',
  ask_jointly: 'Fråga fler kommuner…',
  answer_jointly: 'Svara ja eller nej…',
  link_activity: 'Koppla aktivitet…',
  unlink_activity: 'Ta bort aktivitet…',
  attach: 'Lägg till dokument…',
  document: 'Allt är dokumenterat',
  report: 'Rapporten är klar',
  close: 'Avsluta…',
  withdraw: 'Ta tillbaka…',
  pause: 'Pausa…',
  resume: 'Ta upp igen',
};

/** What has just been done, to who did it. */
const done: Readonly<Record<RequestActKind, (number: string) => string>> = {
  file: (number) => `${number} är skickad.`,
  move: (number) => `${number} är flyttad.`,
  take: (number) => `Du har tagit ${number}.`,
  hand_over: (number) => `${number} är överlämnad.`,
  ask: (number) => `Frågan om ${number} är skickad till kommunen.`,
  answer: (number) => `Svaret om ${number} är sparat, och FoU får veta det.`,
  choose_line: (number) => `Linjen för ${number} är vald.`,
  accept: (number) => `FoU tar sig an ${number}.`,
  start: (number) => `Arbetet med ${number} har börjat.`,
  refer: (number) => `${number} är hänvisad vidare.`,
  submit: (number) => `${number} väntar nu på styrgruppens beslut.`,
  record_decision: (number) => `Beslutet om ${number} är inskrivet.`,
  prepare_agreement: (number) => `${number} väntar nu på avtalet.`,
  record_agreement: (number) => `Avtalet om ${number} är inskrivet, så arbetet kan börja.`,
  set_resources: (number) => `Finansiering och forskare för ${number} är sparat.`,
  ask_jointly: (number) => `Kommunerna har fått frågan om att vara med i ${number}.`,
  answer_jointly: (number) => `Ert svar om ${number} är sparat, och FoU får veta det.`,
  link_activity: (number) => `Aktiviteten hör nu till ${number}.`,
  unlink_activity: (number) => `Aktiviteten hör inte längre till ${number}.`,
  attach: (number) => `Dokumentet ligger nu på ${number}.`,
  document: (number) => `${number} är dokumenterad och kan avslutas.`,
  report: (number) => `${number} är rapporterad och kan avslutas.`,
  close: (number) => `${number} är avslutad.`,
  withdraw: (number) => `${number} är återtagen.`,
  pause: (number) => `${number} är pausad.`,
  resume: (number) => `${number} är inte pausad längre.`,
  move_contact: (number) => `${number} har fått en ny kontakt.`,
};

/** What happens now, to the municipality. */
const now: Readonly<Record<RequestStatus, string>> = {
  draft: 'Förfrågan är inte skickad än.',
  received: 'FoU har fått förfrågan och läser den.',
  triaged: 'FoU har läst förfrågan och förbereder nästa steg.',
  accepted: 'FoU tar sig an uppdraget och hör av sig om när det börjar.',
  awaiting_decision: 'Styrgruppen ska besluta. Ni får veta här hur det går.',
  decided_yes: 'Styrgruppen har sagt ja. FoU tar fram ett avtal som ni och FoU-chefen skriver under.',
  decided_no: 'Styrgruppen har sagt nej. Prata med FoU om hur ni kan gå vidare.',
  awaiting_agreement: 'Avtalet ska skrivas under av er och FoU-chefen. Sedan kan arbetet börja.',
  in_progress: 'Arbetet pågår.',
  documented: 'Arbetet är gjort och dokumenterat. FoU avslutar snart förfrågan.',
  reported: 'Rapporten är klar. FoU avslutar snart förfrågan.',
  closed: 'Förfrågan är avslutad.',
  withdrawn: 'Ni har tagit tillbaka förfrågan.',
  referred: 'FoU har hänvisat er vidare.',
};

const takeOn: Readonly<Record<Line, string>> = {
  first: 'Första linjen: vi tar oss an det',
  second: 'Andra linjen: vi förbereder beslut',
};

const takenOn: Readonly<Record<Line, string>> = {
  first: 'Första linjen är vald, och FoU tar sig an uppdraget.',
  second: 'Andra linjen är vald. Lägg fram förfrågan för styrgruppen när den är förberedd.',
};

/** What the staff can do next. */
const next: Readonly<Record<Exclude<RequestStatus, 'documented' | 'reported'>, string>> = {
  draft: 'Utkastet är inte skickat än.',
  received: 'Nästa steg: välj linje, så går förfrågan vidare.',
  triaged: 'Nästa steg: ta er an uppdraget, eller hänvisa vidare.',
  accepted: 'Nästa steg: börja arbetet.',
  awaiting_decision: 'Nästa steg: FoU-chefen skriver in styrgruppens beslut.',
  decided_yes: 'Nästa steg: ta fram ett avtal.',
  decided_no: 'Styrgruppen har sagt nej, så inget mer ska göras.',
  awaiting_agreement: 'Nästa steg: FoU-chefen skriver in avtalet när båda har skrivit under.',
  in_progress: 'Nästa steg: lägg till minst ett dokument, så kan förfrågan avslutas.',
  closed: 'Förfrågan är avslutad.',
  withdrawn: 'Kommunen har tagit tillbaka förfrågan.',
  referred: 'Kommunen är hänvisad vidare.',
};

/** Why a line is proposed, to the staff. */
const reasons: Readonly<Record<LineReason, string>> = {
  open_offer: 'Inget i förfrågan talar för ett större eller flerårigt uppdrag.',
  several_years: 'Kommunen skriver om flera år, och då kräver det styrgruppens beslut.',
  large: 'Kommunen bedömer uppdraget som stort, och då kräver det styrgruppens beslut.',
  second_line_result: 'Kommunen önskar en FoU-rapport eller artikel, som hör till andra linjen.',
};

/** The facts of a request, each with its label. */
const rows = {
  background: 'Bakgrund',
  kind: 'Stöd',
  line: 'Linje',
  start: 'Önskad start',
  result: 'Önskat resultat',
  unit: 'Enhet',
  interested: 'Kan också intressera',
  handlers: 'Ansvarig hos FoU',
  contact: 'Kommunens kontakt',
  proposer: 'Föreslagen av',
  sent: 'Skickad',
  question: 'FoU frågade',
  answer: 'Kommunen svarade',
  joint: 'Fler kommuner',
  decision: 'Beslut',
  agreement: 'Avtal',
  funding: 'Extern finansiering',
  researcher: 'Forskare',
  documents: 'Dokumentation',
  activities: 'Aktiviteter',
  paused: 'Pausad',
  referred: 'Hänvisad till',
  withdrawn: 'Anledning',
  closed: 'Avslutad',
};

/** A request on one card. */
export const requestCard = {
  command: {
    title: 'Öppna en förfrågan',
    example: 'F2026-001',
    description: 'Jag visar förfrågan med det numret, vad som händer nu och vad du kan göra.',
  },
  title: (number: string, municipality: string) => `${number} · ${municipality}`,
  status: (status: string, line: string) => `${status} · ${line}`,
  next: {
    ...next,
    finished: 'Nästa steg: avsluta förfrågan.',
    secondLine: 'Nästa steg: lägg fram förfrågan för styrgruppen, eller hänvisa vidare.',
    documented: 'Nästa steg: säg att allt är dokumenterat, eller avsluta.',
    withoutReport: 'Nästa steg: lägg till FoU-rapporten eller artikeln, så kan förfrågan avslutas.',
    reported: 'Nästa steg: säg att rapporten är klar, eller avsluta.',
  },
  history: 'Visa historiken',
  historyCard: {
    title: (number: string) => `Historik för ${number}`,
    /** When and who, above what they did. */
    head: (day: string, name: string) => `${day} · ${name}`,
    page: (page: string, pages: string) => `Sida ${page} av ${pages}, det senaste först.`,
    newer: 'Nyare',
    older: 'Äldre',
    back: 'Visa förfrågan',
  },
  writeAnswer: 'Skriv in svaret…',
  asked: {
    status: 'Fråga om att vara med',
    /** To the staff. */
    waiting: (municipality: string, name: string, day: string) =>
      `Väntar på svar från ${municipality}. ${name} frågade ${day}:`,
    /** To the municipality. */
    ask: (day: string) => `FoU undrar (${day}):`,
    joint: (municipality: string) => `Vill ${municipality} vara med?`,
    jointText: (asker: string) =>
      `${asker} har skickat förfrågan här ovanför till FoU. FoU undrar om ni har samma behov. Ett ja betyder att FoU hör av sig om hur ni kan vara med.`,
    jointOver: 'Förfrågan är inte öppen längre, så ni behöver inte svara.',
    answered: (municipality: string, answer: string, day: string) =>
      `${municipality} svarade ${answer} ${day}.`,
  },
  yes: 'ja',
  no: 'nej',
  noAnswer: 'inget svar än',
  warnings: {
    both: 'Finansiering och forskare är inte ifyllda; det brukar finnas i andra linjen.',
    funding: 'Finansiering är inte ifylld; det brukar finnas i andra linjen.',
    researcher: 'Forskare är inte ifylld; det brukar finnas i andra linjen.',
    nobody: 'Ingen har tagit ärendet än.',
  },
  rows,
  line: (line: string, reason: string) => `${line}. ${reason}`,
  suggested: (line: string, reason: string) => `inte vald än. Förslag: ${line}. ${reason}`,
  nobody: 'ingen än',
  sent: (name: string, day: string) => `${day} av ${name}`,
  result: (municipality: string, answer: string, comment: string) =>
    comment === '' ? `${municipality}: ${answer}` : `${municipality}: ${answer} (${comment})`,
  decision: (body: string, outcome: string, day: string, minutes: string) =>
    `${body} sa ${outcome} ${day} (${minutes})`,
  agreement: (manager: string, commissioner: string, signed: string, days: string) =>
    `underskrivet ${signed} av ${manager} och ${commissioner}. Gäller ${days}`,
  kronor: (amount: string) => `${amount} kr`,
  document: (kind: string, title: string) => `${kind}: ${title}`,
  openDocument: (kind: string) => `Öppna ${kind}`,
  openAttachment: 'Öppna underlaget',
  activity: (day: string, kind: string, hours: string) =>
    hours === '' ? `${day}: ${kind}` : `${day}: ${kind}, ${hours}`,
  andMore: (count: string) => `och ${count} till`,
  paused: (until: string, reason: string) => `till ${until}. ${reason}`,
  reasons,
  more: 'Fler val',
  buttons,
  done,
  now,
  lines: { takeOn, takenOn, other: 'Annan linje…', change: 'Byt linje…' },
  accepted: 'FoU tar sig an uppdraget.',
};
