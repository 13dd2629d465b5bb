import { defineCommand } from '../command.js';
import { show } from '../reply.js';
import { reportReply } from '../report-replies.js';
import { parseReportWords, type ReportWords, reportGrammar, reportMeant } from '../report-words.js';

// Grammar: [visa|show] planutkast|planutkastet|[ett] utkast till plan|planen|verksamhetsplan|verksamhetsplanen|
//          [the] draft plan|plan draft [[för|for] YEAR] [[efter|by] STRUCTURE]
//   YEAR and STRUCTURE as in report.ts
const GRAMMAR = reportGrammar(
  'planutkast(?:et)?|(?:ett )?utkast till (?:verksamhets)?plan(?:en)?|(?:the )?(?:draft plan|plan draft)',
);

/** The draft of a year's plan, which is a report of what is to come. */
export const planDraftCommand = defineCommand<ReportWords>({
  name: 'planutkast',
  personalFor: ['staff'],
  help: ({ reportCard }) => reportCard.commands.plan,
  parse: (text) => parseReportWords(GRAMMAR, text),
  run: async (ports, turn, words) =>
    reportReply(ports, turn, await reportMeant(ports, 'plan', words, turn.today), show),
});
