import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A server on a port of this machine, for a test about a port that is taken. */
export const takePort = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // An inet server's address is an object, which the type cannot know.
  return { server, port: (server.address() as AddressInfo).port };
};

/** A port of this machine that nobody listens on, for a program that wants to be told one. */
export const freePort = async (): Promise<number> => {
  const { server, port } = await takePort();
  server.close();
  await once(server, 'close');
  return port;
};
