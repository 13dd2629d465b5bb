import type { Request } from '../domain/request.js';
import { suggestLine } from '../domain/request-rules.js';
import { speaksOfSeveralYears } from '../language/several-years.js';

const spansYears = ({ desiredStart }: Request): boolean =>
  desiredStart?.period?.precision === 'year' &&
  desiredStart.period.from.slice(0, 4) !== desiredStart.period.to.slice(0, 4);

/** The line that what the municipality has written speaks for, and why. Staff decide. */
export const suggestedLine = (request: Request): ReturnType<typeof suggestLine> => {
  const written = `${request.question}\n${request.background ?? ''}`;
  return suggestLine(request, speaksOfSeveralYears(written) || spansYears(request));
};
