import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A server on a port of this machine, for a test about a port that is taken. */
export const takePort = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // An inet server's address is an object, which the type cannot know.
  return { server, port: (server.address() as AddressInfo).port };
};

/** Below what Linux, macOS and Windows hand out by themselves to connections and to servers that name no port. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/**
 * A port of this machine that nobody listens on, for a program that wants to be told one. One that the system had
 * handed out could be handed out again, to anything on a busy machine, before the program listens on it.
 */
export const freePort = async (): Promise<number> => {
  const port = randomInt(LOWEST, HIGHEST);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
};
