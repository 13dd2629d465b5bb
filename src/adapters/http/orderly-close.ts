import type { Server } from 'node:http';

/**
 * Returns what stops the server: no new requests, those under way are answered, and then every connection
 * is cut. Node itself would wait for as long as the other side keeps one open, asking nothing.
 */
export const orderlyCloseOf = (node: Server): ((withinMs: number) => Promise<void>) => {
  let underWay = 0;
  let isClosing = false;
  node.on('request', (req, res) => {
    // Cut before it was looked at: nothing more comes of it.
    if (req.socket.destroyed) return;
    underWay += 1;
    res.once('close', () => {
      underWay -= 1;
      if (isClosing && underWay === 0) node.closeAllConnections();
    });
  });
  return (withinMs) =>
    new Promise((resolve, reject) => {
      isClosing = true;
      const late = setTimeout(() => node.closeAllConnections(), withinMs);
      node.close((error) => {
        clearTimeout(late);
        if (error === undefined) resolve();
        else reject(error);
      });
      if (underWay === 0) node.closeAllConnections();
    });
};
