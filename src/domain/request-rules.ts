import type { ActivityKind } from './activity-kind.js';
import { type DocumentationKind, type Line, PILLARS } from './enums.js';
import type { Role } from './person.js';
import type { RequestDetails } from './request.js';

/** Forms of support that a municipality can ask for (002:56, 002:338-344); `other` = not known yet. */
export const REQUESTABLE_KINDS = [
  'sounding_board',
  'implementation_support',
  'needs_inventory',
  'mapping',
  'analysis_support',
  'specialist_support',
  'workshop',
  'municipality_visit',
  'development_work',
  'follow_up',
  'study',
  'promising_practice',
  'seminar',
  'social_talks',
  'breakfast',
  'training',
  'info_session',
  'newsletter',
  'environment_scan',
  'network_meeting',
  'academia_link',
  'fou_cooperation',
  'other',
] as const satisfies readonly ActivityKind[];
export type RequestableKind = (typeof REQUESTABLE_KINDS)[number];

/** What can be chosen on the form: a form of support, or only what it is to lead to while the form is not known. */
export const REQUEST_NEEDS = [...PILLARS, ...REQUESTABLE_KINDS] as const;
export type RequestNeed = (typeof REQUEST_NEEDS)[number];

/** Staff work for all eight: they may ask for any municipality, and see the requests of all. */
export const worksForAllMunicipalities = (roles: readonly Role[]): boolean => roles.includes('staff');

/** Why a line is proposed. */
export type LineReason = 'several_years' | 'large' | 'second_line_result' | 'open_offer';

/** The line that the answers point to. */
export interface SuggestedLine {
  readonly line: Line;
  readonly reason: LineReason;
}

/** Results that only second-line work ends in (002:78). */
export const SECOND_LINE_RESULTS: readonly DocumentationKind[] = ['fou_report', 'article'];

/**
 * Proposes a line from the answers: several years or large is second line (002:74), and so is a FoU
 * report or an article (002:78). Staff decide. How large is large is the asker's own judgement.
 */
export const suggestLine = (
  request: Pick<RequestDetails, 'desiredLine' | 'desiredResult'>,
  severalYears: boolean,
): SuggestedLine => {
  if (severalYears) return { line: 'second', reason: 'several_years' };
  if (request.desiredLine === 'second') return { line: 'second', reason: 'large' };
  if (request.desiredResult !== undefined && SECOND_LINE_RESULTS.includes(request.desiredResult))
    return { line: 'second', reason: 'second_line_result' };
  return { line: 'first', reason: 'open_offer' };
};
