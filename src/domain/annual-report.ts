import { type IsoDate, type IsoInstant, yearOf } from './calendar.js';
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
  /** Version of the report that it came with; whoever writes the section next says which one they have seen. */
  readonly version?: number;
}

/** A file that is kept beside the records. */
export interface KeptFile {
  /** Of its content; begins with the year. */
  readonly id: string;
  /** As people see it, with its ending. */
  readonly name: string;
}

/** The files as they were when the report was approved. */
export interface ApprovedFiles {
  readonly document: KeptFile;
  readonly workbook: KeptFile;
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
  readonly files?: ApprovedFiles;
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

type DraftReport = ReportBase & { readonly state: 'draft' };
export type ApprovedReport = ReportBase & { readonly state: 'approved'; readonly approval: ReportApproval };

/** The annual report of a year, or the draft of its plan, with the staff's own words. */
export type AnnualReport = DraftReport | ApprovedReport;

/** Which report is meant, whether anything is kept of it yet or not. */
export type ReportIdentity = Pick<ReportBase, 'kind' | 'year' | 'structure'>;

/** One document of each kind, year and structure. */
export const reportKey = ({ kind, year, structure }: ReportIdentity): string =>
  `${year} ${kind} ${structure}`;

/** What is written in a section; undefined when nothing is, or nothing is kept of the report. */
export const sectionOf = (report: AnnualReport | undefined, key: SectionKey): SectionText | undefined =>
  report?.sections.find((section) => section.key === key);

/** From then on a year's report is the one to write; before, it is that of the year before (own assumption). */
const WRITTEN_FROM = '07-01';

/** The year whose report is meant when none is named: last year's until it has been a while since it ended. */
export const yearToReport = (today: IsoDate): number => {
  const year = yearOf(today);
  return today >= `${year}-${WRITTEN_FROM}` ? year : year - 1;
};

/** The year whose plan is meant when none is named: the one after what is reported. */
export const yearToPlan = (today: IsoDate): number => yearToReport(today) + 1;

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
