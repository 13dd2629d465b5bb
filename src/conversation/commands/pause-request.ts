import { readRequestNumber } from '../../domain/request-number.js';
import { requestByNumber } from '../../usecases/request-by-number.js';
import { defineCommand } from '../command.js';
import { say } from '../reply.js';
import { writtenForm } from '../request-act-form-replies.js';

// Grammar: pausa|pause [the] [förfrågan|ärende|ärendet|request] [NUMBER]
//   NUMBER: F2026-014 in any spelling that request-number.ts reads
const GRAMMAR =
  /^paus(?:a|e)(?: the)?(?: (?:förfrågan|ärendet?|request))?(?: (?<number>f? ?\d{4} ?[-–] ?\d{1,6}))?[.!]?$/i;

interface Wish {
  /** As requests have it; undefined when none was written. */
  readonly number: string | undefined;
}

/** Opens the form that lets the reminders of a request rest, with a reason and a day. */
export const pauseRequestCommand = defineCommand<Wish>({
  name: 'pausa',
  personalFor: ['staff'],
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim().replace(/\s+/g, ' '));
    return match === null ? undefined : { number: readRequestNumber(match.groups?.['number'] ?? '') };
  },
  about: (ports, _turn, { number }) => requestByNumber(ports, number),
  whose: async (_ports, { texts }) => texts.requestActs.notFound,
  run: async (ports, turn, { number }) => {
    const { requestActs, requestForms } = turn.texts;
    if (number === undefined) return say(requestForms.pauseWhich);
    const request = await requestByNumber(ports, number);
    return request === undefined ? say(requestActs.notFound) : writtenForm(ports, turn, 'pause', request);
  },
});
