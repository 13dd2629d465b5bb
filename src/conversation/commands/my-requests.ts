import { z } from 'zod';
import { defineCommand, defineVerb } from '../command.js';
import { say } from '../reply.js';
import { openForm } from '../request-act-form-replies.js';
import { requestList } from '../request-list.js';
import { OF_ASKER } from '../request-verb.js';

// Grammar: [visa|show] [mina|våra|alla|my|our|all] förfrågningar|förfrågningarna|requests
const GRAMMAR =
  /^(?:(?:visa|show) )?(?:(?:mina|våra|alla|my|our|all) )?(?:förfrågningar(?:na)?|requests)[.!]?$/i;

export const myRequestsCommand = defineCommand<true>({
  name: 'mina förfrågningar',
  personalFor: ['council_member', 'chief', 'staff'],
  inManifest: true,
  help: ({ request }) => request.mine,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => requestList(ports, turn),
  verbs: [
    defineVerb({
      name: 'request.ask-withdraw',
      schema: z.strictObject({ requestId: z.string() }),
      ...OF_ASKER,
      run: async (ports, turn, { requestId }) => {
        const request = await ports.store.get('requests', requestId);
        return request === undefined
          ? say(turn.texts.requestActs.notFound)
          : openForm(ports, turn, 'withdraw', request);
      },
    }),
  ],
});
