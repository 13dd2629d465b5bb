import { defineCommand } from '../command.js';
import { show } from '../reply.js';
import { reportReply } from '../report-replies.js';
import { reportVerbs } from '../report-verbs.js';
import { parseReportWords, type ReportWords, reportGrammar, reportMeant } from '../report-words.js';

// Grammar: [visa|show] rapport|årsrapport|årsrapporten|report|[the] annual report [[för|for] YEAR] [[efter|by] STRUCTURE]
//   YEAR:      ÅÅÅÅ | i år | förra året | nästa år | this year | last year | next year
//   STRUCTURE: område|verksamhetsområde|area | pelare|pillar
const GRAMMAR = reportGrammar('rapport|årsrapport(?:en)?|report|(?:the )?annual report');

/** The annual report of a year: its sections, its files and its approval. */
export const reportCommand = defineCommand<ReportWords>({
  name: 'rapport',
  personalFor: ['staff'],
  help: ({ reportCard }) => reportCard.commands.report,
  parse: (text) => parseReportWords(GRAMMAR, text),
  run: async (ports, turn, words) =>
    reportReply(ports, turn, await reportMeant(ports, 'report', words, turn.today), show),
  verbs: reportVerbs,
});
