/** Size and first paint of the pane against an empty Fluent pane built by the same configuration, in the same workbench. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Configuration, Stats } from 'webpack';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { workbenchScripts } from './workbenchScripts';
import type { Server } from './workbenchScripts';

const ROOT = process.cwd();
const load = createRequire(path.join(ROOT, 'package.json'));
const EMPTY = path.join(ROOT, '.cache/bench/emptyPane');
const PRODUCT = path.join(ROOT, 'dist/workbench/addin');
const RUNS = 7;

function buildEmpty(): Promise<void> {
  const configure = load('./webpack.config.js') as (env: object) => Configuration;
  const webpack = load('webpack') as (
    config: Configuration,
    done: (error: Error | null, stats?: Stats) => void,
  ) => void;
  const config = configure({ workbench: true });
  const entry = path.join(ROOT, 'bench/emptyPane/taskpane.tsx');
  const blank = path.join(ROOT, 'tests/support/emptyModule.cjs');
  config.entry = { functions: blank, taskpane: { import: entry, dependOn: 'functions' }, dialog: blank };
  config.output = { ...config.output, path: EMPTY };
  config.cache = false;
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    });
  });
}

/** Gzip kilobytes of the scripts a folder serves, Microsoft's client and the dialog apart. */
function gzipKilobytes(folder: string, isWanted: (name: string) => boolean): number {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && name !== 'dialog.js' && isWanted(name),
  );
  return (
    files.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
      0,
    ) / 1024
  );
}

/** The scripts the page names itself: functions, then what the pane is painted with. All others are fetched by those. */
const firstScripts = (folder: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(path.join(folder, 'taskpane.html'), 'utf8').matchAll(/src="?([^" >/]+\.js)/g)].map(
      ([, name]) => name ?? '',
    ),
  );

const firstKilobytes = (folder: string): number => {
  const first = firstScripts(folder);
  return gzipKilobytes(folder, (name) => first.has(name));
};

async function firstPaints(server: Server, executablePath: string): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.frameLocator('[data-testid="pane"]').getByRole('button').first().waitFor({ timeout: 60_000 });
    const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
    const paint = await frame?.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    if (paint !== undefined) paints.push(paint);
    await context.close();
  }
  await browser.close();
  return paints.sort((a, b) => a - b);
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const tools = await workbenchScripts(ROOT);
  await tools.buildWorkbench({ root: ROOT, log: (line) => console.log(line) });
  await buildEmpty();
  const chrome = process.env.CHROME ?? tools.findChromium();
  const product = await tools.startServer({ port: 3600, root: ROOT });
  const paints = await firstPaints(product, chrome);
  await product.close();
  const empty = await tools.startServer({ port: 3700, root: ROOT, addinRoot: EMPTY });
  const emptyPaints = await firstPaints(empty, chrome);
  await empty.close();
  const all = () => true;
  const rows: BenchRow[] = [
    {
      name: 'first paint in the workbench',
      ms: middle(paints),
      againstMs: middle(emptyPaints),
      limit: 1.5,
      note: `${RUNS} runs each`,
    },
    {
      name: 'gzip kB, scripts to paint',
      ms: firstKilobytes(PRODUCT),
      againstMs: firstKilobytes(EMPTY),
      limit: 2,
      note: 'kB, not ms',
    },
    {
      name: 'gzip kB, all scripts',
      ms: gzipKilobytes(PRODUCT, all),
      againstMs: gzipKilobytes(EMPTY, all),
      note: 'kB, not ms',
    },
  ];
  publish(
    { bench: 'pane', what: 'the pane against an empty Fluent pane (provider, title, field, button)', rows },
    ROOT,
  );
  process.exit(0);
}

void main();
