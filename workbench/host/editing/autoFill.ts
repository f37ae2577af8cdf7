import { columnCountOf, rectOf, rowCountOf } from '../model/rects';
import type { Rect, Scalar, SheetModel } from '../model/types';
import type { HostContext } from '../session/hostContext';
import { copyCells } from './copyCells';
import { noteContents } from './noteEdit';

interface FillTask {
  readonly sheet: SheetModel;
  readonly source: Rect;
  readonly target: Rect;
  readonly type: 'FillDefault' | 'FillCopy' | 'FillSeries' | 'FillFormats' | 'FillValues';
}

/**
 * Fills down or to the right by repeating the source (formulas move along); numbers of a source of two or more, and
 * with FillSeries of one, go on by their step. Days, months and lists of words are not continued.
 */
export function autoFill(context: HostContext, task: FillTask): void {
  const { sheet, source, target } = task;
  const isDown = target.bottom > source.bottom;
  const period = isDown ? rowCountOf(source) : columnCountOf(source);
  const end = isDown ? target.bottom : target.right;
  const type = task.type === 'FillFormats' ? 'Formats' : task.type === 'FillValues' ? 'Values' : 'All';
  for (let at = (isDown ? source.bottom : source.right) + 1; at <= end; at += period) {
    const size = Math.min(period, end - at + 1);
    const from = isDown
      ? { ...source, bottom: source.top + size - 1 }
      : { ...source, right: source.left + size - 1 };
    const to = isDown
      ? rectOf(at, source.left, size, columnCountOf(source))
      : rectOf(source.top, at, rowCountOf(source), size);
    copyCells(context, {
      from: { sheet, rect: from },
      to: { sheet, rect: to },
      type,
      skipBlanks: false,
      transpose: false,
    });
  }
  if (task.type === 'FillDefault' || task.type === 'FillSeries')
    continueSeries(context, task, isDown, period);
}

function continueSeries(
  context: HostContext,
  { sheet, source, target, type }: FillTask,
  isDown: boolean,
  period: number,
): void {
  const lines = isDown ? columnCountOf(source) : rowCountOf(source);
  for (let line = 0; line < lines; line++) {
    const at = (step: number): [number, number] =>
      isDown ? [source.top + step, source.left + line] : [source.top + line, source.left + step];
    const seeds = Array.from({ length: period }, (_seed, step) => sheet.cells.get(...at(step)));
    const step = stepOf(seeds, type);
    if (step === null || seeds.some((_seed, index) => sheet.cells.formula(...at(index)))) continue;
    const count = isDown ? rowCountOf(target) : columnCountOf(target);
    for (let index = period; index < count; index++)
      sheet.cells.set(...at(index), Number(seeds[0]) + step * index);
  }
  noteContents(context, sheet, target);
}

function stepOf(seeds: readonly Scalar[], type: FillTask['type']): number | null {
  if (!seeds.every((seed) => typeof seed === 'number')) return null;
  if (seeds.length === 1) return type === 'FillSeries' ? 1 : null;
  return (Number(seeds.at(-1)) - Number(seeds[0])) / (seeds.length - 1);
}
