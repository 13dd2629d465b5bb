import { MAX_LENGTH } from '../../domain/request-problems.js';
import { defineCommand } from '../command.js';
import { openRequestForm } from '../request-form-replies.js';
import type { MessageActionInput } from '../turn.js';

// Grammar: none. It takes the messages that "Gör till FoU-förfrågan" is picked for in Teams, and no message fits it.

/** Never inside a character. */
const cut = (text: string): string => text.slice(0, MAX_LENGTH.question).replace(/[\uD800-\uDBFF]$/, '');

/** Opens the form with the message's own words as the question. Nothing is kept before it is sent or saved. */
export const requestFromMessageCommand = defineCommand<MessageActionInput>({
  name: 'gör till förfrågan',
  messageAction: 'makeRequest',
  parse: () => undefined,
  run: (ports, turn, { text, subject }) => {
    const { fromMessage } = turn.texts.request;
    const words = [subject, text].filter((part) => part !== '').join('\n');
    const problems = [
      ...(words === '' ? [fromMessage.noText] : []),
      ...(words.length > MAX_LENGTH.question ? [fromMessage.cut] : []),
    ];
    return openRequestForm(ports, turn, cut(words), problems);
  },
});
