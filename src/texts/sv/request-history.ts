import type { DecisionOutcome, SteeringBody } from '../../domain/request-act.js';

const bodies: Readonly<Record<SteeringBody, string>> = {
  political_steering: 'politiska styrgruppen',
  admin_steering: 'förvaltningsstyrgruppen',
};

const outcomes: Readonly<Record<DecisionOutcome, string>> = { yes: 'ja', no: 'nej' };

/** What has been done with a request, after the name of who did it and the time. */
export const requestHistory = {
  /** Who has done what the bot does by itself. */
  bot: 'FoU-boten',
  withRole: (name: string, role: string) => `${name}, ${role}`,
  withRoleIn: (name: string, role: string, municipality: string) => `${name}, ${role} i ${municipality}`,
  bodies,
  outcomes,
  file: 'Skickade in förfrågan.',
  move: 'Ändrade läget.',
  take: 'Tog sig an ärendet.',
  handOver: (name: string) => `Lämnade över ärendet till ${name}.`,
  ask: (question: string) => `Frågade kommunen: ${question}`,
  answer: (text: string) => `Svarade på frågan: ${text}`,
  chooseLine: (line: string) => `Valde linje: ${line}.`,
  accept: 'Accepterade förfrågan.',
  start: 'Började arbetet.',
  refer: (to: string) => `Hänvisade vidare till: ${to}`,
  submit: 'Lade fram förfrågan för styrgruppen.',
  recordDecision: (outcome: string, body: string, day: string) =>
    `Skrev in beslutet: ${outcome}, av ${body} ${day}.`,
  minutes: (reference: string) => `Protokoll: ${reference}`,
  prepareAgreement: 'Började ta fram avtalet.',
  recordAgreement: (day: string, period: string) =>
    `Skrev in avtalet: underskrivet ${day}, gäller ${period}.`,
  signedFor: (unit: string, name: string) => `För ${unit}: ${name}`,
  unit: 'FoU Nordväst',
  commissioner: 'uppdragsgivaren',
  setResources: 'Skrev in finansiering och forskare.',
  funding: (source: string) => `Extern finansiering: ${source}`,
  fundingOf: (source: string, kronor: string) => `Extern finansiering: ${source}, ${kronor} kronor`,
  noFunding: 'Extern finansiering: ingen inskriven.',
  researcher: (name: string) => `Forskare: ${name}`,
  noResearcher: 'Forskare: ingen inskriven.',
  askJointly: (municipalities: string) => `Frågade om att vara med: ${municipalities}.`,
  joinsIn: (municipality: string) => `Svarade att ${municipality} vill vara med.`,
  staysOut: (municipality: string) => `Svarade att ${municipality} inte vill vara med.`,
  linkActivity: (activity: string) => `Kopplade aktiviteten ${activity}.`,
  unlinkActivity: (activity: string) => `Tog bort kopplingen till aktiviteten ${activity}.`,
  activity: (title: string, day: string) => `”${title}” (${day})`,
  lostActivity: 'som inte längre finns sparad',
  attach: (kind: string, title: string) => `Lade till dokumentation: ${kind}, ”${title}”.`,
  link: (url: string) => `Länk: ${url}`,
  published: (day: string) => `Publicerad ${day}.`,
  document: 'Markerade arbetet som dokumenterat.',
  report: 'Markerade arbetet som rapporterat.',
  close: 'Avslutade förfrågan.',
  withdraw: 'Tog tillbaka förfrågan.',
  pause: (day: string) => `Pausade påminnelserna till ${day}.`,
  resume: 'Tog upp förfrågan igen efter pausen.',
  moveContact: (name: string) => `Gjorde ${name} till kommunens kontakt.`,
  reason: (text: string) => `Anledning: ${text}`,
  comment: (text: string) => `Kommentar: ${text}`,
};
