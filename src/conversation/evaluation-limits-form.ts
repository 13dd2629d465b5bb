import {
  type EvaluationLimitValues,
  evaluationLimitsCard,
  evaluationLimitsView,
} from '../cards/evaluation-limits.js';
import { evaluationLimitsNow, keepEvaluationLimits } from '../usecases/keep-evaluation-limits.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith } from './reply.js';
import { settingStanding } from './setting-standing.js';
import type { Turn } from './turn.js';
import { countIn } from './written-count.js';

/** The limits as they are now, or with what was filled in, under what just happened. */
export const evaluationLimitsForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  {
    filled,
    notices = [],
  }: { readonly filled?: EvaluationLimitValues; readonly notices?: readonly string[] } = {},
): Promise<Reply> => {
  const { limits, setting } = await evaluationLimitsNow(ports);
  const standing = await settingStanding(ports, turn, setting, turn.texts.evaluations.limits);
  const values = filled ?? { minAnswers: String(limits.minAnswers), openDays: String(limits.openDays) };
  const view = { values, standing, seenVersion: setting?.version ?? 0, notices };
  return as(evaluationLimitsCard.render(evaluationLimitsView(turn.texts, view)));
};

/** NaN in the place of what is no number. */
const numberIn = (typed: string): number => countIn(typed) ?? Number.NaN;

/** Keeps the limits that were filled in, or shows the form again with what to mend. */
export const saveEvaluationLimits = async (
  ports: Ports,
  turn: Turn,
  { seenVersion, ...filled }: EvaluationLimitValues & { readonly seenVersion: number },
): Promise<Reply> => {
  const texts = turn.texts.evaluations.limits;
  const kept = await keepEvaluationLimits(ports, {
    by: askerOf(turn).person.id,
    limits: { minAnswers: numberIn(filled.minAnswers), openDays: numberIn(filled.openDays) },
    seenVersion,
  });
  if (kept.ok) return evaluationLimitsForm(ports, turn, replaceWith, { notices: [texts.saved] });
  const notices =
    kept.error.kind === 'changed'
      ? [texts.changed(await nameOf(ports, turn, kept.error.by))]
      : kept.error.fields.map((field) => texts.problems[field]);
  return evaluationLimitsForm(ports, turn, replaceWith, { filled, notices });
};
