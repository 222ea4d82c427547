import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What goes wrong with one answer. All that is left out goes as it should. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the file. */
  readonly body?: string | Uint8Array;
  /** Milliseconds before anything is sent; `Infinity`: never. */
  readonly delay?: number;
  /** After so many bytes the connection is cut, though more were promised. */
  readonly cutAfter?: number;
  /** Bytes at a time, with a pause of `pause` milliseconds after each piece. */
  readonly trickle?: { readonly bytes: number; readonly pause: number };
}

export interface SiteRequest {
  /** Below the site's folder, without a leading slash: `stories/biden-xi.json`. */
  readonly path: string;
  readonly search: string;
  readonly method: string;
  readonly headers: http.IncomingHttpHeaders;
  /** How often this path was asked for before. */
  readonly earlier: number;
}

export interface SiteOptions {
  /** The folder to serve. */
  readonly root: string;
  /** Where on the host it lies; begins and ends with a slash. */
  readonly base?: string;
  /** Decides per request what goes wrong; null for nothing. */
  readonly fault?: (request: SiteRequest) => Fault | null;
  /** Content security policy of HTML pages; null for none. */
  readonly policy?: string | null;
  /** Whether it answers requests for a part of a file by that part, as most hosts do, or by the whole file. */
  readonly ranges?: boolean;
}

export interface Site {
  /** The site's own address, with its folder: `http://127.0.0.1:1234/reader/`. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly SiteRequest[];
  readonly close: () => Promise<void>;
}

/**
 * The strictest room that the site has to work in (rule 11 of the security rules): nothing inline, nothing from
 * elsewhere, no text that becomes HTML.
 */
export const LOCKED_ROOM =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** As strict, but for the one thing that the site's own pages allow: a thread of theirs, by the policy of that name. */
export const OWN_ROOM = LOCKED_ROOM.replace(
  "trusted-types 'none'",
  "trusted-types sourceline; worker-src 'self'",
);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/** Serves a folder on this machine, on a free port, as plainly as a web host for files would. */
export async function startSite({
  root,
  base = '/',
  fault = () => null,
  policy = LOCKED_ROOM,
  ranges = true,
}: SiteOptions): Promise<Site> {
  const requests: SiteRequest[] = [];
  const sockets = new Set<Socket>();

  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isInside = url.pathname.startsWith(base);
    const inside = isInside ? decodePath(url.pathname.slice(base.length)) : url.pathname;
    const seen: SiteRequest = {
      path: inside,
      search: url.search,
      method: request.method ?? 'GET',
      headers: request.headers,
      earlier: requests.filter((other) => other.path === inside).length,
    };
    requests.push(seen);
    const wrong = fault(seen) ?? {};
    const file = isInside
      ? path.join(root, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside)
      : '';
    const range = ranges ? request.headers.range : undefined;
    answer(response, file.startsWith(path.join(root, path.sep)) ? file : '', wrong, policy, range).catch(
      (error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Answers that never come would keep the server open for ever.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answer(
  response: http.ServerResponse,
  file: string,
  wrong: Fault,
  policy: string | null,
  range: string | undefined,
): Promise<void> {
  if (wrong.delay === Infinity) return;
  if (wrong.delay !== undefined) await sleep(wrong.delay);
  const isThere = file !== '' && (await isFile(file));
  const type = TYPES.get(path.extname(file)) ?? 'application/octet-stream';
  const headers: Record<string, string> = {
    'content-type': isThere ? type : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(policy !== null && type.startsWith('text/html') ? { 'content-security-policy': policy } : {}),
    ...wrong.headers,
  };
  const status = wrong.status ?? (isThere || wrong.body !== undefined ? 200 : 404);
  if (wrong.body === undefined && wrong.cutAfter === undefined && wrong.trickle === undefined) {
    const part =
      isThere && status === 200 && range !== undefined ? partOf(range, (await stat(file)).size) : null;
    if (part !== null) {
      const { start, end, size } = part;
      response.writeHead(206, {
        ...headers,
        'content-range': `bytes ${start}-${end}/${size}`,
        'content-length': String(end - start + 1),
      });
      createReadStream(file, { start, end }).pipe(response);
      return;
    }
    response.writeHead(status, headers);
    if (isThere) createReadStream(file).pipe(response);
    else response.end('not found');
    return;
  }
  const body = Buffer.from(wrong.body ?? (isThere ? await readFile(file) : 'not found'));
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  await sendBadly(response, body, wrong);
}

/** The part that `bytes=0-99` asks for, `end` included; null where that is none of the file. */
function partOf(range: string, size: number): { start: number; end: number; size: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return first !== '' && start <= end ? { start, end, size } : null;
}

async function sendBadly(response: http.ServerResponse, body: Buffer, wrong: Fault): Promise<void> {
  const end = Math.min(wrong.cutAfter ?? body.length, body.length);
  const { bytes, pause } = wrong.trickle ?? { bytes: Math.max(end, 1), pause: 0 };
  for (let at = 0; at < end && !response.destroyed; at += bytes) {
    response.write(body.subarray(at, Math.min(at + bytes, end)));
    // Also without a pause: what is cut off at once might never have left.
    await sleep(pause);
  }
  if (end < body.length) response.destroy();
  else response.end();
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ?? false;
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
