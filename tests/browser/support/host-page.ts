import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that shows figures of ours: another port is another origin. */
export interface HostSite {
  readonly address: string;
  /** Puts a page under `/<name>` and returns its address. */
  readonly show: (name: string, body: string, background?: string) => string;
  readonly close: () => void;
}

/** Serves pages of another origin to this machine alone. */
export async function serveHost(): Promise<HostSite> {
  const shown = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = shown.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
    });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    show: (name, body, background = '#fff') => {
      shown.set(
        `/${name}`,
        `<!doctype html><html lang="vi"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${name}</title><style>body{margin:0;background:${background}}</style></head><body>${body}<p>Bài báo viết tiếp.</p></body></html>`,
      );
      return `${address}/${name}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
