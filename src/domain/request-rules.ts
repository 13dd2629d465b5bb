import type { ActivityKind } from './activity-kind.js';
import type { DocumentationKind, Line } from './enums.js';
import { isHttpsLink } from './https-link.js';
import { holdsIdentityNumber } from './identity-number.js';
import type { MunicipalityId } from './municipality.js';
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

/** Longest texts, in characters. */
export const MAX_LENGTH = {
  question: 4000,
  background: 4000,
  onBehalfOfUnit: 200,
  desiredStart: 100,
} as const;
const MIN_QUESTION_LENGTH = 10;

export const DETAILS_PROBLEMS = [
  'municipality_missing',
  'question_too_short',
  'question_too_long',
  'background_too_long',
  'unit_too_long',
  'start_too_long',
  'council_not_informed',
  'attachment_not_https',
] as const;
export type DetailsProblem = (typeof DETAILS_PROBLEMS)[number];

const isLonger = (text: string | undefined, max: number): boolean => (text?.length ?? 0) > max;

/**
 * What must be put right before the request can be sent; nothing when all is well. A unit may be
 * behind the request only with the council representative informed (domain-model section 3).
 */
export const problemsIn = (details: RequestDetails): readonly DetailsProblem[] => {
  const checks: Readonly<Partial<Record<DetailsProblem, boolean>>> = {
    question_too_short: details.question.trim().length < MIN_QUESTION_LENGTH,
    question_too_long: isLonger(details.question, MAX_LENGTH.question),
    background_too_long: isLonger(details.background, MAX_LENGTH.background),
    unit_too_long: isLonger(details.onBehalfOfUnit, MAX_LENGTH.onBehalfOfUnit),
    start_too_long: isLonger(details.desiredStart?.text, MAX_LENGTH.desiredStart),
    council_not_informed: details.onBehalfOfUnit !== undefined && !details.councilRepInformed,
    attachment_not_https: details.attachmentUrl !== undefined && !isHttpsLink(details.attachmentUrl),
  };
  return DETAILS_PROBLEMS.filter((problem) => checks[problem] === true);
};

/** Such a request is refused without being stored or shown again (I27). */
export const holdsPersonalData = (details: RequestDetails): boolean =>
  [
    details.question,
    details.background,
    details.onBehalfOfUnit,
    details.desiredStart?.text,
    details.attachmentUrl,
  ].some((text) => text !== undefined && holdsIdentityNumber(text));

/** Staff may ask for any municipality. */
export const asksForAnyMunicipality = (roles: readonly Role[]): boolean => roles.includes('staff');

/** The one municipality that asks: staff's choice, for everyone else the one the registry says. */
export const askingMunicipality = (
  roles: readonly Role[],
  own: MunicipalityId | undefined,
  chosen: MunicipalityId | undefined,
): MunicipalityId | undefined => (asksForAnyMunicipality(roles) ? chosen : own);

/** Why a line is proposed. */
export type LineReason = 'several_years' | 'large' | 'second_line_result' | 'open_offer';

/** Results that only second-line work ends in (002:78). */
const SECOND_LINE_RESULTS: readonly DocumentationKind[] = ['fou_report', 'article'];

/**
 * Proposes a line from the answers: several years or large is second line (002:74), and so is a FoU
 * report or an article (002:78). Staff decide. How large is large is the asker's own judgement.
 */
export const suggestLine = (
  request: Pick<RequestDetails, 'desiredLine' | 'desiredResult'>,
  severalYears: boolean,
): { readonly line: Line; readonly reason: LineReason } => {
  if (severalYears) return { line: 'second', reason: 'several_years' };
  if (request.desiredLine === 'second') return { line: 'second', reason: 'large' };
  if (request.desiredResult !== undefined && SECOND_LINE_RESULTS.includes(request.desiredResult))
    return { line: 'second', reason: 'second_line_result' };
  return { line: 'first', reason: 'open_offer' };
};
