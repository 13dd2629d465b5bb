import type { PressedAct } from '../../domain/act-rights.js';
import type { Line } from '../../domain/enums.js';
import type { RequestStatus } from '../../domain/request.js';
import type { RequestActKind } from '../../domain/request-act.js';

/** What a button does; three dots when it opens a form first. */
const buttons: Readonly<Record<PressedAct, string>> = {
  take: 'Jag tar det',
  hand_over: 'Lämna över…',
  ask: 'Fråga kommunen…',
  answer: 'Svara på frågan…',
  choose_line: 'Välj linje',
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

const choose: Readonly<Record<Line, string>> = {
  first: 'Första linjen: vi tar oss an det',
  second: 'Andra linjen: styrgruppen beslutar',
};

const instead: Readonly<Record<Line, string>> = {
  first: 'Byt till första linjen',
  second: 'Byt till andra linjen',
};

const chosen: Readonly<Record<Line, string>> = {
  first: 'Första linjen är vald.',
  second: 'Andra linjen är vald.',
};

const takenOn: Readonly<Record<Line, string>> = {
  first: 'Första linjen är vald, och FoU tar sig an uppdraget.',
  second: 'Andra linjen är vald. Lägg fram förfrågan för styrgruppen när den är förberedd.',
};

/** A request on one card. */
export const requestCard = {
  command: {
    title: 'Öppna en förfrågan',
    example: 'F2026-001',
    description: 'Jag visar förfrågan med det numret, vad som händer nu och vad du kan göra.',
  },
  title: (number: string, municipality: string) => `${number} · ${municipality}`,
  more: 'Fler val',
  buttons,
  done,
  now,
  lines: { choose, instead, done: { chosen, takenOn } },
  accepted: 'FoU tar sig an uppdraget.',
};
