import type { NeedRound } from '../../domain/need.js';
import type { Role } from '../../domain/person.js';
import { needsOf } from '../../usecases/find-needs.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { scrubber } from '../need-names.js';
import { requestNumberOf, withRoundOf } from '../need-replies.js';
import { needDocument, needTable } from '../need-table.js';
import { both, type Reply, say } from '../reply.js';
import type { Turn } from '../turn.js';
import { type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: exportera|export [alla|kommunernas|all|the] behov|behoven|needs [[för|for] ÅÅÅÅ]
const GRAMMAR =
  /^export(?:era)? (?:(?:alla|kommunernas|all|the) )?(?:behov(?:en)?|needs)(?: (?:(?:för|for) )?(?<year>\d{4}))?[.!]?$/i;

const STAFF: readonly Role[] = ['staff'];

/** Both files, or that there is nothing to put in them. */
const exported = async (ports: Ports, turn: Turn, round: NeedRound): Promise<Reply> => {
  const { texts } = turn;
  const words = texts.needSummary.export;
  const needs = await needsOf(ports, round.id);
  if (needs.length === 0) return say(texts.needSummary.none);
  const scrub = await scrubber(ports);
  const needsToExport = await Promise.all(
    needs.map(async (need) => ({
      need: { ...need, text: scrub(need.text) },
      requestNumber: await requestNumberOf(ports, need),
    })),
  );
  const document = needDocument(texts, round, needsToExport, {
    at: turn.now,
    day: texts.formats.day(turn.today),
    language: turn.locale === 'sv' ? 'sv-SE' : 'en-GB',
  });
  const contents = {
    docx: await ports.documents.write(document),
    xlsx: ports.spreadsheets.write([{ name: words.sheet, rows: needTable(texts, needsToExport) }]),
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
};

/** The needs as a document to read in a meeting and a workbook to work in; no names of people leave the house. */
export const exportNeedsCommand = defineCommand<YearWish>({
  name: 'exportera behov',
  personalFor: STAFF,
  help: ({ needSummary }) => needSummary.exportCommand,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year }) => withRoundOf(ports, turn, year, (round) => exported(ports, turn, round)),
});
