import { createServer } from 'node:net';

const LAST_PORT = 65535;
// a browser may take localhost for either
const HOSTS = ['127.0.0.1', '::1'];

/**
 * The first port from this one on that nothing on this machine listens to.
 * @param {number} first
 */
export async function freePort(first) {
  for (let port = first; port <= LAST_PORT; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${first} to ${LAST_PORT} is free.`);
}

/**
 * The port that PORT asks for.
 * @param {string | undefined} text
 * @param {number} usual
 */
export function parsePort(text, usual) {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= LAST_PORT) return port;
  throw new Error(`PORT is to be a number from 1 to ${LAST_PORT}, and it is "${text}".`);
}

/** @param {number} port */
async function isFree(port) {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // a machine without IPv6 has nothing that could be in the way there
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
