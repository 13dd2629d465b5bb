import { z } from 'zod';
import type { Request } from '../../domain/request.js';
import { readRequestNumber } from '../../domain/request-number.js';
import type { Ports } from '../../usecases/ports.js';
import { requestByNumber } from '../../usecases/request-by-number.js';
import { defineCommand, defineVerb } from '../command.js';
import { replaceWith, say, show } from '../reply.js';
import { REQUEST_ACT_VERBS } from '../request-act-verbs.js';
import { openRequest } from '../request-card.js';
import { REQUEST_FORM_VERBS } from '../request-form-verbs.js';
import { drawHistory } from '../request-history.js';
import { ownerFor, viewFor } from '../request-reader.js';
import { OF_READER, PRESSED_REQUEST } from '../request-verb.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|öppna|show|open] [förfrågan|förfrågning|ärende|ärendet|request] NUMBER
//   NUMBER: F2026-014 in any spelling that request-number.ts reads
const GRAMMAR =
  /^(?:(?:visa|öppna|show|open) )?(?:(?:förfrågan|förfrågning|ärendet?|request) )?(?<number>f ?\d.*?)[.!?]?$/iu;

const open = async (ports: Ports, turn: Turn, request: Request | undefined) =>
  request === undefined ? say(turn.texts.requestActs.notFound) : openRequest(ports, turn, request);

/** The page is missing when the history is opened, beside the request. */
const historyPage = z.strictObject({ requestId: PRESSED_REQUEST.requestId, page: z.int().optional() });

/** One request by its number, and what is done with it. */
export const showRequestCommand = defineCommand<string>({
  name: 'visa förfrågan',
  personalFor: ['council_member', 'chief', 'staff'],
  help: ({ requestCard }) => requestCard.command,
  parse: (text) => {
    const written = GRAMMAR.exec(text.trim().replace(/\s+/g, ' '))?.groups?.['number'];
    return written === undefined ? undefined : readRequestNumber(written);
  },
  about: async (ports, turn, number) => ownerFor(turn, await requestByNumber(ports, number)),
  whose: async (_ports, { texts }) => texts.requestActs.notFound,
  run: async (ports, turn, number) => open(ports, turn, await requestByNumber(ports, number)),
  verbs: [
    defineVerb({
      name: 'request.show',
      schema: z.strictObject({ requestId: PRESSED_REQUEST.requestId }),
      ...OF_READER,
      run: async (ports, turn, { requestId }) =>
        open(ports, turn, await ports.store.get('requests', requestId)),
    }),
    defineVerb<z.infer<typeof historyPage>>({
      name: 'request.history',
      schema: historyPage,
      ...OF_READER,
      run: async (ports, turn, { requestId, page }) => {
        const request = await ports.store.get('requests', requestId);
        // Who only is asked to take part sees what they are asked, and no history.
        if (request === undefined || viewFor(turn, request) === 'asked') return open(ports, turn, request);
        const card = await drawHistory(ports, turn, request, page ?? 1);
        return page === undefined ? show(card) : replaceWith(card);
      },
    }),
    ...REQUEST_ACT_VERBS,
    ...REQUEST_FORM_VERBS,
  ],
});
