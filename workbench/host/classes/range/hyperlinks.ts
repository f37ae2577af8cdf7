import { assertAllowed } from '../../editing/guard';
import { gridInput, writeCells } from '../../editing/writeCells';
import { formatCells } from '../../editing/formatCells';
import { rectOf } from '../../model/rects';
import type { Rect, SheetModel } from '../../model/types';
import type { PropertyDefinition } from '../../protocol/defineClass';
import { asText } from '../../protocol/parseValue';
import { invalidArgument } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rectOfRange } from '../../session/locate';
import type { RangeTarget } from '../../session/targets';
import { wireValue } from '../wireValue';

/** Link of the first cell, or null. */
export function readHyperlink(_context: HostContext, sheet: SheetModel, rect: Rect): unknown {
  const link = sheet.hyperlinks.get(`${rect.top},${rect.left}`);
  if (link === undefined) return null;
  const shown = wireValue(sheet.cells.get(rect.top, rect.left));
  return { textToDisplay: String(shown), ...link };
}

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

function readLink(value: unknown): Link {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const names = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
  const given = value as Record<string, unknown>;
  const entries = names
    .filter((name) => given[name] != null)
    .map((name) => [name, asText(given[name])] as const);
  return Object.fromEntries(entries);
}

/** Sets the link of every cell, its text where one is given, and the look of a link. */
export const writeHyperlink: NonNullable<PropertyDefinition<RangeTarget>['set']> = (
  target,
  value,
  context,
) => {
  const { sheet } = target;
  const rect = rectOfRange(context, target);
  assertAllowed(sheet, 'allowInsertHyperlinks');
  const link = readLink(value);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++)
      setLink(context, sheet, { row, column }, link);
  }
  formatCells(context, sheet, rect, (style) => ({
    ...style,
    font: { ...style.font, color: '#0563C1', underline: 'Single' },
  }));
  context.record({ kind: 'objects', sheetId: sheet.id });
};

function setLink(
  context: HostContext,
  sheet: SheetModel,
  at: { readonly row: number; readonly column: number },
  link: Link,
): void {
  const cell = rectOf(at.row, at.column, 1, 1);
  sheet.hyperlinks.set(`${at.row},${at.column}`, link);
  const isBlank = sheet.cells.get(at.row, at.column) === null;
  const text = link.textToDisplay ?? (isBlank ? (link.address ?? link.documentReference) : undefined);
  if (text === undefined) return;
  writeCells(context, { sheet, rect: cell, input: gridInput(`'${text}`, cell), form: 'english' });
}
