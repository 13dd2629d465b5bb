import { Writable } from 'node:stream';

/** A stream that keeps what is written to it. */
export const writtenStream = () => {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
};
