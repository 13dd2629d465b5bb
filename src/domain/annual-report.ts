import type { IsoDate, IsoInstant } from './calendar.js';
import type { SteeringBody } from './request-act.js';

/** What is told: how a year went, or what it is to hold. */
export const REPORT_KINDS = ['report', 'plan'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The two orders that FoU's own reports have had: by area in 2017 (000:15-26), by pillar in 2023 (002). */
export const REPORT_STRUCTURES = ['area', 'pillar'] as const;
export type ReportStructure = (typeof REPORT_STRUCTURES)[number];

/** The sections of both structures; {@link reportOutline} says which come where. */
export const SECTION_KEYS = [
  'highlights',
  'economy',
  'outcome',
  'situation',
  'organisation',
  'steering',
  'plan_follow_up',
  'area_general',
  'area_children_youth_family',
  'area_addiction_social_psychiatry',
  'area_income_support_labour',
  'reflection',
  'challenges',
  'aim',
  'assignment',
  'lines',
  'preconditions',
  'pillar_produce',
  'pillar_spread',
  'communication',
  'pillar_support',
  'pillar_cooperate',
  'offer',
  'focus',
  'outlook',
  'staff',
  'budget',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** What the staff have written in a section; it stays when the draft is made again. */
export interface SectionText {
  readonly key: SectionKey;
  readonly text: string;
  /** Id of Person. */
  readonly editedBy: string;
  readonly editedAt: IsoInstant;
}

/** That the steering group has approved it (001:37). */
export interface ReportApproval {
  readonly body: SteeringBody;
  /** Of the meeting. */
  readonly date: IsoDate;
  readonly minutesRef: string;
  /** Who recorded it. Id of Person. */
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

interface ReportBase {
  readonly id: string;
  readonly version: number;
  /** {@link reportKey}. Unique. */
  readonly key: string;
  readonly kind: ReportKind;
  readonly year: number;
  readonly structure: ReportStructure;
  readonly sections: readonly SectionText[];
}

/** The annual report of a year, or the draft of its plan, with the staff's own words. */
export type AnnualReport =
  | (ReportBase & { readonly state: 'draft' })
  | (ReportBase & { readonly state: 'approved'; readonly approval: ReportApproval });

/** One document of each kind, year and structure. */
export const reportKey = ({
  kind,
  year,
  structure,
}: Pick<ReportBase, 'kind' | 'year' | 'structure'>): string => `${year} ${kind} ${structure}`;

/** A section's place among the headings: 1 is a chapter. */
export interface SectionPlace {
  readonly key: SectionKey;
  readonly level: 1 | 2;
}

const chapter = (key: SectionKey): SectionPlace => ({ key, level: 1 });
const within = (...keys: readonly SectionKey[]): readonly SectionPlace[] =>
  keys.map((key) => ({ key, level: 2 }));

const BY_AREA: readonly SectionPlace[] = [
  chapter('highlights'),
  chapter('economy'),
  ...within('outcome'),
  chapter('situation'),
  ...within(
    'organisation',
    'steering',
    'plan_follow_up',
    'area_general',
    'area_children_youth_family',
    'area_addiction_social_psychiatry',
    'area_income_support_labour',
  ),
  chapter('reflection'),
  ...within('challenges'),
];

const BY_PILLAR: readonly SectionPlace[] = [
  chapter('aim'),
  chapter('assignment'),
  chapter('lines'),
  chapter('preconditions'),
  chapter('pillar_produce'),
  chapter('pillar_spread'),
  ...within('communication'),
  chapter('pillar_support'),
  chapter('pillar_cooperate'),
  chapter('offer'),
  chapter('focus'),
  ...within('outlook'),
  chapter('staff'),
  chapter('budget'),
];

/** What a plan has nothing to say of: it comes before the year. */
const AFTERWARDS: readonly SectionKey[] = ['highlights', 'reflection', 'challenges'];

/** The sections in the order of a structure; a plan lacks those that look back. */
export const reportOutline = (structure: ReportStructure, kind: ReportKind): readonly SectionPlace[] =>
  (structure === 'area' ? BY_AREA : BY_PILLAR).filter(
    ({ key }) => kind === 'report' || !AFTERWARDS.includes(key),
  );
