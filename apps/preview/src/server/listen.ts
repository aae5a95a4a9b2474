import type { Server } from 'node:http';

const mostTries = 50;

function tryPort(server: Server, port: number, host: string): Promise<'listening' | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve('listening');
    });
  });
}

/**
 * Listens at a port, or at the next one that is free; gives the port.
 * @throws the system's error where no port can be had: an address that is not this machine's, a port that is not allowed.
 */
export async function listen(server: Server, wanted: number, host: string): Promise<number> {
  for (let port = wanted; ; port += 1) {
    const result = await tryPort(server, port, host);
    if (result === 'listening') {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (result.code !== 'EADDRINUSE' || port - wanted >= mostTries) throw result;
  }
}
