import { z } from 'zod';
import { AT_ONCE_ACTS, type AtOnceAct } from '../domain/act-rights.js';
import { LINES } from '../domain/enums.js';
import type { RequestAct } from '../domain/request-act.js';
import { type CardVerb, defineVerb } from './command.js';
import { actAndShow, defineActVerb, OF_ASKER, PRESSED_REQUEST } from './request-verb.js';

const atOnce = (act: AtOnceAct): CardVerb =>
  defineActVerb({ act, schema: z.strictObject(PRESSED_REQUEST), acts: () => [{ kind: act }] });

/** Said by the button, not looked up, so that the same press always means the same acts. */
const take = z.boolean();
const taking = (isTaken: boolean): readonly RequestAct[] => (isTaken ? [{ kind: 'take' }] : []);

const takeOn = z.strictObject({ ...PRESSED_REQUEST, line: z.enum(LINES), take });

/** What is done with a request by one press, without a form. */
export const REQUEST_ACT_VERBS: readonly CardVerb[] = [
  ...AT_ONCE_ACTS.map(atOnce),
  defineActVerb({
    act: 'accept',
    schema: z.strictObject({ ...PRESSED_REQUEST, take }),
    acts: (_turn, pressed) => [{ kind: 'accept' }, ...taking(pressed.take)],
    done: ({ texts }) => texts.requestCard.accepted,
  }),
  defineVerb<z.infer<typeof takeOn>>({
    name: 'request.take-on',
    schema: takeOn,
    ...OF_ASKER,
    run: (ports, turn, { line, take: isTaken, ...pressed }) =>
      actAndShow(ports, turn, {
        ...pressed,
        acts: [
          { kind: 'choose_line', line },
          // Second-line work waits for the steering group.
          ...(line === 'first' ? [{ kind: 'accept' } as const] : []),
          ...taking(isTaken),
        ],
        done: turn.texts.requestCard.lines.takenOn[line],
      }),
  }),
];
