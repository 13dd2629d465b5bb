import { nextSteps, type Standing } from '../domain/request-life-cycle.js';
import type { Texts } from '../texts/index.js';

/** What can happen next, taken from the life cycle; withdrawing is always possible and not worth saying. */
export const nextStepText = ({ request }: Texts, standing: Standing): string => {
  const onwards = nextSteps(standing)
    .filter(({ to }) => to !== 'withdrawn')
    .map(({ to }) => request.steps[to]);
  if (onwards.length === 0) return request.noNextStep;
  const said = onwards.map(({ who, does }, index) =>
    onwards[index - 1]?.who === who ? does : `${who} ${does}`,
  );
  return request.nextStep(said);
};
