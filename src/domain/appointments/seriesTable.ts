/** `DC Séries` read back: of all it shows, only the user's ticks count. */
import { RHYTHM_WORDS, SERIES_COLUMNS } from '../../words/agendaWords';
import type { SeriesColumnId } from '../../words/agendaWords';
import type { AccountFinder } from '../followup/accountFinder';
import { readLines } from '../followup/readLines';
import { accountOfRow } from '../followup/rowAccount';
import { asFlag, asText } from '../settings/cellAs';
import type { RawTable } from '../settings/rawTable';
import type { RecordColumn } from '../settings/readRecords';
import type { TableFault } from '../settings/tableFault';

const NAME = { kind: 'text', longest: 255 } as const;
const FIGURE = { kind: 'number', min: 0, max: 9999 } as const;

const column = (
  id: SeriesColumnId,
  kind: RecordColumn<SeriesColumnId>['kind'],
): RecordColumn<SeriesColumnId> => ({ id, header: SERIES_COLUMNS[id], role: 'optional', kind });

/** In the order of the sheet. */
export const SERIES_SPEC: readonly RecordColumn<SeriesColumnId>[] = [
  { ...column('account', NAME), role: 'needed' },
  column('rep', NAME),
  column('keep', { kind: 'flag' }),
  column('rhythm', { kind: 'choice', choices: RHYTHM_WORDS }),
  column('interval', FIGURE),
  column('visits', FIGURE),
  column('gap', FIGURE),
  column('variation', FIGURE),
  column('dates', NAME),
  column('booked', FIGURE),
  column('next', { kind: 'day' }),
];

export interface SeriesReading {
  /** What the user ticked, by account; accounts whose cell is empty are left out. */
  readonly ticks: ReadonlyMap<number, boolean>;
  /** Account of a row of the table's body. */
  readonly accounts: ReadonlyMap<number, number>;
  readonly faults: readonly TableFault[];
}

export function readSeriesTable(table: RawTable, find: AccountFinder): SeriesReading {
  const { rows, faults } = readLines(table, SERIES_SPEC);
  const all: TableFault[] = [...faults];
  const ticks = new Map<number, boolean>();
  const accounts = new Map<number, number>();
  for (const { row, values } of rows) {
    const whose = accountOfRow(table, { row, name: asText(values.account) }, find);
    if (whose.fault) all.push(whose.fault);
    if (whose.account < 0) continue;
    accounts.set(row, whose.account);
    const tick = asFlag(values.keep);
    if (tick !== null) ticks.set(whose.account, tick);
  }
  return { ticks, accounts, faults: all };
}
