import type { Role } from '../../domain/person.js';
import { needsOf, roundOf } from '../../usecases/find-needs.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { scrubber } from '../need-names.js';
import { noRound, requestNumberOf } from '../need-replies.js';
import { needDocument, needTable } from '../need-table.js';
import { both, say } from '../reply.js';

// Grammar: exportera|export [alla|kommunernas|all|the] behov|behoven|needs [[för|for] ÅÅÅÅ]
const GRAMMAR =
  /^export(?:era)? (?:(?:alla|kommunernas|all|the) )?(?:behov(?:en)?|needs)(?: (?:(?:för|for) )?(?<year>\d{4}))?[.!]?$/i;

const STAFF: readonly Role[] = ['staff'];

/** The needs as a document to read in a meeting and a workbook to work in; no names of people leave the house. */
export const exportNeedsCommand = defineCommand<{ readonly year?: number }>({
  name: 'exportera behov',
  personalFor: STAFF,
  help: ({ needSummary }) => needSummary.exportCommand,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    const year = match?.groups?.['year'];
    return match === null ? undefined : year === undefined ? {} : { year: Number(year) };
  },
  run: async (ports, turn, { year }) => {
    const { texts } = turn;
    const words = texts.needSummary.export;
    const round = await roundOf(ports, year);
    if (round === undefined) return noRound(turn, year);
    const needs = await needsOf(ports, round.id);
    if (needs.length === 0) return say(texts.needSummary.none);
    const scrub = await scrubber(ports);
    const exported = await Promise.all(
      needs.map(async (need) => ({
        need: { ...need, text: scrub(need.text) },
        requestNumber: await requestNumberOf(ports, need),
      })),
    );
    const document = needDocument(texts, round, exported, {
      at: turn.now,
      day: texts.formats.day(turn.today),
      language: turn.locale === 'sv' ? 'sv-SE' : 'en-GB',
    });
    const contents = {
      docx: await ports.documents.write(document),
      xlsx: ports.spreadsheets.write([{ name: words.sheet, rows: needTable(texts, exported) }]),
    };
    const handed = [];
    for (const format of ['docx', 'xlsx'] as const) {
      const file = {
        name: words.fileName(String(round.year), format),
        content: contents[format],
        forRoles: STAFF,
      };
      const kind = words.kinds[format];
      const said = { ready: words.ready(kind), description: words.description(String(round.year), kind) };
      handed.push(await handOverFile(ports, turn, file, said));
    }
    return both(...handed);
  },
});
