import { createHost } from '../../host';
import type { Host } from '../../host/hostTypes';
import { createBrowserCalculator } from '../../host/calc/browserCalculator';
import { toLocal } from '../../host/calc/localFormula';
import type { CustomFunctionsFile } from '../../host/calc/types';
import type { GestureOutcome } from '../../host/gestures/userGestures';
import { cultureOf } from '../../host/model/cultures';
import type { SheetModel } from '../../host/model/types';
import type { HostChange } from '../../host/session/changes';
import { cellText } from '../../host/text/cellText';
import type { PageLanguage } from '../state/pageState';
import { localeOf } from '../texts/pageTexts';
import { browserFiles } from './fileDoor';
import { editText } from './editText';
import type { FaultSwitches, PageHost, PersonGestures, Refusal, ViewChange } from './pageHost';
import { refusalText } from './refusalTexts';

/** The local host as the page uses it, in the page's own thread: the pane is as far away as in Excel on the web. */
export function createPageHost(
  firstLanguage: PageLanguage,
  calculator = createBrowserCalculator(),
): PageHost {
  let language = firstLanguage;
  let functionNames: readonly string[] = [];
  let onCreated: (bytes: Uint8Array | null) => void = () => undefined;
  const host = createHost({
    locale: localeOf(language),
    calculator,
    files: browserFiles(() => functionNames),
    onWorkbookCreated: (bytes) => onCreated(bytes),
    onInternalError: (error) => reportError(error),
  });
  const refusal = (outcome: GestureOutcome): Refusal =>
    outcome && refusalText(outcome.code, outcome.message, language);
  return {
    get model() {
      return host.model;
    },
    gestures: personGestures(host, refusal),
    textOf: (sheet, row, column) => shownText(host, sheet, row, column),
    editTextOf: (sheet, row, column) => {
      const formula = sheet.cells.formula(row, column);
      const { culture, dateSystem } = host.model;
      if (formula) return toLocal(formula.text, culture);
      return editText(sheet.cells.get(row, column), formatAt(host, sheet, row, column), culture, dateSystem);
    },
    evaluate: (formula, sheetId, row, column) => host.evaluate(formula, { sheetId, row, column }),
    execute: (body, flags) => host.request(body, flags),
    onEvents: (listener) => host.onEvents(listener),
    onWorkbookCreated(listener) {
      onCreated = listener;
    },
    onChange: (listener) => host.onChange((changes) => listener(viewChange(changes))),
    async open(bytes, name) {
      const outcome = await host.open(bytes, name);
      return outcome.ok ? null : refusalText(outcome.code, outcome.code, language);
    },
    openFresh: () => host.createNew(localeOf(language)),
    save: () => host.save(),
    registerFunctions(metadata) {
      const file = metadata as CustomFunctionsFile;
      functionNames = file.functions.map(({ name }) => name);
      host.registerCustomFunctions(file);
    },
    setLanguage(next) {
      language = next;
      host.model.culture = cultureOf(localeOf(next));
    },
    forgetPane: () => host.forgetPane(),
    runtime: paneRuntime(host),
    documentSettings: host.documentSettings,
    faults: {
      get: () => switchesOf(host),
      set: (patch) => void Object.assign(host.faults, patch),
    },
  };
}

const paneRuntime = (host: Host): PageHost['runtime'] => ({
  visibility: () => host.runtime.visibility,
  setVisibility: (next) => host.setPaneVisibility(next),
});

function switchesOf({ faults }: Host): FaultSwitches {
  const { isEditingCell, delayMs, failAtAction, refuseWith } = faults;
  return { isEditingCell, delayMs, failAtAction, refuseWith };
}

function personGestures({ user }: Host, refusal: (outcome: GestureOutcome) => Refusal): PersonGestures {
  return {
    type: (sheetId, row, column, text) => refusal(user.editCell(sheetId, row, column, text)),
    clear: (sheetId, rect) => refusal(user.clear(sheetId, rect)),
    paste: (sheetId, row, column, texts) => refusal(user.paste(sheetId, row, column, texts)),
    copy: (from, to) => refusal(user.copy(from, to)),
    format: (sheetId, rect, style) => refusal(user.format(sheetId, rect, style)),
    select: (sheetId, rect) => refusal(user.select(sheetId, rect)),
    activateSheet: (sheetId) => refusal(user.activateSheet(sheetId)),
    addSheet: () => refusal(user.addSheet()),
    renameSheet: (sheetId, name) => refusal(user.renameSheet(sheetId, name)),
    deleteSheet: (sheetId) => refusal(user.deleteSheet(sheetId)),
    setColumnWidth: (sheetId, { left, right }, points) =>
      refusal(user.resizeLines(sheetId, 'columns', [left, right], points)),
    setRowHeight: (sheetId, { top, bottom }, points) =>
      refusal(user.resizeLines(sheetId, 'rows', [top, bottom], points)),
    insertLines: (sheetId, rect, side) => refusal(user.insertLines(sheetId, side, ...spanOf(rect, side))),
    deleteLines: (sheetId, rect, side) => refusal(user.deleteLines(sheetId, side, ...spanOf(rect, side))),
    setProtection: (sheetId, isProtected) =>
      refusal(isProtected ? user.protectSheet(sheetId) : user.unprotectSheet(sheetId)),
  };
}

interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const spanOf = (rect: Span, side: 'rows' | 'columns'): [first: number, count: number] =>
  side === 'rows' ? [rect.top, rect.bottom - rect.top + 1] : [rect.left, rect.right - rect.left + 1];

function formatAt({ model }: Host, sheet: SheetModel, row: number, column: number): string {
  const own = sheet.cells.styleId(row, column);
  const id = own || sheet.rows.get(row)?.style || sheet.columns.get(column)?.style || 0;
  return model.styles.get(id).numberFormat ?? 'General';
}

function shownText(host: Host, sheet: SheetModel, row: number, column: number): string {
  const { culture, dateSystem } = host.model;
  return cellText(sheet.cells.get(row, column), formatAt(host, sheet, row, column), culture, dateSystem);
}

function viewChange(changes: readonly HostChange[]): ViewChange {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return {
    cells: kinds.has('cells'),
    layout: ['structure', 'lines', 'objects', 'cells'].some((kind) => kinds.has(kind as HostChange['kind'])),
    structure: kinds.has('structure'),
    sheets: kinds.has('sheets') || kinds.has('workbook'),
    selection: kinds.has('selection'),
  };
}
