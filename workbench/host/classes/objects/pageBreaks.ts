import { pageBreaksOf, setPageBreaks } from '../../model/pageBreaks';
import type { BreakAxis } from '../../model/pageBreaks';
import { ClassToken } from '../../protocol/classToken';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { asInteger } from '../../protocol/parseValue';
import { itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rangeArgument } from '../range/rangeTargets';
import type { PageBreaks } from '../tokens';
import { PAGE_BREAKS, RANGE } from '../tokens';

interface PageBreak extends PageBreaks {
  /** Zero-based row or column the page begins at. */
  readonly line: number;
}

const PAGE_BREAK = new ClassToken<PageBreak>('PageBreak');

const keep = ({ sheet, axis }: PageBreaks, lines: readonly number[], context: HostContext): null => {
  setPageBreaks(
    sheet,
    axis,
    [...new Set(lines)].sort((a, b) => a - b),
  );
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
};

const linesOf = ({ sheet, axis }: PageBreaks): number[] => pageBreaksOf(sheet, axis);
const lineOn = (axis: BreakAxis, wanted: BreakAxis, line: number): number => (axis === wanted ? line : 0);

const cellAt = ({ axis, line }: PageBreak) => {
  const [row, column] = [lineOn(axis, 'rows', line), lineOn(axis, 'columns', line)];
  return { top: row, bottom: row, left: column, right: column };
};

/** Breaks a user (or an add-in) put in; those Excel makes by itself are none of them. */
export const pageBreakClasses: readonly AnyClass[] = [
  defineClass<PageBreaks>({
    token: PAGE_BREAKS,
    collection: {
      items: (breaks) => linesOf(breaks).map((line) => PAGE_BREAK.of({ ...breaks, line })),
      item: (breaks, key) => {
        const line = linesOf(breaks)[asInteger(key)];
        if (line === undefined) throw itemNotFound();
        return PAGE_BREAK.of({ ...breaks, line });
      },
    },
    methods: {
      /** Before the top row, or the left column, of the range. */
      Add: (breaks, args, context) => {
        const { rect } = rangeArgument(context, args, 0, breaks.sheet);
        const line = breaks.axis === 'rows' ? rect.top : rect.left;
        keep(breaks, [...linesOf(breaks), line], context);
        return PAGE_BREAK.of({ ...breaks, line });
      },
      GetCount: (breaks) => linesOf(breaks).length,
      RemovePageBreaks: (breaks, _args, context) => keep(breaks, [], context),
    },
  }),
  defineClass<PageBreak>({
    token: PAGE_BREAK,
    /** The client asks the collection for its items by it. */
    identity: (one) => ({ _Id: linesOf(one).indexOf(one.line) }),
    properties: {
      RowIndex: { get: ({ axis, line }) => lineOn(axis, 'rows', line) },
      ColumnIndex: { get: ({ axis, line }) => lineOn(axis, 'columns', line) },
    },
    methods: {
      Delete: (one, _args, context) =>
        keep(
          one,
          linesOf(one).filter((line) => line !== one.line),
          context,
        ),
      GetCellAfterBreak: (one, _args, context) => RANGE.of(context.references.range(one.sheet, cellAt(one))),
    },
  }),
];
