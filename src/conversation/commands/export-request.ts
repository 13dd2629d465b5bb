import type { Role } from '../../domain/person.js';
import { readRequestNumber } from '../../domain/request-number.js';
import { hasOthersWords, withoutOthersWords } from '../../domain/without-others-words.js';
import { textsIn } from '../../texts/index.js';
import { requestByNumber } from '../../usecases/request-by-number.js';
import { wholeRequest } from '../../usecases/whole-request.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { say } from '../reply.js';
import { requestDocument } from '../request-document.js';
import { viewFor } from '../request-reader.js';

// Grammar: exportera|export [the] [förfrågan|request] F2026-014
//            [som|till|as|to [ett|en|a] word|worddokument|wordfil|docx|dokument|document] [på engelska|in English]
//          exportera|export [the] förfrågan|request
const AS_DOCUMENT =
  '(?: (?:som|till|as|to) (?:(?:ett|en|a) )?(?:word(?: ?(?:dokument|fil|document|file))?|docx|dokument|document))?';
const GRAMMAR = new RegExp(
  `^export(?:era)?(?: the)?(?:(?: (?:förfrågan|request))? (?<number>f? ?\\d{4} ?[-–] ?\\d{1,6})${AS_DOCUMENT}` +
    '(?<english> (?:på engelska|in english))?| (?:förfrågan|request))[.!]?$',
  'i',
);

const HANDLERS: readonly Role[] = ['staff', 'council_member'];

interface Wish {
  /** As requests have it; undefined when none was written. */
  readonly number: string | undefined;
  readonly isInEnglish: boolean;
}

/**
 * A request with its whole history as a document. It is in Swedish whatever language its reader has, because it is
 * registered in Sweden, unless English is asked for. What other municipalities have written is for FoU.
 */
export const exportRequestCommand = defineCommand<Wish>({
  name: 'exportera förfrågan',
  personalFor: HANDLERS,
  help: ({ requestDocument }) => requestDocument.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    if (match === null) return undefined;
    const { number = '', english } = match.groups ?? {};
    return { number: readRequestNumber(number), isInEnglish: english !== undefined };
  },
  about: (ports, _turn, { number }) => requestByNumber(ports, number),
  // Others are not told that it exists.
  whose: async (_ports, { texts }) => texts.requestActs.notFound,
  run: async (ports, turn, { number, isInEnglish }) => {
    const { requestDocument: words, requestActs } = turn.texts;
    if (number === undefined) return say(words.which);
    const whole = await wholeRequest(ports, number);
    if (whole === undefined) return say(requestActs.notFound);
    const texts = textsIn(isInEnglish ? 'en' : 'sv');
    const isForFou = viewFor(turn, whole.request) === 'staff';
    const request = isForFou ? whole.request : withoutOthersWords(whole.request);
    const lacksOthersWords = !isForFou && hasOthersWords(whole.request);
    const document = requestDocument(
      { ...whole, request, lacksOthersWords, texts, timeZone: ports.timeZone },
      { at: turn.now, by: askerOf(turn).person.displayName, language: isInEnglish ? 'en-GB' : 'sv-SE' },
    );
    return handOverFile(
      ports,
      turn,
      {
        name: texts.requestDocument.fileName(number, turn.today),
        content: await ports.documents.write(document),
        forRoles: HANDLERS,
      },
      { ready: words.ready(number), description: words.description(number) },
    );
  },
});
