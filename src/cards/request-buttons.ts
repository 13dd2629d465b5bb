import { z } from 'zod';
import { type PressedAct, RIGHT_OF_ACT } from '../domain/act-rights.js';
import type { Line } from '../domain/enums.js';
import type { Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';

/** A button as the templates of request cards draw it; `data` holds the verb and the card's stamp too. */
export const requestButton = z.strictObject({
  title: z.string(),
  style: z.enum(['default', 'positive']),
  verb: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type RequestButton = z.infer<typeof requestButton>;

/** Beside each other; Teams hides what is more than six, and one of those shows the rest. */
const MAX_SHOWN = 5;
const MAX_IN_GROUP = 6;

/** Done at once, without a form. */
const AT_ONCE: readonly PressedAct[] = [
  'take',
  'accept',
  'start',
  'submit',
  'prepare_agreement',
  'document',
  'report',
  'resume',
];

/** What somebody may do with a request here and now, with what it takes to draw the buttons. */
export interface RequestChoices {
  readonly request: Request;
  /** The likeliest first. */
  readonly acts: readonly PressedAct[];
  readonly suggestedLine: Line;
  /** Whether who accepts it puts their name on it too, because nobody has. */
  readonly takesWithIt: boolean;
}

type Part = Omit<RequestButton, 'style'>;

/** The parts that a button of an act has; choosing a line has one for each way. */
const partsOf = (
  { requestCard: { buttons, lines } }: Texts,
  stamp: string,
  { request, suggestedLine, takesWithIt }: RequestChoices,
  act: PressedAct,
): readonly Part[] => {
  const { id: requestId, version: expectedVersion } = request;
  const part = (title: string, verb: string, more: RequestButton['data'] = {}): Part => ({
    title,
    verb,
    data: { verb, card: stamp, requestId, ...more },
  });
  if (act === 'choose_line') {
    const verb = RIGHT_OF_ACT.choose_line;
    const other: Line = suggestedLine === 'first' ? 'second' : 'first';
    const isChosen = request.line !== undefined;
    return [suggestedLine, other]
      .filter((line) => line !== request.line)
      .map((line) =>
        part(isChosen ? lines.instead[line] : lines.choose[line], verb, {
          expectedVersion,
          line,
          takesOn: !isChosen,
          take: !isChosen && takesWithIt,
        }),
      );
  }
  if (act === 'withdraw') return [part(buttons.withdraw, 'request.ask-withdraw')];
  if (act === 'accept')
    return [part(buttons.accept, RIGHT_OF_ACT.accept, { expectedVersion, take: takesWithIt })];
  if (AT_ONCE.includes(act)) return [part(buttons[act], RIGHT_OF_ACT[act], { expectedVersion })];
  return [part(buttons[act], 'request.fill', { act })];
};

const chunks = (buttons: readonly RequestButton[]): { buttons: RequestButton[] }[] =>
  Array.from({ length: Math.ceil(buttons.length / MAX_IN_GROUP) }, (_, i) => ({
    buttons: buttons.slice(i * MAX_IN_GROUP, (i + 1) * MAX_IN_GROUP),
  }));

/** The buttons: a few that are seen, the likeliest of them in colour, and the rest in groups behind one more. */
export const requestButtons = (
  texts: Texts,
  stamp: string,
  choices: RequestChoices,
  likely: PressedAct | undefined,
): { readonly shown: RequestButton[]; readonly more: { buttons: RequestButton[] }[] } => {
  const parts = choices.acts.flatMap((act) =>
    partsOf(texts, stamp, choices, act).map(
      (part, index): RequestButton => ({
        ...part,
        style: act === likely && index === 0 ? 'positive' : 'default',
      }),
    ),
  );
  const all = parts;
  const isMany = all.length > MAX_SHOWN + 1;
  return {
    shown: isMany ? all.slice(0, MAX_SHOWN) : all,
    more: isMany ? chunks(all.slice(MAX_SHOWN)) : [],
  };
};
