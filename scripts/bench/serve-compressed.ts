import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serveFolder } from '../lib/static-server.mjs';

/** What a server sent since the count was last put back. */
export interface Traffic {
  requests: number;
  /** Bodies, as sent. */
  bytes: number;
}

/** A site as a content delivery network sends it, and pages beside it. */
export interface CompressedSite {
  /** With a slash at the end. */
  readonly address: string;
  readonly traffic: Traffic;
  readonly close: () => void;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|ld\+json|manifest\+json|xml))/;
const PASSED_ON = ['content-type', 'location', 'access-control-allow-origin'];

/**
 * Serves what `serveFolder` serves, text in brotli of the highest quality, each file compressed once
 * and then kept, so that no reader waits for it.
 * @param extra pages that are not in the folder: HTML by path from the root of the server
 */
export async function serveCompressed(
  folder: string,
  base: string | undefined,
  extra: ReadonlyMap<string, string>,
): Promise<CompressedSite> {
  const plain = await serveFolder({ folder, base, ports: [0] });
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const kept = new Map<string, Promise<Reply>>();
  const find = async (path: string): Promise<Reply> => {
    const html = extra.get(path);
    return html === undefined
      ? fetchReply(new URL(path, plain.address))
      : compress(200, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(html));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const known = kept.get(path) ?? find(path);
    kept.set(path, known);
    const { status, headers, body } = await known;
    traffic.requests += 1;
    traffic.bytes += body.length;
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = new URL(plain.address);
  address.port = String((server.address() as AddressInfo).port);
  const close = () => {
    plain.close();
    server.close();
    server.closeAllConnections();
  };
  return { address: address.href, traffic, close };
}

async function fetchReply(address: URL): Promise<Reply> {
  const response = await fetch(address, { redirect: 'manual' });
  const headers = Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return compress(response.status, headers, Buffer.from(await response.arrayBuffer()));
}

function compress(status: number, headers: Reply['headers'], body: Buffer): Reply {
  if (!TEXT.test(headers['content-type'] ?? '')) return { status, headers, body };
  return {
    status,
    headers: { ...headers, 'content-encoding': 'br' },
    body: brotliCompressSync(body),
  };
}
