import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import pagePolicy from './pagePolicy.cjs';
import { certificateFor } from './serveCertificate.mjs';

const { connectSource, tileSource } = pagePolicy;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.map': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const COMMON_POLICY = ["default-src 'none'", "script-src 'self'", "base-uri 'self'", "form-action 'none'"];
/** Same as a strict store review would want; Fluent writes its styles into the page. */
const PANE_POLICY = [
  ...COMMON_POLICY,
  `connect-src ${connectSource({ isWorkbench: true })}`,
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: ${tileSource({ isWorkbench: true })}`,
  "font-src 'self' data:",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');
const PAGE_POLICY = [
  ...COMMON_POLICY,
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HIGHEST_PORT_TRIED = 50;

/**
 * Serves the workbench page and the add-in on one https origin.
 * `/` is the page, `/page/` its files, everything else the built add-in; `/manifest.xml` and `/assets/` fall back to the
 * repository. A port that is taken gives way to the next free one.
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function startServer({ port = 3000, root, pageRoot, addinRoot }) {
  const folders = {
    page: pageRoot ?? path.join(root, 'dist/workbench/page'),
    addin: addinRoot ?? path.join(root, 'dist/workbench/addin'),
    root,
  };
  const { key, cert } = await certificateFor(root);
  const server = createServer({ key, cert }, (request, response) => void answer(request, response, folders));
  const taken = await listenOnFreePort(server, port);
  return {
    url: `https://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFreePort(server, first) {
  for (let port = first; port < first + HIGHEST_PORT_TRIED; port++) {
    if (await listens(server, port)) return server.address().port;
  }
  throw new Error(`No free port between ${first} and ${first + HIGHEST_PORT_TRIED - 1}.`);
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function answer(request, response, folders) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const pathname = decodedPath(request.url ?? '/');
  if (pathname === null) return refuse(response, 400);
  const found = await firstFile(candidates(pathname, folders));
  if (!found) return refuse(response, 404);
  const isPage = pathname === '/' || pathname.startsWith('/page/');
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': isPage ? PAGE_POLICY : PANE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function decodedPath(url) {
  try {
    return path.posix.normalize(decodeURIComponent(url.split(/[?#]/, 1)[0]));
  } catch {
    return null;
  }
}

/** Files that may answer a path, best first; `normalize` has already taken every `..` out of an absolute path. */
function candidates(pathname, { page, addin, root }) {
  if (pathname === '/') return [path.join(page, 'index.html')];
  if (pathname.startsWith('/page/')) return [path.join(page, pathname.slice('/page/'.length))];
  if (pathname === '/manifest.xml') return [path.join(root, 'manifest.xml')];
  const files = [path.join(addin, pathname)];
  if (pathname.startsWith('/assets/')) files.push(path.join(root, pathname));
  return files;
}

async function firstFile(files) {
  for (const file of files) {
    const info = await stat(file).catch(() => null);
    if (info?.isFile()) return { file, size: info.size };
  }
  return null;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${status}\n`);
}
