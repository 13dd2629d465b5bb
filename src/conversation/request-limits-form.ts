import {
  LIMIT_FIELDS,
  type LimitValues,
  requestLimitsCard,
  requestLimitsView,
} from '../cards/request-limits.js';
import type { RequestLimits } from '../domain/request-limits.js';
import { keepRequestLimits, limitsNow } from '../usecases/keep-request-limits.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith } from './reply.js';
import { settingStanding } from './setting-standing.js';
import type { Turn } from './turn.js';

const eachLimit = <Value>(valueIn: (field: (typeof LIMIT_FIELDS)[number]) => Value) =>
  // Object.fromEntries forgets its keys; they are those of the list.
  Object.fromEntries(LIMIT_FIELDS.map((field) => [field, valueIn(field)])) as Record<
    (typeof LIMIT_FIELDS)[number],
    Value
  >;

/** What stands in the inputs of a form that shows these limits. */
const writtenOut = (limits: RequestLimits): LimitValues => eachLimit((field) => String(limits[field]));

/** NaN in the place of what is no number. */
const readIn = (values: LimitValues): RequestLimits =>
  eachLimit((field) => (/^\d+$/.test(values[field].trim()) ? Number(values[field]) : Number.NaN));

/** The limits as they are now, or with what was filled in, under what just happened. */
export const limitsForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { filled, notices = [] }: { readonly filled?: LimitValues; readonly notices?: readonly string[] } = {},
): Promise<Reply> => {
  const { limits, setting } = await limitsNow(ports);
  const standing = await settingStanding(ports, turn, setting, turn.texts.requestReminders.limits);
  const view = {
    values: filled ?? writtenOut(limits),
    standing,
    seenVersion: setting?.version ?? 0,
    notices,
  };
  return as(requestLimitsCard.render(requestLimitsView(turn.texts, view)));
};

/** Keeps the limits that were filled in, or shows the form again with what to mend. */
export const saveLimits = async (
  ports: Ports,
  turn: Turn,
  { seenVersion, ...filled }: LimitValues & { readonly seenVersion: number },
): Promise<Reply> => {
  const texts = turn.texts.requestReminders.limits;
  const by = askerOf(turn).person.id;
  const kept = await keepRequestLimits(ports, { by, limits: readIn(filled), seenVersion });
  if (kept.ok) return limitsForm(ports, turn, replaceWith, { notices: [texts.saved] });
  const notices =
    kept.error.kind === 'changed'
      ? [texts.changed(await nameOf(ports, turn, kept.error.by))]
      : kept.error.fields.map((field) => texts.wrong(texts.form[`${field}Label`]));
  return limitsForm(ports, turn, replaceWith, { filled, notices });
};
