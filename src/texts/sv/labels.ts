import type { ActivityState } from '../../domain/activity.js';
import type { ActivityKind } from '../../domain/activity-kind.js';
import type { Area, DocumentationKind, Line, MandatePoint, Pillar } from '../../domain/enums.js';
import type { EventForm } from '../../domain/event.js';
import type { NetworkLevel } from '../../domain/network.js';
import type { Role } from '../../domain/person.js';
import type { RequestStatus } from '../../domain/request.js';

const kinds: Readonly<Record<ActivityKind, string>> = {
  sounding_board: 'Bollplank',
  implementation_support: 'Implementeringsstöd',
  needs_inventory: 'Behovsinventering',
  mapping: 'Kartläggning',
  analysis_support: 'Stöd till analys',
  specialist_support: 'Specialiststöd',
  workshop: 'Workshop',
  development_work: 'Utvecklingsinriktat arbete',
  follow_up: 'Uppföljning',
  study: 'Studie eller utvärdering',
  promising_practice: 'Lovande praktik',
  report: 'Rapport, PM eller artikel',
  breakfast: 'FoU-frukost',
  social_talks: 'FoU Social Talks',
  seminar: 'Seminarium eller föreläsning',
  conference: 'Konferens',
  info_session: 'Information om FoU',
  newsletter: 'Nyhetsbrev',
  social_media: 'Sociala medier',
  environment_scan: 'Omvärldsbevakning',
  training: 'Utbildning',
  network_meeting: 'Nätverksmöte',
  academia_link: 'Kontakt med akademien',
  fou_cooperation: 'Samarbete med andra FoU-enheter',
  student_supervision: 'VFU-handledning',
  municipality_visit: 'Kommunbesök',
  council_meeting: 'FoU-råd',
  steering_meeting: 'Styrgruppsmöte',
  study_visit: 'Studieresa',
  other: 'Annat',
};

const pillars: Readonly<Record<Pillar, string>> = {
  produce: 'Producera kunskap',
  spread: 'Sprida kunskap',
  support: 'Stödja utveckling',
  cooperate: 'Främja samverkan',
};

const areas: Readonly<Record<Area, string>> = {
  general: 'Allmän verksamhet',
  children_youth_family: 'Barn, unga och familj',
  addiction_social_psychiatry: 'Missbruk och socialpsykiatri',
  income_support_labour: 'Försörjningsstöd och arbetsmarknad',
};

const lines: Readonly<Record<Line, string>> = {
  first: 'Första linjens FoU',
  second: 'Andra linjens FoU',
};

const documentation: Readonly<Record<DocumentationKind, string>> = {
  mapping: 'Kartläggning',
  report: 'Rapport',
  memo: 'PM',
  film: 'Film',
  slides: 'Bildspel',
  project_description: 'Projektbeskrivning',
  web_summary: 'Sammanfattning på hemsidan',
  fou_report: 'FoU-rapport',
  article: 'Vetenskaplig artikel',
};

const states: Readonly<Record<ActivityState, string>> = {
  planned: 'Planerad',
  done: 'Genomförd',
  cancelled: 'Inställd',
};

const statuses: Readonly<Record<RequestStatus, string>> = {
  draft: 'Utkast',
  received: 'Mottagen',
  triaged: 'Bedömd',
  accepted: 'Accepterad',
  awaiting_decision: 'Väntar på styrgruppens beslut',
  decided_yes: 'Styrgruppen har sagt ja',
  decided_no: 'Styrgruppen har sagt nej',
  awaiting_agreement: 'Väntar på avtal',
  in_progress: 'Pågår',
  documented: 'Dokumenterad',
  reported: 'Rapporterad',
  closed: 'Avslutad',
  withdrawn: 'Återtagen',
  referred: 'Hänvisad vidare',
};

const roles: Readonly<Record<Role, string>> = {
  council_member: 'rådsmedlem',
  staff: 'FoU-personal',
  fou_manager: 'FoU-chef',
  chief: 'socialchef',
  steering_member_political: 'ledamot i politiska styrgruppen',
  network_member: 'nätverksmedlem',
  unit_user: 'medarbetare i kommunen',
};

const mandatePoints: Readonly<Record<MandatePoint, string>> = {
  1: 'Utveckla professionen',
  2: 'Teoretisk kunskap, uppföljning och utvärdering',
  3: 'Omvärldsbevakning och goda exempel',
  4: 'Främja samverkan',
};

const eventForms: Readonly<Record<EventForm, string>> = {
  on_site: 'På plats',
  digital: 'Digitalt',
  hybrid: 'På plats och digitalt',
};

const networkLevels: Readonly<Record<NetworkLevel, string>> = {
  local: 'Lokalt',
  regional: 'Regionalt',
  national: 'Nationellt',
};

export const labels = {
  kinds,
  pillars,
  areas,
  lines,
  documentation,
  states,
  statuses,
  roles,
  mandatePoints,
  eventForms,
  networkLevels,
};
