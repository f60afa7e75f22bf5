import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served: markup, or bytes with their type. */
export type Served = string | { body: string | Buffer; type: string };

/**
 * The portal on this machine: an HTTP proxy on loopback through which a browser reaches the portal's own host
 * names, and nothing else. Every request is written down.
 */
export type PortalServer = {
  /** Where it listens. */
  address: URL;
  /** Addresses asked for, the browser's own included. */
  requests: string[];
  /** What an address answers from now on; anything else is 404. */
  serve(url: string, page: Served): void;
  close(): Promise<void>;
};

export async function startPortal(): Promise<PortalServer> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url?.startsWith('http')
      ? request.url
      : `http://${request.headers.host}${request.url}`;
    requests.push(url);
    const page = pages.get(url.replace(/#.*/, ''));
    const { body, type } =
      typeof page === 'string'
        ? { body: page, type: 'text/html; charset=utf-8' }
        : (page ?? NOT_FOUND);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    requests,
    serve: (url, page) => void pages.set(url, page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOT_FOUND = {
  body: '<!doctype html><meta charset="utf-8"><title>404</title><h1>404</h1><p>页面不存在',
  type: 'text/html; charset=utf-8',
};
