/**
 * The pictures of docs/tours-in-pictures.md: `node scripts/tourPictures.mjs`. Printed sheets are planned from the sample
 * workbooks by the command line and printed by LibreOffice (soffice and pdftoppm on the PATH); the pane's cards are taken
 * from its preview (panePreview.mjs), on invented tours.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'docs/pictures/tours');
const work = mkdtempSync(path.join(tmpdir(), 'tour-pictures-'));
const run = (program, parts, env = {}) =>
  execFileSync(program, parts, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });

/** What the wanted pages begin with. */
const PAGES = {
  fr: { overview: /^Tournées/, tab: /^Tournée d.+ semaine 49/, unplanned: /^Visites non planifiées/ },
  en: { overview: /^Tours/, tab: /^Tour of .+ week 49/, unplanned: /^Unplanned visits/ },
};

const print = (language) => {
  const book = path.join(work, `${language}.xlsx`);
  const sample = `assets/sample-${language}.xlsx`;
  const parts = ['scripts/dcpilot.mjs', 'tours', sample, '--from', '2026-11-30', '--weeks', '2'];
  run('node', [...parts, '--lang', language, '--out', book], { SOURCE_DATE_EPOCH: '1764144000' });
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, book]);
  const pdf = path.join(work, `${language}.pdf`);
  const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f');
  for (const [name, begins] of Object.entries(PAGES[language])) {
    const page = pages.findIndex((text) => begins.test(text.trimStart())) + 1;
    if (page === 0) throw new Error(`No page ${name} in ${language}.`);
    const target = path.join(work, name);
    run('pdftoppm', ['-r', '100', '-png', '-f', String(page), '-l', String(page), pdf, target]);
    const made = readdirSync(work).find((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
    renameSync(path.join(work, made), path.join(out, `${name}-${language}.png`));
  }
};

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const CARDS = {
  map: { state: 'toursPlanned', title: { fr: 'Une tournée', en: 'One tour' } },
  changes: { state: 'toursRetimed', title: { fr: 'Ce qui change', en: 'What changes' } },
};
/** Which card in which looks: the map in all of them. */
const SHOTS = [
  ...Object.keys(LOOKS).flatMap((look) => [320, 450].map((width) => ['map', look, width])),
  ['changes', 'light', 320],
  ['changes', 'dark', 450],
];

const PORT = 4187;
const preview = async () => {
  const server = spawn('node', ['scripts/panePreview.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT) },
  });
  await new Promise((done) => server.stdout.once('data', done));
  return server;
};

const shoot = async (browser, [card, look, width], language) => {
  const { state, title } = CARDS[card];
  const context = await browser.newContext({ ...LOOKS[look], viewport: { width, height: 3200 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/?state=${state}&lang=${language}`);
  await page.waitForFunction('window.isPreviewReady === true');
  await page.waitForTimeout(800);
  const region = page.getByRole('region', { name: title[language], exact: true });
  await region.screenshot({ path: path.join(out, `${card}-${width}-${look}-${language}.png`) });
  await context.close();
};

mkdirSync(out, { recursive: true });
for (const language of ['fr', 'en']) print(language);
const server = await preview();
const executablePath = process.env.CHROME ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const language of ['fr', 'en']) for (const shot of SHOTS) await shoot(browser, shot, language);
await browser.close();
server.kill();
