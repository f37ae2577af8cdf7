/**
 * The task pane on an invented pilot, to look at: `node scripts/panePreview.mjs` serves it on http://localhost:4180
 * (`?state=done&theme=dark&lang=en`); `--shots DIR [state…]` takes pictures of its states at 320 and 450 px, light, dark and
 * with forced colours.
 */
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(tmpdir(), 'dc-pane-preview');
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>DC Pilot</title></head>
<body style="margin:0;overflow-y:scroll"><div id="root"></div><script type="module" src="previewPage.js"></script></body></html>`;

const bundle = () =>
  build({
    entryPoints: [path.join(root, 'src/taskpane/testing/previewPage.tsx')],
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: out,
    logLevel: 'warning',
  });

const serve = (port) =>
  new Promise((done) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = path.join(out, path.basename(pathname));
      if (pathname === '/assets/outlines.json') {
        response.setHeader('content-type', 'application/json');
        createReadStream(path.join(root, 'assets/outlines.json')).pipe(response);
        return;
      }
      if (pathname.endsWith('.js') && existsSync(file)) {
        response.setHeader('content-type', 'text/javascript');
        createReadStream(file).pipe(response);
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
    });
    server.listen(port, () => done(server));
  });

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

const shoot = async (folder, states, base) => {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  mkdirSync(folder, { recursive: true });
  for (const state of states) {
    for (const [look, options] of Object.entries(LOOKS)) {
      for (const width of [320, 450]) {
        const context = await browser.newContext({
          ...options,
          viewport: { width, height: 640 },
          locale: 'fr-FR',
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => console.error(`${state}: ${error.message}`));
        await page.goto(`${base}/?state=${state}&lang=${process.env.PREVIEW_LANG ?? 'fr'}`);
        await page.waitForFunction('window.isPreviewReady === true');
        await page.waitForTimeout(500);
        const height = await page.evaluate('document.documentElement.scrollHeight');
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: path.join(folder, `${state}-${width}-${look}.png`) });
        await context.close();
      }
    }
  }
  await browser.close();
};

await bundle();
const at = process.argv.indexOf('--shots');
const server = await serve(at < 0 ? Number(process.env.PORT ?? 4180) : 0);
const { port } = server.address();
if (at < 0) {
  console.log(`http://localhost:${port}/?state=ready&theme=light&lang=fr`);
} else {
  const named = process.argv.slice(at + 2);
  const all = [
    'firstRun',
    'ready',
    'mapping',
    'repair',
    'repaired',
    'ambiguous',
    'empty',
    'preview',
    'target',
    'running',
    'done',
    'stale',
    'restored',
    'failed',
    'unfinished',
  ];
  await shoot(process.argv[at + 1] ?? 'shots', named.length > 0 ? named : all, `http://localhost:${port}`);
  server.close();
}
