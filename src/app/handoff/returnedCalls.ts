/**
 * The assistant's answers in a file that came back, laid over `DC Assistant` as it stands: a cell counts where the assistant
 * alone changed it; changed on both sides it is told, and what stands here is kept. A call that left the list meanwhile comes
 * back with its row, for what was agreed on with a customer holds.
 */
import { columnOf } from '../../domain/settings/rawTable';
import type { RawCell } from '../../sheet/cellGrid';
import { HANDOFF_COLUMNS } from '../../words/handoffWords';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { BookSheet } from '../bookPort';
import type { OwnTable } from '../workbookPort';
import { CALL_ANSWERS, CALL_HEADERS, callReader, sentAnswers } from './callsSheet';
import type { CallColumnId, CallRow } from './callsSheet';
import { cellText } from './repTabs';

export interface ReturnedCall extends CallRow {
  /** The answers as they were sent, by line. */
  readonly sent: readonly string[];
}

export interface CallConflict {
  readonly key: string;
  readonly name: string;
  /** In the file, and here. */
  readonly back: string;
  readonly here: string;
}

export interface ReturnedCalls {
  /** `DC Assistant` with the answers; nothing of it is written yet. */
  readonly table: OwnTable;
  /** Calls of the file, and those of them with a new answer. */
  readonly calls: number;
  readonly taken: number;
  readonly conflicts: readonly CallConflict[];
}

const isNamed = ({ fr, en }: Bilingual, cell: RawCell): boolean => cell === fr || cell === en;

const callsOfSheet = ({ rows }: BookSheet): ReturnedCall[] => {
  const top = rows.findIndex((row) => row.some((cell) => isNamed(HANDOFF_COLUMNS.call, cell)));
  const headers = (rows[top] ?? []).map(String);
  if (top < 0) return [];
  const read = callReader(headers);
  const sentAt = columnOf({ headers }, HANDOFF_COLUMNS.call);
  return rows
    .slice(top + 1)
    .map((cells): ReturnedCall => {
      const lines = cellText(cells[sentAt]).split('\n');
      const answers = CALL_ANSWERS.length - 1;
      return {
        ...read(cells),
        sent: [...lines.slice(0, answers), lines.slice(answers).join('\n')],
      };
    })
    .filter(({ text }) => text('key') !== '');
};

export const returnedCalls = (book: readonly BookSheet[]): readonly ReturnedCall[] =>
  book.flatMap(callsOfSheet);

/** Changes of cells, by row and column of the table's body. */
class Patch {
  readonly headers: string[];
  readonly #cells = new Map<number, Map<number, RawCell>>();
  rowCount: number;

  constructor(
    readonly existing: OwnTable,
    readonly language: Language,
  ) {
    this.headers = [...existing.headers];
    this.rowCount = existing.values.length;
  }

  column(id: CallColumnId): number {
    const at = columnOf(this, CALL_HEADERS[id]);
    return at < 0 ? this.headers.push(CALL_HEADERS[id][this.language]) - 1 : at;
  }

  text(row: number, id: CallColumnId): string {
    return cellText(this.existing.values[row]?.[this.column(id)]);
  }

  put(row: number, id: CallColumnId, cell: RawCell): void {
    const cells = this.#cells.get(row) ?? new Map<number, RawCell>();
    this.#cells.set(row, cells.set(this.column(id), cell));
  }

  #over(rows: readonly (readonly RawCell[])[]): RawCell[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      this.headers.map((_header, at) => this.#cells.get(row)?.get(at) ?? rows[row]?.[at] ?? ''),
    );
  }

  table(): OwnTable {
    const { rows, values, verbatim } = this.existing;
    return {
      ...{ ...this.existing, headers: this.headers, rows: this.#over(rows), values: this.#over(values) },
      ...(verbatim ? { verbatim: this.#over(verbatim) } : {}),
    };
  }
}

const noTable = (language: Language): OwnTable => ({
  ...{ sheetName: OWN_SHEETS.assistant.name[language], rect: { top: 0, left: 0, bottom: 0, right: 0 } },
  ...{ headers: [], rows: [], values: [] },
});

/** What goes with the answers, so that "slot 1" is the one that was offered. */
const CARRIED = ['name', 'slots', 'visit', 'key'] as const satisfies readonly CallColumnId[];

type Outcome = 'same' | 'taken' | CallConflict;

const takeOne = (patch: Patch, rows: ReadonlyMap<string, number>, call: ReturnedCall): Outcome => {
  const changed = CALL_ANSWERS.filter((id, at) => call.text(id) !== (call.sent[at] ?? ''));
  if (changed.length === 0) return 'same';
  const row = rows.get(call.text('key')) ?? patch.rowCount;
  const isHere = row < patch.rowCount;
  const here = (id: CallColumnId): string => (isHere ? patch.text(row, id) : '');
  if (changed.every((id) => here(id) === call.text(id))) return 'same';
  const isTorn = changed.some((id) => {
    const sent = call.sent[CALL_ANSWERS.indexOf(id)] ?? '';
    return here(id) !== '' && here(id) !== sent && here(id) !== call.text(id);
  });
  const answers = (of: (id: CallColumnId) => string): string =>
    sentAnswers({ result: of('result'), other: of('other'), note: of('note') })
      .split('\n')
      .filter((text) => text !== '')
      .join(' – ');
  if (isTorn || here('applied') !== '')
    return { key: call.text('key'), name: call.text('name'), back: answers(call.text), here: answers(here) };
  if (!isHere) patch.rowCount++;
  for (const id of [...CARRIED, ...changed]) patch.put(row, id, call.cell(id));
  return 'taken';
};

/** `existing` null: the workbook has no list any more. */
export const overlayCalls = (
  existing: OwnTable | null,
  calls: readonly ReturnedCall[],
  language: Language,
): ReturnedCalls => {
  const patch = new Patch(existing ?? noTable(language), language);
  const rows = new Map(
    patch.existing.values.flatMap((_, row) => {
      const key = patch.text(row, 'key');
      return key === '' ? [] : [[key, row] as const];
    }),
  );
  const outcomes = calls.map((call) => takeOne(patch, rows, call));
  return {
    ...{ table: patch.table(), calls: calls.length },
    taken: outcomes.filter((outcome) => outcome === 'taken').length,
    conflicts: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome])),
  };
};
