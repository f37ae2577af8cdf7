import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { parseAddress } from '../../../workbench/host/model/address';
import { workbenchUrl } from './browser';
import { watchPage } from './pageWatch';
import type { PageWatch } from './pageWatch';

export interface PageOptions {
  readonly language?: 'fr' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** What a cell holds, as the host has it. */
export interface CellContent {
  readonly text: string;
  readonly value: unknown;
  /** In the language of the page; the value as typed where there is no formula. */
  readonly formula: string;
}

const READY_MS = 45_000;
const SCREENSHOTS = path.resolve(__dirname, '../../../.cache/e2e');

/** The workbench as a person uses it, and a look at the host behind it. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly watch: PageWatch,
  ) {}

  static async open(browser: Browser, options: PageOptions = {}): Promise<WorkbenchPage> {
    const { language = 'fr', theme = 'light', width = 1440, height = 900 } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      // What the pane follows; the page is told by its address.
      colorScheme: theme,
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const url = workbenchUrl();
    const watch = watchPage(page, url);
    await page.goto(`${url}?lang=${language}&theme=${theme}`);
    const workbench = new WorkbenchPage(page, context, watch);
    await workbench.waitUntilReady();
    return workbench;
  }

  /** The grid stands, the sample is open, and the add-in's client listens to the host. */
  async waitUntilReady(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const state = window.workbench?.store.get();
        return (
          state?.isReady &&
          !state.isOpening &&
          state.pane.isListening &&
          document.querySelector('canvas') !== null
        );
      },
      undefined,
      { timeout: READY_MS },
    );
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Fails when anything left the machine or went wrong in a script since the page was opened. */
  expectQuiet(): void {
    expect({ foreignRequests: this.watch.foreignRequests, errors: this.watch.errors }).toEqual({
      foreignRequests: [],
      errors: [],
    });
  }

  /** "Comptes!B3", or "B3" on the active sheet. */
  async cell(address: string): Promise<CellContent> {
    const { sheetName, areas } = parseAddress(address) ?? { areas: [] };
    const [rect] = areas;
    if (!rect) throw new Error(`"${address}" is no address.`);
    return this.page.evaluate(
      ([name, row, column]) => {
        const host = window.workbench?.host;
        const active = host?.model.activeSheetId;
        const sheet = host?.model.sheets.find((candidate) =>
          name === null ? candidate.id === active : candidate.name === name,
        );
        if (!host || !sheet) throw new Error(`No sheet "${name}".`);
        return {
          text: host.textOf(sheet, row, column),
          value: sheet.cells.get(row, column) as unknown,
          formula: host.editTextOf(sheet, row, column),
        };
      },
      [sheetName ?? null, rect.top, rect.left] as const,
    );
  }

  /** Waits until a cell shows a text. */
  async expectCell(address: string, text: string): Promise<void> {
    const start = Date.now();
    let shown = (await this.cell(address)).text;
    while (shown !== text && Date.now() - start < 10_000) {
      await this.page.waitForTimeout(50);
      shown = (await this.cell(address)).text;
    }
    expect(shown).toBe(text);
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.getByTestId('name-box');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForFunction(() => document.activeElement?.id === 'grid');
  }

  async typeInCell(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.getByTestId('cell-editor').waitFor({ state: 'detached' });
  }

  async openRibbonTab(label: string): Promise<void> {
    await this.page.locator('.ribbon-tabs').getByRole('tab', { name: label, exact: true }).click();
  }

  /** Presses a button of the strip that is shown, or of the add-in's tab. */
  async clickRibbon(label: string): Promise<void> {
    const button = this.page.locator('.ribbon-strip').getByRole('button', { name: label });
    if (!(await button.isVisible())) await this.openRibbonTab(await this.addinTabLabel());
    await button.click();
  }

  paneFrame(): FrameLocator {
    return this.page.frameLocator('[data-testid="pane"]');
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const before = await this.page.evaluate(() => window.workbench?.store.get().openCount ?? 0);
    await this.openRibbonTab(await this.text('file'));
    await this.page.getByTestId('file-input').setInputFiles(file);
    await this.page.waitForFunction(
      (count) => {
        const state = window.workbench?.store.get();
        return !state?.isOpening && ((state?.openCount ?? 0) > count || state?.message?.kind === 'error');
      },
      before,
      { timeout: READY_MS },
    );
  }

  /** Drags a file over the page and lets it go; gives what the page said while it hung there. */
  async dropFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<string> {
    const before = await this.page.evaluate(() => window.workbench?.store.get().openCount ?? 0);
    const transfer = await this.page.evaluateHandle(
      ({ name, mimeType, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
        return data;
      },
      { name: file.name, mimeType: file.mimeType, bytes: [...file.buffer] },
    );
    await this.page.dispatchEvent('#grid', 'dragover', { dataTransfer: transfer });
    const said = (await this.page.locator('.drop-zone').textContent()) ?? '';
    await this.page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
    await this.page.waitForFunction(
      (count) => {
        const state = window.workbench?.store.get();
        return !state?.isOpening && ((state?.openCount ?? 0) > count || state?.message?.kind === 'error');
      },
      before,
      { timeout: READY_MS },
    );
    return said;
  }

  /** Saves as a person would; returns where the browser put the file. */
  async saveFile(): Promise<string> {
    await this.openRibbonTab(await this.text('file'));
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page
        .locator('.ribbon-strip')
        .getByRole('button', { name: await this.text('save') })
        .click(),
    ]);
    return download.path();
  }

  async activateSheet(name: string): Promise<void> {
    await this.page.locator('.sheet-tabs').getByRole('tab', { name, exact: true }).click();
    await this.page.waitForFunction((wanted) => {
      const state = window.workbench?.store.get();
      return state?.tabs.find(({ id }) => id === state.activeSheetId)?.name === wanted;
    }, name);
  }

  /** Names on the visible tabs, after the page has drawn what was done before. */
  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      return window.workbench?.store.get().tabs.map(({ name }) => name) ?? [];
    });
  }

  async setLanguage(language: 'fr' | 'en'): Promise<void> {
    await this.page.locator('.language-switch').getByRole('button', { name: language.toUpperCase() }).click();
    await this.waitUntilReady();
  }

  async message(): Promise<string> {
    return (await this.page.getByTestId('status-message').textContent()) ?? '';
  }

  /** A picture in .cache/e2e, to be looked at; returns its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const file = path.join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  private async addinTabLabel(): Promise<string> {
    return this.page.evaluate(() => window.workbench?.store.get().manifest?.tabs[0]?.label ?? '');
  }

  private async text(key: 'file' | 'save'): Promise<string> {
    const isFrench = await this.page.evaluate(() => window.workbench?.store.get().language === 'fr');
    return { file: isFrench ? 'Fichier' : 'File', save: isFrench ? 'Enregistrer une copie' : 'Save a copy' }[
      key
    ];
  }
}
