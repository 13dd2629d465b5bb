import { type NetConnectOpts, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/**
 * Loaded before the program: every connection that the process opens goes to the port on loopback that
 * `REDIRECT_TLS` names (`{"port":1,"hosts":["a"]}`), when it is to port 443 of one of the hosts. The name that
 * TLS asks for and checks stays. Any other connection is refused and told of on stderr.
 */
const { port, hosts }: { port: number; hosts: string[] } = JSON.parse(process.env['REDIRECT_TLS'] ?? '{}');

type Connect = (this: Socket, options: NetConnectOpts, then?: () => void) => Socket;

/** Node and its libraries, whichever of them opens a connection, end up here. */
const connect: Connect = Socket.prototype.connect;

/** `tls.connect` hands over options; `net.connect` an array with the options first. */
const addressIn = (first: unknown): { host: string; port: number } => {
  const { host = 'localhost', port } = Array.isArray(first) ? first[0] : first;
  return { host, port: Number(port) };
};

const redirected: Connect = function (this: Socket, options, then) {
  const to = addressIn(options);
  if (this instanceof TLSSocket && to.port === 443 && hosts.includes(to.host)) {
    return connect.call(this, { ...options, host: '127.0.0.1', port }, then);
  }
  process.stderr.write(`CONNECTION REFUSED: ${to.host}:${to.port}\n`);
  process.nextTick(() => this.destroy(new Error(`no connection to ${to.host}:${to.port} is allowed here`)));
  return this;
};
Socket.prototype.connect = redirected as Socket['connect'];
