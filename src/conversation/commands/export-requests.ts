import { type Cell, csvOf } from '../../domain/csv.js';
import type { Role } from '../../domain/person.js';
import { registeredRequests } from '../../usecases/registered-requests.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { both, say } from '../reply.js';
import { requestTable } from '../request-table.js';

// Grammar: exportera|export [the] [alla|mina|våra|all|my|our] förfrågningar|förfrågningarna|requests
//          [som|till|as|to [en] excel|excelfil|xlsx|csv|csv-fil]
const GRAMMAR =
  /^export(?:era)?(?: the)?(?: (?:alla|mina|våra|all|my|our))? (?:förfrågningar(?:na)?|requests)(?: (?:(?:som|till|as|to) )?(?:(?:en|an?) )?(?:(?<xlsx>excel(?:[- ]?(?:fil|file))?|xlsx)|(?<csv>csv(?:[- ]?(?:fil|file))?)))?[.!]?$/i;

const HANDLERS: readonly Role[] = ['staff', 'council_member'];

type Format = 'xlsx' | 'csv';
const FORMATS: readonly Format[] = ['xlsx', 'csv'];

/** The requests that somebody may see as tables: a workbook, and a text file that any program reads. */
export const exportRequestsCommand = defineCommand<readonly Format[]>({
  name: 'exportera förfrågningar',
  personalFor: HANDLERS,
  help: ({ requestExport }) => requestExport.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    if (match === null) return undefined;
    const wanted = FORMATS.filter((format) => match.groups?.[format] !== undefined);
    return wanted.length === 0 ? FORMATS : wanted;
  },
  run: async (ports, turn, wanted) => {
    const { requestExport, formats } = turn.texts;
    const requests = await registeredRequests(ports, turn, turn.today);
    if (requests.length === 0) return say(requestExport.none);
    const count = formats.number(requests.length);
    const rows = requestTable(turn.texts, requests);
    const contentAs: Readonly<Record<Format, (rows: readonly Cell[][]) => Uint8Array>> = {
      xlsx: (rows) => ports.spreadsheets.write([{ name: requestExport.sheet, rows }]),
      csv: csvOf,
    };
    const handed = [];
    for (const format of wanted) {
      const file = {
        name: requestExport.fileName(turn.today, format),
        content: contentAs[format](rows),
        forRoles: HANDLERS,
      };
      const kind = requestExport.kinds[format];
      const [ready, description] = [requestExport.ready(count, kind), requestExport.description(count, kind)];
      handed.push(await handOverFile(ports, turn, file, { ready, description }));
    }
    return both(...handed);
  },
});
