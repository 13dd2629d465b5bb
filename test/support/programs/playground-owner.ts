import { startPlayground } from '../../../src/adapters/playground/start-playground.js';

/** A program to be killed: `playground-owner <port> <organisation file>` says `up` when the Playground answers. */
const [port = '', organisationFile = ''] = process.argv.slice(2);
await startPlayground({ botPort: 9, port: Number(port), organisationFile });
process.stdout.write('up\n');
setInterval(() => undefined, 60_000);
