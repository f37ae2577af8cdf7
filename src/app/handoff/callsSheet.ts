/**
 * The assistant's list as it goes to another computer (method R16): a list of what goes in, so that a column added to
 * `DC Assistant` later, by us or by the user, is never in a file by accident.
 */
import { columnOf, textOfCell } from '../../domain/settings/rawTable';
import type { RawCell } from '../../sheet/cellGrid';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import { ASSISTANT_COLUMNS, CALL_RESULT_WORDS } from '../../words/alertWords';
import { CALLS_WORDS, HANDOFF_COLUMNS } from '../../words/handoffWords';
import type { Bilingual, Language } from '../../words/language';
import { KEY_COLUMN } from '../../words/resultColumns';
import { SHOWN_FIELDS } from '../accountFields';
import { phoneLink } from '../accountTexts';
import type { OwnTable } from '../workbookPort';
import { cellText } from './repTabs';

export const CALL_HEADERS = {
  ...ASSISTANT_COLUMNS,
  name: SHOWN_FIELDS.name.header,
  town: SHOWN_FIELDS.town.header,
  phone: SHOWN_FIELDS.phone.header,
  key: KEY_COLUMN,
} as const satisfies Record<string, Bilingual>;
export type CallColumnId = keyof typeof CALL_HEADERS;

/** What the assistant fills in. */
export const CALL_ANSWERS = ['result', 'other', 'note'] as const satisfies readonly CallColumnId[];

/** A row of the list, read by column. */
export interface CallRow {
  readonly cell: (id: CallColumnId) => RawCell;
  readonly text: (id: CallColumnId) => string;
}

/** Reads rows under these headers, in whichever language and order they stand. */
export const callReader = (
  headers: readonly string[],
): ((cells: readonly (RawCell | undefined)[]) => CallRow) => {
  const at = new Map(Object.entries(CALL_HEADERS).map(([id, header]) => [id, columnOf({ headers }, header)]));
  return (cells) => {
    const cell = (id: CallColumnId): RawCell => cells[at.get(id) ?? -1] ?? '';
    return { cell, text: (id) => cellText(cell(id)) };
  };
};

/** Calls still to be made: of an account, and not entered yet. */
export const openCalls = ({ headers, values }: OwnTable): readonly CallRow[] => {
  const read = callReader(headers);
  return values
    .map((cells) => read(cells))
    .filter(({ text }) => text('key') !== '' && text('name') !== '' && text('applied') === '');
};

/** What stood in the answers when the list was sent, a line each: what came back is told from it. */
export const sentAnswers = (answers: Readonly<Record<(typeof CALL_ANSWERS)[number], string>>): string =>
  CALL_ANSWERS.map((id) => answers[id]).join('\n');

const TEXT = '@';

interface CallColumn extends Omit<SheetColumn, 'header' | 'cell' | 'link'> {
  readonly id: CallColumnId;
  readonly linkOf?: (call: CallRow) => string;
}

const columnsOf = (language: Language): readonly CallColumn[] => {
  const slot = { numberFormat: TEXT, widthPoints: 96 };
  const hidden = { numberFormat: TEXT, widthPoints: 40, isHidden: true };
  return [
    { id: 'name', numberFormat: TEXT, widthPoints: 150 },
    { id: 'town', numberFormat: TEXT, widthPoints: 80 },
    { id: 'phone', numberFormat: TEXT, widthPoints: 90, linkOf: ({ text }) => phoneLink(text('phone')) },
    { id: 'rep', numberFormat: TEXT, widthPoints: 80 },
    { id: 'why', numberFormat: TEXT, widthPoints: 140, wraps: true },
    ...(['slot1', 'slot2', 'slot3'] as const).map((id) => ({ id, ...slot })),
    { id: 'script', numberFormat: TEXT, widthPoints: 240, wraps: true },
    {
      ...{ id: 'result', numberFormat: TEXT, widthPoints: 100, style: 'input' },
      allowed: { kind: 'list', choices: Object.values(CALL_RESULT_WORDS).map((word) => word[language]) },
    },
    { id: 'other', numberFormat: 'dd/mm/yyyy hh:mm', widthPoints: 100, style: 'input' },
    { id: 'note', numberFormat: TEXT, widthPoints: 140, style: 'input' },
    ...(['slots', 'visit', 'key'] as const).map((id) => ({ id, ...hidden })),
  ];
};

const plain = (cell: RawCell): WrittenCell => (typeof cell === 'number' ? cell : textOfCell(cell));

/** null where nobody is to be called. */
export const callsSheet = (table: OwnTable, language: Language): OwnSheetWrite | null => {
  const calls = openCalls(table);
  if (calls.length === 0) return null;
  const column = ({ id, linkOf, ...look }: CallColumn): SheetColumn => ({
    ...look,
    header: CALL_HEADERS[id][language],
    cell: (row) => (calls[row] ? plain(calls[row].cell(id)) : ''),
    ...(linkOf ? { link: (row: number) => (calls[row] ? linkOf(calls[row]) : '') } : {}),
  });
  const sent: SheetColumn = {
    ...{ header: HANDOFF_COLUMNS.call[language], numberFormat: TEXT, widthPoints: 40, isHidden: true },
    cell: (row) => {
      const text = (id: CallColumnId): string => calls[row]?.text(id) ?? '';
      return sentAnswers({ result: text('result'), other: text('other'), note: text('note') });
    },
  };
  return {
    ...{ id: 'assistant', name: table.sheetName, table: 'DcAssistant', rowCount: calls.length },
    title: CALLS_WORDS.title[language],
    lines: [CALLS_WORDS.how[language]],
    columns: [...columnsOf(language).map(column), sent],
    look: { page: { orientation: 'landscape', repeatsHeader: true } },
  };
};
