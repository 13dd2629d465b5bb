import { z } from 'zod';
import type { PressedAct } from '../domain/act-rights.js';
import { LINES } from '../domain/enums.js';
import type { RequestAct } from '../domain/request-act.js';
import type { CardVerb } from './command.js';
import { defineActVerb, PRESSED_REQUEST } from './request-verb.js';

type Acts = readonly [RequestAct, ...RequestAct[]];

const atOnce = (
  act: Extract<
    PressedAct,
    'take' | 'start' | 'submit' | 'prepare_agreement' | 'document' | 'report' | 'resume'
  >,
): CardVerb =>
  defineActVerb({
    act,
    schema: z.strictObject(PRESSED_REQUEST),
    acts: (): Acts => [{ kind: act }],
  });

const TAKE: readonly RequestAct[] = [{ kind: 'take' }];

/** What is done with a request by one press, without a form. */
export const REQUEST_ACT_VERBS: readonly CardVerb[] = [
  defineActVerb({
    act: 'choose_line',
    schema: z.strictObject({
      ...PRESSED_REQUEST,
      line: z.enum(LINES),
      /** Whether the line is followed at once as far as staff can by themselves. */
      takesOn: z.boolean(),
      take: z.boolean(),
    }),
    acts: (_turn, { line, takesOn, take }): Acts => [
      { kind: 'choose_line', line },
      ...(takesOn && line === 'first' ? ([{ kind: 'accept' }] as const) : []),
      ...(take ? TAKE : []),
    ],
    done: ({ texts }, { line, takesOn }) =>
      texts.requestCard.lines.done[takesOn ? 'takenOn' : 'chosen'][line],
  }),
  defineActVerb({
    act: 'accept',
    schema: z.strictObject({ ...PRESSED_REQUEST, take: z.boolean() }),
    acts: (_turn, { take }): Acts => [{ kind: 'accept' }, ...(take ? TAKE : [])],
    done: ({ texts }) => texts.requestCard.accepted,
  }),
  ...(['take', 'start', 'submit', 'prepare_agreement', 'document', 'report', 'resume'] as const).map(atOnce),
];
