import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface LineReader {
  /** Prints the prompt and waits for a line; undefined when the input has ended. */
  next(prompt: string): Promise<string | undefined>;
  close(): void;
}

/** True when a person types: the input is a terminal and not a pipe. */
export const isTyped = (input: Readable): boolean => 'isTTY' in input && input.isTTY === true;

/** Hands out one line at a time and in order, however fast they come in. */
export const createLineReader = (input: Readable, output: Writable): LineReader => {
  const typed = isTyped(input);
  const reader = createInterface({
    input,
    ...(typed ? { output } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const lines = reader[Symbol.asyncIterator]();
  // A reader that goes away (`npm run chat | head -1`) ends the chat like the end of the input does.
  output.on('error', () => reader.close());
  return {
    next: async (prompt) => {
      if (typed) {
        reader.setPrompt(prompt === '' ? '> ' : `${prompt} `);
        reader.prompt();
      } else if (prompt !== '') {
        output.write(`${prompt}\n`);
      }
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
    close: () => reader.close(),
  };
};
