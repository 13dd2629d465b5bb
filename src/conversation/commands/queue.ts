import { z } from 'zod';
import { QUEUE_FILTERS, type QueueFilter } from '../../domain/request-queue.js';
import { worksForAllMunicipalities } from '../../domain/request-rules.js';
import { defineCommand, defineVerb } from '../command.js';
import { replaceWith, show } from '../reply.js';
import { requestList } from '../request-list.js';
import { showQueue } from '../request-queue.js';

// Grammar: [visa|show] [alla|öppna|nya|mina|försenade|all|open|new|my|overdue] ärenden|ärendena|cases|[the] queue
const GRAMMAR =
  /^(?:(?:visa|show) )?(?:(?<which>alla|öppna|nya|mina|försenade|all|open|new|my|overdue) )?(?:ärenden|ärendena|cases|(?:the )?queue)[.!]?$/i;

const FILTER_OF: Readonly<Record<string, QueueFilter>> = {
  nya: 'new',
  new: 'new',
  mina: 'mine',
  my: 'mine',
  försenade: 'overdue',
  overdue: 'overdue',
};

/** The staff's queue of open requests; to those of a municipality, the list of theirs. */
export const queueCommand = defineCommand<QueueFilter>({
  name: 'ärenden',
  personalFor: ['council_member', 'chief', 'staff'],
  helpsOnly: ['staff'],
  help: ({ requestQueue }) => requestQueue.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text);
    if (match === null) return undefined;
    return FILTER_OF[match.groups?.['which']?.toLowerCase() ?? ''] ?? 'open';
  },
  run: (ports, turn, filter) =>
    worksForAllMunicipalities(turn.roles)
      ? showQueue(ports, turn, { filter, page: 1 }, show)
      : requestList(ports, turn),
  verbs: [
    defineVerb({
      name: 'requests.list',
      schema: z.strictObject({ filter: z.enum(QUEUE_FILTERS), page: z.int() }),
      run: (ports, turn, shown) => showQueue(ports, turn, shown, replaceWith),
    }),
  ],
});
