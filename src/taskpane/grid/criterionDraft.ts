/** A criterion while it is edited: texts as they are typed, and the edit of DC Barème they come to. */
import type {
  GridCellValue,
  GridEdit,
  ShownCap,
  ShownCriterion,
  ShownGrid,
} from '../../app/grid/gridReportTypes';
import { GRID_RULES, type GridColumnId, type GridRuleId } from '../../words/gridWords';
import type { Language } from '../../words/language';

export interface DraftRow {
  /** Tells rows apart while some come and go. */
  readonly id: number;
  /** Line of DC Barème it is made like. */
  readonly like: number;
  readonly rule: GridRuleId;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly points: string;
}

export interface CriterionDraft {
  readonly name: string;
  /** Lines of DC Barème it takes the place of; for a new criterion the line it comes after. */
  readonly lines: readonly number[];
  readonly isNew: boolean;
  readonly coefficient: string;
  readonly maximum: string;
  readonly group: string;
  readonly rows: readonly DraftRow[];
}

type Cells = GridEdit['rows'][number]['cells'];

export const cellText = (cell: GridCellValue, language: Language): string => {
  const text = cell === null ? '' : String(cell);
  return typeof cell === 'number' && language === 'fr' ? text.replace('.', ',') : text;
};

/** A number where it can be read as one, else as typed: the sheet then says what is wrong with it. */
export const typedCell = (text: string): string | number => {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text.trim();
};

export const draftOf = (
  { name, coefficient, maximum, group, rows }: ShownCriterion,
  language: Language,
): CriterionDraft => ({
  name,
  lines: rows.map(({ line }) => line),
  isNew: false,
  coefficient: cellText(coefficient, language),
  maximum: cellText(maximum, language),
  group,
  rows: rows.map(({ line, rule, from, to, label, points }) => ({
    ...{ id: line, like: line, rule, label, points: cellText(points, language) },
    ...{ from: cellText(from, language), to: cellText(to, language) },
  })),
});

/** The last line of a grid: what is added comes after it. */
export const lastLineOf = ({ criteria, caps }: ShownGrid): number =>
  Math.max(...criteria.flatMap(({ rows }) => rows.map(({ line }) => line)), ...caps.map(({ line }) => line));

/** Two bands to begin with: nothing under the first value, ten points from it on. */
export const newCriterion = (name: string, after: number): CriterionDraft => {
  const band = { like: after, rule: 'band' as const, label: '' };
  return {
    ...{ name, lines: [after], isNew: true, coefficient: '1', maximum: '10', group: '' },
    rows: [
      { ...band, id: -1, from: '1', to: '', points: '10' },
      { ...band, id: -2, from: '', to: '1', points: '0' },
    ],
  };
};

/** Rows like the last one, without its limits, its label or its points. */
export const withRow = (draft: CriterionDraft): CriterionDraft => {
  const last = draft.rows.at(-1);
  if (!last) return draft;
  const id = Math.min(-1, ...draft.rows.map((row) => row.id)) - 1;
  const row: DraftRow = { ...last, id, from: '', to: '', label: '', points: '0' };
  return { ...draft, rows: [...draft.rows, row] };
};

/** Relative cuts become bands of the user's. */
export const withFixedCuts = (draft: CriterionDraft): CriterionDraft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.rule === 'blank' ? row : { ...row, rule: 'band', label: '' })),
});

const cellsOf = (draft: CriterionDraft, row: DraftRow, language: Language): Cells => ({
  ...(draft.isNew ? { criterion: draft.name, why: '' } : {}),
  rule: GRID_RULES[row.rule][language],
  ...{ from: typedCell(row.from), to: typedCell(row.to), label: row.label },
  ...{ points: typedCell(row.points), group: draft.group },
  ...{ coefficient: typedCell(draft.coefficient), maximum: typedCell(draft.maximum) },
});

export const editOf = (draft: CriterionDraft, language: Language): GridEdit => {
  const rows = draft.rows.map((row) => ({ like: row.like, cells: cellsOf(draft, row, language) }));
  const [after = 0] = draft.lines;
  return { lines: draft.lines, rows: draft.isNew ? [{ like: after, cells: {} }, ...rows] : rows };
};

export const withoutCriterion = ({ rows }: ShownCriterion): GridEdit => ({
  lines: rows.map(({ line }) => line),
  rows: [],
});

/** Another cap in place of one; "" takes it away. */
export const capEdit = ({ line }: ShownCap, points: string): GridEdit => ({
  lines: [line],
  rows: points.trim() === '' ? [] : [{ like: line, cells: { maximum: typedCell(points) } }],
});

const NOTHING: readonly GridColumnId[] = ['criterion', 'from', 'to', 'label', 'points', 'coefficient', 'why'];

/** A cap of so many points on a group ("": on the whole grid). */
export const newCap = (grid: ShownGrid, group: string, language: Language): GridEdit => {
  const after = lastLineOf(grid);
  const empty = Object.fromEntries(NOTHING.map((id) => [id, ''])) as Cells;
  const points = grid.maximum ?? 100;
  const cells = { ...empty, rule: GRID_RULES.cap[language], group, maximum: points };
  return {
    lines: [after],
    rows: [
      { like: after, cells: {} },
      { like: after, cells },
    ],
  };
};
