import type { Pillar } from './enums.js';

/**
 * Kind of activity and the pillar it counts under (002:56, 002:338-344).
 * `null` = internal work that belongs to no pillar. Three kinds are ambiguous in the sources
 * (promising practice 002:338, training, network meetings); the pillar is therefore kept on the
 * activity itself and this table only proposes it.
 */
export const PILLAR_OF_KIND = {
  sounding_board: 'support',
  implementation_support: 'support',
  needs_inventory: 'support',
  mapping: 'support',
  analysis_support: 'support',
  specialist_support: 'support',
  workshop: 'support',
  development_work: 'produce',
  follow_up: 'produce',
  study: 'produce',
  promising_practice: 'produce',
  report: 'produce',
  breakfast: 'spread',
  social_talks: 'spread',
  seminar: 'spread',
  conference: 'spread',
  info_session: 'spread',
  newsletter: 'spread',
  social_media: 'spread',
  environment_scan: 'spread',
  training: 'spread',
  network_meeting: 'cooperate',
  academia_link: 'cooperate',
  fou_cooperation: 'cooperate',
  student_supervision: 'cooperate',
  municipality_visit: 'support',
  council_meeting: null,
  steering_meeting: null,
  study_visit: null,
  other: null,
} as const satisfies Readonly<Record<string, Pillar | null>>;

export type ActivityKind = keyof typeof PILLAR_OF_KIND;

export const ACTIVITY_KINDS = Object.keys(PILLAR_OF_KIND) as readonly ActivityKind[];
