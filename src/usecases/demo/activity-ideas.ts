import type { ActivityDetails } from '../../domain/activity.js';

/** What an invented activity says of itself; day, people and places are dealt out by index. */
export type ActivityIdea = Pick<ActivityDetails, 'kind' | 'title' | 'area'> &
  Partial<Pick<ActivityDetails, 'line' | 'otherParties'>> & {
    readonly hours: number;
    /** Head count, when the form has participants. */
    readonly heads?: number;
  };

/** Work with one municipality. */
export const LOCAL_IDEAS: readonly ActivityIdea[] = [
  { kind: 'sounding_board', title: 'Bollplank om uppföljning av insatser', area: 'general', hours: 1.5 },
  {
    kind: 'implementation_support',
    title: 'Stöd vid införandet av BBIC',
    area: 'children_youth_family',
    hours: 3,
  },
  {
    kind: 'analysis_support',
    title: 'Analysmöte om ASI-data',
    area: 'addiction_social_psychiatry',
    hours: 4,
  },
  {
    kind: 'mapping',
    title: 'Kartläggning av vägar in i försörjningsstöd',
    area: 'income_support_labour',
    hours: 6,
  },
  { kind: 'workshop', title: 'Workshop om brukarinflytande', area: 'general', hours: 4, heads: 14 },
  {
    kind: 'follow_up',
    title: 'Uppföljning av öppenvården för unga',
    area: 'children_youth_family',
    hours: 5,
  },
  {
    kind: 'needs_inventory',
    title: 'Behovsinventering inför nästa verksamhetsplan',
    area: 'general',
    hours: 2,
  },
  {
    kind: 'promising_practice',
    title: 'Beskrivning av lovande praktik i boendestödet',
    area: 'addiction_social_psychiatry',
    hours: 5.5,
  },
  {
    kind: 'sounding_board',
    title: 'Bollplank om familjehemsvården',
    area: 'children_youth_family',
    hours: 2,
  },
  {
    kind: 'specialist_support',
    title: 'Metodstöd till en egen enkät',
    area: 'general',
    hours: 2.5,
  },
  {
    kind: 'study',
    title: 'Utvärdering av arbetsmarknadsinsatser',
    area: 'income_support_labour',
    hours: 7,
    line: 'second',
  },
  { kind: 'municipality_visit', title: 'Kommunbesök i ledningsgruppen', area: 'general', hours: 2, heads: 8 },
  {
    kind: 'development_work',
    title: 'Utvecklingsarbete om tidiga insatser',
    area: 'children_youth_family',
    hours: 3.5,
  },
];

/** Work with two or three municipalities together. */
export const JOINT_IDEAS: readonly ActivityIdea[] = [
  {
    kind: 'network_meeting',
    title: 'Nätverket för socialpsykiatri',
    area: 'addiction_social_psychiatry',
    hours: 3,
    heads: 11,
  },
  { kind: 'training', title: 'BAS barn och unga', area: 'children_youth_family', hours: 8, heads: 24 },
  {
    kind: 'seminar',
    title: 'Seminarium om långvarigt försörjningsstöd',
    area: 'income_support_labour',
    hours: 5,
    heads: 32,
  },
  {
    kind: 'student_supervision',
    title: 'Träff för VFU-handledare',
    area: 'general',
    hours: 2.5,
    heads: 9,
    otherParties: ['Stockholms universitet'],
  },
  { kind: 'workshop', title: 'Workshop om systematisk uppföljning', area: 'general', hours: 4, heads: 18 },
];

/** General work, for no municipality in particular. */
export const GENERAL_IDEAS: readonly ActivityIdea[] = [
  { kind: 'newsletter', title: 'Nyhetsbrevet skickat', area: 'general', hours: 3 },
  { kind: 'environment_scan', title: 'Omvärldsbevakning av nya rapporter', area: 'general', hours: 2 },
  {
    kind: 'fou_cooperation',
    title: 'FoU-chefsmöte i länet',
    area: 'general',
    hours: 3,
    otherParties: ['FOU nu'],
  },
  { kind: 'breakfast', title: 'FoU-frukost om digitala möten', area: 'general', hours: 4, heads: 41 },
];
