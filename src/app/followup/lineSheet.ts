/** A sheet filled in line by line: the user's columns, our check beside them, and the account's key last. */
import type { RecordColumn, RecordValues } from '../../domain/settings/readRecords';
import { valueCell } from '../../domain/settings/valueText';
import type { AllowedInput } from '../../sheet/cellLook';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { KEY_COLUMN } from '../../words/resultColumns';
import { CHECK_COLUMNS, flaggedRule } from '../settings/checkColumns';
import { keptRows, planEditableSheet } from '../settings/editableSheet';
import type { EditableColumn, EditableRow, EditableSheet } from '../settings/editableSheet';
import { allowedOfKind, formatOfKind } from '../settings/kindLook';
import type { OwnTable } from '../workbookPort';

export interface LineSheetInput<Id extends string> {
  readonly id: EditableSheet<string>['id'];
  readonly title: Bilingual;
  /** How the sheet is filled in. */
  readonly lines: readonly Bilingual[];
  readonly columns: readonly RecordColumn<Id>[];
  /** Points; 80 where a column is not named. */
  readonly widths: Partial<Readonly<Record<Id, number>>>;
  /** Words offered in a column that takes any. */
  readonly suggested?: Partial<Readonly<Record<Id, readonly Bilingual[]>>>;
  readonly allowed?: Partial<Readonly<Record<Id, AllowedInput>>>;
  readonly existing: OwnTable | null;
  readonly language: Language;
  /** By row of the table's body, the added rows after those that stand. */
  readonly check: (row: number) => string;
  /** Keys of the accounts of the existing rows; null leaves the cell, absent: no account column. */
  readonly keyOf?: (row: number) => string | null;
  readonly added?: readonly { readonly values: RecordValues<Id>; readonly key: string }[];
  /** Columns we fill in; the quiet ones narrow and grey. */
  readonly ours?: Partial<Readonly<Record<Id, 'shown' | 'quiet'>>>;
  /** Cells of an existing row that are written: of ours, and of the user's those he asked to change. */
  readonly changed?: (row: number) => Partial<RecordValues<Id>>;
}

const TEXT_FORMATS = { ours: '@', users: 'General' } as const;
const RIGHT_ALIGNED: ReadonlySet<string> = new Set(['number', 'day', 'clock']);
const NARROW = 80;
const WIDE_ENOUGH_TO_WRAP = 200;

const columnOf = <Id extends string>(
  { id, header, kind }: RecordColumn<Id>,
  { language, widths, suggested, allowed, ours }: LineSheetInput<Id>,
): EditableColumn<string> => {
  const widthPoints = widths[id] ?? NARROW;
  const numberFormat =
    kind.kind === 'text' ? TEXT_FORMATS[ours?.[id] ? 'ours' : 'users'] : formatOfKind(kind);
  const align = RIGHT_ALIGNED.has(kind.kind) ? ({ align: 'Right' } as const) : {};
  if (ours?.[id])
    return {
      ...{ id, header, widthPoints, owner: 'us', numberFormat, ...align },
      ...(ours[id] === 'quiet' ? { isQuiet: true } : {}),
    };
  const offered = suggested?.[id]?.map((name) => name[language]);
  const input: AllowedInput | undefined =
    allowed?.[id] ??
    (offered ? { kind: 'list', choices: offered, isOpen: true } : allowedOfKind(kind, language));
  return {
    ...{ id, header, widthPoints, owner: 'user', style: 'input', rules: [flaggedRule(language)] },
    ...{ numberFormat, ...align },
    ...(widthPoints >= WIDE_ENOUGH_TO_WRAP ? { wraps: true } : {}),
    ...(input ? { allowed: input } : {}),
  };
};

const KEY = {
  ...{ id: 'key', header: KEY_COLUMN, numberFormat: '@', widthPoints: 40 },
  ...{ owner: 'us', isQuiet: true },
} as const satisfies EditableColumn<string>;

const [CHECK] = CHECK_COLUMNS;

/** The sheet with its rows as the user left them, our cells renewed, new rows at the end. */
export const planLineSheet = <Id extends string>(input: LineSheetInput<Id>): OwnSheetWrite => {
  const { id, title, lines, columns, existing, language, check, keyOf, changed, added = [] } = input;
  const cellsOf = (values: Partial<RecordValues<Id>>): EditableRow<string>['cells'] =>
    Object.fromEntries(
      columns.flatMap(({ id: column, kind }) => {
        const value = values[column];
        return value === undefined ? [] : [[column, valueCell(kind, value, language)]];
      }),
    );
  const old = keptRows<string>(existing, (row) => {
    const key = keyOf?.(row) ?? null;
    const cells = changed ? cellsOf(changed(row)) : {};
    return { cells: { ...cells, check: check(row), ...(key === null ? {} : { key }) } };
  });
  const firstAdded = old.length;
  const rows = added.map(({ values, key }, at): EditableRow<string> => ({
    old: null,
    cells: { ...cellsOf(values), check: check(firstAdded + at), key },
  }));
  return planEditableSheet<string>({
    ...{ id, existing, language, rows: [...old, ...rows] },
    ...{ title: title[language], lines: lines.map((line) => line[language]) },
    columns: [...columns.map((one) => columnOf(one, input)), CHECK, ...(keyOf ? [KEY] : [])],
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'good' },
  });
};
