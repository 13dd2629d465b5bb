import { localDate } from '../../domain/calendar.js';
import { auditShownData } from '../../usecases/audit-shown-data.js';
import { collectOwnData } from '../../usecases/collect-own-data.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { ownDataText } from '../own-data-file.js';
import { say } from '../reply.js';
import { holdsNothing, isNobody, themself } from '../themself.js';

// Grammar: [visa|hämta|show|get] mina uppgifter|mina personuppgifter|my data|my personal data
const GRAMMAR = /^(?:(?:visa|hämta|show|get) )?(?:mina (?:person)?uppgifter|my (?:personal )?data)[.!]?$/i;

/** Programs of Windows read a text without it as one from before UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives everyone what is held on them as a file that people can read. */
export const ownDataCommand = defineCommand<true>({
  name: 'mina uppgifter',
  personalFor: 'everyone',
  help: ({ ownData }) => ownData.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: async (ports, turn) => {
    const { nobody, nothing, file } = turn.texts.ownData;
    if (isNobody(turn)) return say(nobody);
    const who = themself(turn);
    const data = await collectOwnData(ports, who);
    if (holdsNothing(data)) return say(nothing);
    const text = await ownDataText(ports, turn, who, data);
    await auditShownData(ports, who);
    return handOverFile(
      ports,
      turn,
      {
        name: file.name(localDate(turn.now, ports.timeZone)),
        content: Buffer.from(`${BYTE_ORDER_MARK}${text}`),
        forRoles: 'anyone',
      },
      { ready: file.ready, description: file.description },
    );
  },
});
