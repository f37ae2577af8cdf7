/**
 * Events of the workbook as the app knows them. Nothing is read in a handler but the sheet's name: a change only says
 * "the data is another one now". Handlers die with the pane; the ones added here are removed with their own context.
 */
import type { WorkbookEvent } from '../app/dcPilot';
import { RESTORE_SHEET } from '../words/ownSheets';
import type { ExcelSession } from './excelSession';
import { officeFailure } from './officeErrors';

type Listener = (event: WorkbookEvent) => void;
type EventHandler = OfficeExtension.EventHandlerResult<unknown>;

const sheetName = async (session: ExcelSession, sheetId: string): Promise<string | null> =>
  session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject || sheet.name.startsWith(RESTORE_SHEET) ? null : sheet.name;
  });

/** Tells the listener; a sheet that is gone, or a cell in edit mode, is no event. */
const tell = async (session: ExcelSession, sheetId: string, say: (sheet: string) => void): Promise<void> => {
  try {
    const sheet = await sheetName(session, sheetId);
    if (sheet !== null) say(sheet);
  } catch (error) {
    if (!officeFailure(error)) throw error;
  }
};

const addHandlers = (session: ExcelSession, listener: Listener): Promise<EventHandler[]> =>
  session.read(async (context) => {
    const sheets = context.workbook.worksheets;
    const handlers = [
      sheets.onChanged.add(({ worksheetId, address }) =>
        tell(session, worksheetId, (sheet) => listener({ kind: 'dataChanged', sheet, address })),
      ),
      sheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell(session, worksheetId, (sheet) => listener({ kind: 'selection', sheet, address })),
      ),
      sheets.onActivated.add(({ worksheetId }) =>
        tell(session, worksheetId, (sheet) => listener({ kind: 'sheetActivated', sheet })),
      ),
    ];
    await context.sync();
    return handlers as EventHandler[];
  });

const removeHandlers = async (session: ExcelSession, handlers: readonly EventHandler[]): Promise<void> => {
  const first = handlers[0];
  if (!first) return;
  await session.globals.Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
};

/** Starts to listen; the answer stops it. */
export const listenToWorkbook = (session: ExcelSession, listener: Listener): (() => void) => {
  let isStopped = false;
  const say: Listener = (event) => {
    if (!isStopped) listener(event);
  };
  const added = addHandlers(session, say).catch((error: unknown): EventHandler[] => {
    if (!officeFailure(error)) throw error;
    return [];
  });
  return () => {
    isStopped = true;
    void added.then((handlers) => removeHandlers(session, handlers)).catch(() => undefined);
  };
};
