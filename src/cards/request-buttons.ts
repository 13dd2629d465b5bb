import { z } from 'zod';
import { AT_ONCE_ACTS, type PressedAct, RIGHT_OF_ACT } from '../domain/act-rights.js';
import type { Line } from '../domain/enums.js';
import type { Request } from '../domain/request.js';
import { likelyAct } from '../domain/request-choices.js';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';

/** A button as the templates of request cards draw it; `data` holds the verb and the card's stamp too. */
export const requestButton = z.strictObject({
  title: z.string(),
  style: z.enum(['default', 'positive']),
  verb: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
type RequestButton = z.infer<typeof requestButton>;

/** Teams hides what is more than six beside each other, and other clients what is more than five. */
const MAX_BESIDE = 5;

/** What somebody may do with a request here and now. */
export interface RequestChoices {
  readonly request: Request;
  /** In the order that they are offered. */
  readonly acts: readonly PressedAct[];
  readonly suggestedLine: Line;
  /** Whether they look at it for FoU, or for a municipality. */
  readonly isStaff: boolean;
  readonly seesHistory: boolean;
}

const isAtOnce = (act: PressedAct): boolean => AT_ONCE_ACTS.some((each) => each === act);

/** The buttons: a few that are seen, the likeliest of them in colour, and the rest in groups behind one more. */
export const requestButtons = (
  { requestCard: { buttons, lines, writeAnswer, history } }: Texts,
  stamp: string,
  { request, acts, suggestedLine, isStaff, seesHistory }: RequestChoices,
): { readonly shown: RequestButton[]; readonly more: { buttons: RequestButton[] }[] } => {
  const { id: requestId, version: expectedVersion } = request;
  // Who is first to take it on puts their name on it.
  const take = request.assignedTo.length === 0;
  const likely = likelyAct(acts);

  const button = (title: string, verb: RightName, more: RequestButton['data'] = {}): RequestButton => ({
    title,
    style: 'default',
    verb,
    data: { verb, card: stamp, requestId, ...more },
  });
  const fill = (title: string, act: PressedAct): RequestButton => button(title, 'request.fill', { act });

  const buttonsOf = (act: PressedAct): readonly RequestButton[] => {
    if (act === 'choose_line') {
      if (request.line !== undefined) return [fill(lines.change, act)];
      const takeOn = { expectedVersion, line: suggestedLine, take };
      return [button(lines.takeOn[suggestedLine], 'request.take-on', takeOn), fill(lines.other, act)];
    }
    if (act === 'accept') return [button(buttons.accept, RIGHT_OF_ACT.accept, { expectedVersion, take })];
    if (act === 'answer' && isStaff) return [fill(writeAnswer, act)];
    return [
      isAtOnce(act) ? button(buttons[act], RIGHT_OF_ACT[act], { expectedVersion }) : fill(buttons[act], act),
    ];
  };

  const offered = acts.flatMap((act) =>
    buttonsOf(act).map(
      (each, index): RequestButton => (act === likely && index === 0 ? { ...each, style: 'positive' } : each),
    ),
  );
  const looks = seesHistory ? [button(history, 'request.history')] : [];
  const isMany = offered.length + looks.length > MAX_BESIDE;
  // One of those beside each other shows the rest.
  const room = MAX_BESIDE - 1 - looks.length;
  const rest = isMany ? offered.slice(room) : [];
  return {
    shown: [...offered.slice(0, isMany ? room : offered.length), ...looks],
    more: Array.from({ length: Math.ceil(rest.length / MAX_BESIDE) }, (_, group) => ({
      buttons: rest.slice(group * MAX_BESIDE, (group + 1) * MAX_BESIDE),
    })),
  };
};
