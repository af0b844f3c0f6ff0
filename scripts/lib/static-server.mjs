// Plain JavaScript without dependencies: `npm start` and the browser tests serve dist/ with this.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { extname, join, posix } from 'node:path';
import { CONTENT_TYPES } from './content-types.mjs';
import { headersOf } from './response-headers.mjs';

/**
 * @typedef {{ status: number, file?: string, headers?: Record<string, string> }} Reply
 */

/**
 * Serves a folder to this machine alone, the way a static host does.
 * @param {{ folder: string, base?: string | undefined, ports: number[] }} options
 *   `base`: the path the site was built for; `ports`: tried in turn, 0 for any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Error} where none of the ports is free
 */
export async function serveFolder({ folder, base = '', ports }) {
  const prefix = base
    .split('/')
    .filter((part) => part !== '')
    .map((part) => `/${part}`)
    .join('');
  const server = createServer((request, response) => {
    const reply = chooseReply(request.method, request.url ?? '/', folder, prefix);
    send(response, reply, request.method === 'HEAD');
  });
  for (const port of ports) {
    // Another server may hold the port on other addresses of "localhost", which is no conflict to
    // the system, but to a reader.
    const answered = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswered(host, port)));
    if (answered.includes(true) || !(await listen(server, port))) continue;
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    return {
      address: `http://localhost:${address.port}${prefix}/`,
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    };
  }
  throw new Error(`No free port: tried ${ports.join(', ')}.`);
}

/**
 * @param {string | undefined} method
 * @param {string} url as requested: path and query
 * @param {string} folder
 * @param {string} prefix the site's base path, '' or '/base'
 * @returns {Reply}
 */
function chooseReply(method, url, folder, prefix) {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const [address = '/', query] = url.split('?');
  const location = (/** @type {string} */ path) =>
    query === undefined ? path : `${path}?${query}`;
  if (prefix !== '' && (address === '/' || address === prefix)) {
    return { status: 302, headers: { Location: location(`${prefix}/`) } };
  }
  const path = address.startsWith(`${prefix}/`)
    ? decodePath(address.slice(prefix.length))
    : undefined;
  if (path === undefined) return notFound(folder);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const kind = kindOf(file);
  if (kind === 'file') return { status: 200, file, headers: headersOf(path) };
  if (kind === 'folder') return { status: 301, headers: { Location: location(`${address}/`) } };
  return notFound(folder);
}

/**
 * The path meant, or undefined where it is malformed or leads out of the folder.
 * @param {string} address
 */
function decodePath(address) {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') || posix.normalize(path) !== path ? undefined : path;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function kindOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return 'file';
  return stat?.isDirectory() ? 'folder' : 'nothing';
}

/**
 * @param {string} folder
 * @returns {Reply}
 */
function notFound(folder) {
  const file = join(folder, '404.html');
  const headers = headersOf('/404.html');
  return kindOf(file) === 'file' ? { status: 404, file, headers } : { status: 404, headers };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Reply} reply
 * @param {boolean} headOnly
 */
function send(response, { status, file, headers }, headOnly) {
  const type = CONTENT_TYPES[extname(file ?? '')] ?? 'application/octet-stream';
  response.writeHead(status, {
    ...(file === undefined ? {} : { 'Content-Type': type, 'Content-Length': statSync(file).size }),
    ...headers,
    // Another build may answer on the same port tomorrow.
    'Cache-Control': 'no-cache',
  });
  if (file === undefined || headOnly) response.end();
  else
    createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} whether something answers there
 */
function isAnswered(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
