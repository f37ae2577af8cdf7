import type { LastWrite, RunControls, UnfinishedJob, WorkbookEvent } from '../app/dcPilot';
import type {
  AppliedPlan,
  BlockConsumer,
  BlockRequest,
  NewSheet,
  OwnTable,
  SheetDescription,
  SheetHead,
  UndoOutcome,
  WorkbookPort,
} from '../app/workbookPort';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { planInDateSystem } from '../sheet/dateSystem';
import { splitAddress } from '../sheet/qualifyAddress';
import { parseAddress } from '../sheet/rect';
import type { Rect } from '../sheet/rect';
import type { WorkbookLocale } from '../sheet/sheetPicture';
import type { WritePlan } from '../sheet/writePlan';
import { addSheet } from './addSheet';
import { applyPlan } from './applyPlan';
import { describeSheet, listSheets, readLocale } from './describeSheet';
import { ExcelSession } from './excelSession';
import type { ExcelGlobals } from './excelSession';
import { attempt } from './officeErrors';
import { openBook } from './openBook';
import { readOwnTables } from './ownTables';
import { rangeOf, readBlocks } from './readBlocks';
import { readLinks } from './readLinks';
import { findLastWrite, findUnfinishedJob, undoLastWrite } from './undoLastWrite';
import { listenToWorkbook } from './workbookEvents';

const SETTING_PREFIX = 'DcPilot.';

/** The workbook port over Microsoft's client. */
export class ExcelWorkbook implements WorkbookPort {
  readonly #session: ExcelSession;
  /** Asked once: a workbook does not change its habits while it is open. */
  #locale: WorkbookLocale | null = null;

  constructor(globals: ExcelGlobals) {
    this.#session = new ExcelSession(globals);
  }

  #read<T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> {
    return attempt(() => this.#session.read(work));
  }

  async #localeOf(context: Excel.RequestContext): Promise<WorkbookLocale> {
    this.#locale ??= await readLocale(context);
    return this.#locale;
  }

  listSheets(): Promise<Result<readonly SheetHead[]>> {
    return this.#read(async (context) => succeed(await listSheets(context)));
  }

  describeSheet(name?: string): Promise<Result<SheetDescription>> {
    return this.#read(async (context) => {
      return describeSheet(context, name, await this.#localeOf(context));
    });
  }

  mergesIn({ sheetId, rect }: BlockRequest): Promise<Result<readonly Rect[]>> {
    return this.#read(async (context) => {
      const merged = rangeOf(context.workbook.worksheets.getItem(sheetId), rect).getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      if (merged.isNullObject) return succeed([]);
      return succeed(merged.address.split(',').flatMap((address) => parseAddress(address) ?? []));
    });
  }

  readBlocks(request: BlockRequest, onBlock: BlockConsumer, run?: RunControls): Promise<Result<void>> {
    return this.#read((context) => readBlocks(context, request, onBlock, run));
  }

  readFormats({ sheetId, rect }: BlockRequest): Promise<Result<readonly (readonly string[])[]>> {
    return this.#read(async (context) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheetId), rect);
      range.load('numberFormat');
      await context.sync();
      return succeed(range.numberFormat as string[][]);
    });
  }

  readOwnTables(names: readonly string[]): Promise<Result<readonly (OwnTable | null)[]>> {
    return this.#read(async (context) => {
      const { dateSystem } = await this.#localeOf(context);
      return succeed(await readOwnTables(context, names, dateSystem));
    });
  }

  tableNames(prefix: string): Promise<Result<readonly string[]>> {
    return this.#read(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      return succeed(tables.items.map(({ name }) => name).filter((name) => name.startsWith(prefix)));
    });
  }

  async apply(plan: WritePlan, run?: RunControls): Promise<Result<AppliedPlan>> {
    const locale = await this.#read(async (context) => succeed(await this.#localeOf(context)));
    if (!locale.ok) return locale;
    return applyPlan(this.#session, planInDateSystem(plan, locale.value.dateSystem), run);
  }

  undo(run?: RunControls): Promise<Result<UndoOutcome>> {
    return attempt(() => this.#session.write((context) => undoLastWrite(context, run)));
  }

  unfinishedJob(): Promise<Result<UnfinishedJob | null>> {
    return this.#read(async (context) => succeed(await findUnfinishedJob(context)));
  }

  lastWrite(): Promise<Result<LastWrite | null>> {
    return this.#read(async (context) => succeed(await findLastWrite(context)));
  }

  getSetting(key: string): Promise<Result<string | null>> {
    return this.#read(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTING_PREFIX + key);
      setting.load('value');
      await context.sync();
      return succeed(setting.isNullObject ? null : String(setting.value));
    });
  }

  setSetting(key: string, text: string): Promise<Result<void>> {
    const write = async (context: Excel.RequestContext): Promise<Result<void>> => {
      context.workbook.settings.add(SETTING_PREFIX + key, text);
      await context.sync();
      return succeed(undefined);
    };
    return attempt(() => this.#session.write(write));
  }

  addSheet(sheet: NewSheet): Promise<Result<string>> {
    return attempt(() => this.#session.write(async (context) => succeed(await addSheet(context, sheet))));
  }

  readLinks(request: BlockRequest): Promise<Result<readonly (readonly string[])[]>> {
    return this.#read(async (context) => succeed(await readLinks(context, request)));
  }

  openBook(bytes: Uint8Array): Promise<Result<void>> {
    return openBook(this.#session.globals, bytes);
  }

  async reveal(address: string): Promise<void> {
    const { sheet: name, address: cells } = splitAddress(address);
    await this.#session.read(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = name === '' ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
      sheet.activate();
      if (cells !== '') sheet.getRange(cells).select();
      await context.sync();
    });
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    return listenToWorkbook(this.#session, listener);
  }
}
