/** The workbench in a headless Chromium with a list of accounts open, its pane at the tours, as benches in a browser need it. */
import { chromium } from 'playwright-core';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { workbenchScripts } from './workbenchScripts';

const PORT = 3800;
const WAIT_MS = 120_000;

export interface OpenWorkbench {
  readonly browser: Browser;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's own window. */
  readonly frame: Frame;
  close(): Promise<void>;
}

const goToTours = async (page: Page, pane: FrameLocator, csv: string): Promise<void> => {
  await pane.getByRole('button').first().waitFor({ timeout: WAIT_MS });
  await page.getByRole('tab', { name: 'Fichier' }).click();
  await page.getByTestId('file-input').setInputFiles({
    ...{ name: 'force.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(csv, 'utf8'),
  });
  await page.getByText('force', { exact: true }).first().waitFor({ timeout: WAIT_MS });
  const begin = pane.getByRole('button', { name: 'Commencer avec ma feuille' });
  if (await begin.isVisible().catch(() => false)) await begin.click();
  await pane.getByRole('button', { name: 'Tournées', exact: true }).click();
  await pane.getByRole('combobox', { name: 'Recherche' }).selectOption('quick');
  await pane.getByRole('button', { name: 'Planifier', exact: true }).waitFor({ timeout: WAIT_MS });
};

/** Builds, serves and opens it. `root`: of the project. */
export const openWorkbench = async (root: string, csv: string): Promise<OpenWorkbench> => {
  const tools = await workbenchScripts(root);
  await tools.buildWorkbench({ root, log: (line) => console.log(line) });
  const server = await tools.startServer({ port: PORT, root });
  const browser = await chromium.launch({
    executablePath: process.env['CHROME'] ?? tools.findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${server.url}?lang=fr`);
  const pane = page.frameLocator('[data-testid="pane"]');
  await goToTours(page, pane, csv);
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { browser, page, pane, frame, close };
};

/** Presses the button and waits for the plan. */
export const planInPane = async ({ pane }: OpenWorkbench, mostMs: number): Promise<void> => {
  await pane.getByRole('button', { name: 'Planifier', exact: true }).click();
  await pane.getByRole('heading', { name: /Tournées proposées/ }).waitFor({ timeout: mostMs });
};
