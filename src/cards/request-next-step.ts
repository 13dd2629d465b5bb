import { nextSteps, type Standing } from '../domain/request-life-cycle.js';
import type { Texts } from '../texts/index.js';

/** What can happen next, taken from the life cycle; withdrawing is always possible and not worth saying. */
export const nextStepText = ({ request }: Texts, standing: Standing): string => {
  const onwards = nextSteps(standing).filter(({ to }) => to !== 'withdrawn');
  return onwards.length === 0
    ? request.noNextStep
    : request.nextStep(onwards.map(({ to }) => request.steps[to]));
};
