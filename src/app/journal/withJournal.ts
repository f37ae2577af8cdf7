/** The one hook of the log: every plan that is applied and every write taken back pass here, whatever job they are of. */
import type { WritePlan } from '../../sheet/writePlan';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { carryUserCells } from '../carryUserCells';
import type { OwnTable, WorkbookPort } from '../workbookPort';
import { entryOf, JOURNAL_HEADERS, keepJournal, planJournalSheet, readJournal, withEntry } from './journal';
import type { JournalEntry } from './journalEntry';

/** A sheet keeps the language it was made in. */
const languageOf = ({ headers }: OwnTable): Language =>
  JOURNAL_HEADERS.some(({ fr, en }) => fr !== en && headers.includes(en)) ? 'en' : 'fr';

/** Where `DC Journal` stands it is written with the plan, so that a restore takes its line back too. */
const withSheet = (
  plan: WritePlan,
  entries: readonly JournalEntry[],
  existing: OwnTable | null,
): WritePlan => {
  if (!existing || plan.sheets.some(({ id }) => id === 'journal')) return plan;
  const write = planJournalSheet(entries, languageOf(existing));
  const [at, job] = JOURNAL_HEADERS;
  const rules = {
    own: JOURNAL_HEADERS,
    ...{ keys: at && job ? [at, job] : [], keepGone: 'withNotes' as const },
  };
  return { ...plan, sheets: [...plan.sheets, carryUserCells(write, existing, rules).write] };
};

const logged =
  (workbook: WorkbookPort): WorkbookPort['apply'] =>
  async (plan, run) => {
    const entries = withEntry(await readJournal(workbook), entryOf(plan));
    const tables = await workbook.readOwnTables([OWN_SHEETS.journal.table]);
    const applied = await workbook.apply(
      withSheet(plan, entries, tables.ok ? (tables.value[0] ?? null) : null),
      run,
    );
    if (applied.ok) await keepJournal(workbook, entries);
    return applied;
  };

const loggedUndo =
  (workbook: WorkbookPort, clock: () => Date): WorkbookPort['undo'] =>
  async (run) => {
    const undone = await workbook.undo(run);
    if (!undone.ok) return undone;
    const { job, sheet } = undone.value;
    const entry = { at: clock().toISOString(), job: 'restore', sheet, written: '', detail: job };
    await keepJournal(workbook, withEntry(await readJournal(workbook), entry));
    return undone;
  };

/** The port, with every write logged. `clock` dates what is taken back. */
export const withJournal = (workbook: WorkbookPort, clock: () => Date): WorkbookPort => ({
  listSheets: () => workbook.listSheets(),
  describeSheet: (name) => workbook.describeSheet(name),
  mergesIn: (request) => workbook.mergesIn(request),
  readBlocks: (request, onBlock, run) => workbook.readBlocks(request, onBlock, run),
  readFormats: (request) => workbook.readFormats(request),
  readOwnTables: (names) => workbook.readOwnTables(names),
  tableNames: (prefix) => workbook.tableNames(prefix),
  apply: logged(workbook),
  undo: loggedUndo(workbook, clock),
  unfinishedJob: () => workbook.unfinishedJob(),
  lastWrite: () => workbook.lastWrite(),
  getSetting: (key) => workbook.getSetting(key),
  setSetting: (key, text) => workbook.setSetting(key, text),
  addSheet: (sheet) => workbook.addSheet(sheet),
  readLinks: (request) => workbook.readLinks(request),
  openBook: (bytes) => workbook.openBook(bytes),
  reveal: (address) => workbook.reveal(address),
  subscribe: (listener) => workbook.subscribe(listener),
});
