/** Manual page breaks ↔ rowBreaks, colBreaks. `id` is the line before which the page begins, counted from 0. */
import type { BreakAxis } from '../../model/pageBreaks';
import { element, elements, flag, numberAttribute, type XmlElement } from '../xml/xmlTree';

/** Last column and last row: a break goes across the whole sheet. */
const ACROSS: Readonly<Record<BreakAxis, number>> = { rows: 16_383, columns: 1_048_575 };
export const BREAK_ELEMENTS: Readonly<Record<BreakAxis, string>> = {
  rows: 'rowBreaks',
  columns: 'colBreaks',
};

/** Lines of the breaks somebody put in; those Excel worked out are left to Excel. */
export const readPageBreaks = (section: XmlElement | undefined): number[] =>
  elements(section, 'brk')
    .filter((at) => flag(at, 'man'))
    .map((at) => numberAttribute(at, 'id') ?? 0);

export const writePageBreaks = (lines: readonly number[], axis: BreakAxis): XmlElement | null =>
  lines.length === 0
    ? null
    : element(
        BREAK_ELEMENTS[axis],
        { count: lines.length, manualBreakCount: lines.length },
        lines.map((id) => element('brk', { id, max: ACROSS[axis], man: 1 })),
      );
