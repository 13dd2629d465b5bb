import { writeDurably } from '../../../src/adapters/store/durable-file.js';

/** `write-big-file <path> <bytes>`: for a process that may not write so much. Prints how it ended. */
const [path = '', bytes = ''] = process.argv.slice(2);
// Without a listener the limit would end the process; with one, the write is short as on a full disk.
process.on('SIGXFSZ', () => undefined);
await writeDurably(path, Buffer.alloc(Number(bytes), 'x')).then(
  () => console.log('written'),
  (error: Error) => console.log(error.message),
);
