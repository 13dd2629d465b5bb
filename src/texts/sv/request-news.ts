import type { Line } from '../../domain/enums.js';
import type { DecisionOutcome } from '../../domain/request-act.js';

const lines: Readonly<Record<Line, (who: string) => string>> = {
  first: (who) => `${who} har valt första linjen.`,
  second: (who) => `${who} har valt andra linjen.`,
};
const decisions: Readonly<Record<DecisionOutcome, string>> = {
  yes: 'Styrgruppen har sagt ja.',
  no: 'Styrgruppen har sagt nej.',
};

/** What was done with a request, by whom; whole sentences. */
const happened = {
  file: (who: string) => `${who} har skickat förfrågan.`,
  move: 'Förfrågan har fått ett nytt läge.',
  take: (who: string) => `${who} har tagit hand om förfrågan.`,
  hand_over: (who: string, to: string) => `${who} har lämnat över förfrågan till ${to}.`,
  ask: (who: string) => `${who} har ställt en fråga till kommunen.`,
  answer: (who: string) => `${who} har svarat på frågan.`,
  choose_line: lines,
  accept: 'FoU tar sig an uppdraget.',
  start: 'Arbetet har börjat.',
  refer: (to: string) => `FoU har hänvisat vidare till ${to}.`,
  submit: 'Förfrågan är lagd fram för styrgruppen.',
  record_decision: decisions,
  prepare_agreement: 'Avtalet tas fram och ska skrivas under.',
  record_agreement: 'Avtalet är underskrivet, och arbetet kan börja.',
  set_resources: (who: string) => `${who} har skrivit in finansiering eller forskare.`,
  ask_jointly: (who: string) => `${who} har frågat andra kommuner om de vill vara med.`,
  answer_jointly: {
    yes: (municipality: string) => `${municipality} vill vara med.`,
    no: (municipality: string) => `${municipality} vill inte vara med.`,
  },
  link_activity: (who: string) => `${who} har kopplat en aktivitet till förfrågan.`,
  unlink_activity: (who: string) => `${who} har tagit bort en aktivitet från förfrågan.`,
  attach: (title: string) => `Det finns ett nytt dokument: ${title}.`,
  document: 'Arbetet är dokumenterat.',
  report: 'Rapporten är klar.',
  close: 'Förfrågan är avslutad.',
  withdraw: (who: string) => `${who} har tagit tillbaka förfrågan.`,
  pause: (day: string) => `Förfrågan är pausad till ${day}.`,
  resume: 'Förfrågan är inte pausad längre.',
  move_contact: (to: string) => `${to} är nu kommunens kontakt.`,
};

/** What happens to a request, told to those whom it concerns. */
export const requestNews = {
  happened,
  last: (day: string, sentence: string) => `Senast hänt (${day}): ${sentence}`,
  title: (number: string) => `Nytt om ${number}`,
  why: (reason: string) => `Skäl: ${reason}`,
  show: 'Visa förfrågan',
  passedOn: {
    title: (number: string) => `${number} har en ny kontakt`,
    to: (name: string) => `${name} är nu kommunens kontakt och får veta hur det går.`,
    left: 'Du har ingen roll i FoU-boten längre, så jag visar inte vad som händer med förfrågan. Kommunens rådsmedlem eller FoU kan berätta.',
    elsewhere:
      'Förfrågan hör inte till din roll längre, så jag visar inte vad som händer med den. Kommunens rådsmedlem eller FoU kan berätta.',
    closed: (number: string) => `Du följer inte ${number} längre`,
  },
  channel: {
    command: {
      title: 'Få nya förfrågningar i en kanal',
      example: 'förfrågningar hit',
      description:
        'Skriv det i den kanal där ni vill ha nya förfrågningar. ”inga förfrågningar hit” tar bort det.',
    },
    title: (number: string, municipality: string) => `${number} · ${municipality}`,
    status: (status: string) => `Läge: ${status}`,
    how: (number: string) => `Skriv ${number} till mig i vår egen chatt om du vill ta hand om den.`,
    on: 'Nya förfrågningar kommer hit från och med nu, i stället för till var och en av er. Alla som kan läsa kanalen ser dem.',
    off: 'Nya förfrågningar kommer till var och en av er i chatten med mig.',
    writeThere:
      'Nya förfrågningar kommer till var och en av er i chatten med mig. Vill ni ha dem i en kanal: skriv ”@FoU-boten förfrågningar hit” i den kanalen.',
    isOn: (name: string) =>
      `Nya förfrågningar kommer i en kanal som ${name} har valt. Skriv ”inga förfrågningar hit” om de ska komma till var och en av er i stället.`,
    again: 'Jag känner inte igen kanalen än. Skriv det en gång till.',
  },
  filed: (municipality: string, name: string, day: string) =>
    `Ny förfrågan från ${municipality}, skickad av ${name} den ${day}.`,
};
