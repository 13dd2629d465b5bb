import { COMMANDS } from './commands/index.js';
import { questionCommand } from './commands/question.js';

/** Whether a line is a command or ends as a question does: something to say to the bot, whatever it has just asked. */
export const isMessage = (line: string): boolean => {
  const text = line.trim();
  return (
    text.endsWith('?') ||
    COMMANDS.some((command) => command !== questionCommand && command.parse(text) !== undefined)
  );
};
