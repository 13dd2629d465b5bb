import { isHttpsLink } from './https-link.js';
import type { RequestDetails } from './request.js';

/** Longest texts, in characters. */
export const MAX_LENGTH = {
  question: 4000,
  background: 4000,
  onBehalfOfUnit: 200,
  desiredStart: 100,
} as const;
const MIN_QUESTION_LENGTH = 10;

const isLonger = (text: string | undefined, max: number): boolean => (text?.length ?? 0) > max;

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  question_too_short: ({ question }) => question.trim().length < MIN_QUESTION_LENGTH,
  question_too_long: ({ question }) => isLonger(question, MAX_LENGTH.question),
  background_too_long: ({ background }) => isLonger(background, MAX_LENGTH.background),
  unit_too_long: ({ onBehalfOfUnit }) => isLonger(onBehalfOfUnit, MAX_LENGTH.onBehalfOfUnit),
  start_too_long: ({ desiredStart }) => isLonger(desiredStart?.text, MAX_LENGTH.desiredStart),
  council_not_informed: ({ onBehalfOfUnit, councilRepInformed }) =>
    onBehalfOfUnit !== undefined && !councilRepInformed,
  attachment_not_https: ({ attachmentUrl }) => attachmentUrl !== undefined && !isHttpsLink(attachmentUrl),
} as const satisfies Readonly<Record<string, (details: RequestDetails) => boolean>>;

/** What stands in the way of sending a request; a missing municipality is found before there are details. */
export type RequestProblem = 'municipality_missing' | keyof typeof CHECKS;

// Object.keys forgets what the keys are.
const DETAILS_PROBLEMS = Object.keys(CHECKS) as readonly (keyof typeof CHECKS)[];

/**
 * All that must be put right before the request can be sent; empty = it can be. A unit may be behind the
 * request only with the council representative informed (domain-model section 3).
 */
export const requestProblems = (details: RequestDetails): readonly RequestProblem[] =>
  DETAILS_PROBLEMS.filter((problem) => CHECKS[problem](details));

/** Everything a person wrote freely, to be searched for what must not be stored (I27). */
export const writtenInRequest = ({
  question,
  background = '',
  onBehalfOfUnit = '',
  desiredStart,
  attachmentUrl = '',
}: RequestDetails): readonly string[] => [
  question,
  background,
  onBehalfOfUnit,
  desiredStart?.text ?? '',
  attachmentUrl,
];
