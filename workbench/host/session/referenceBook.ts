import type { Rect, SheetModel } from '../model/types';
import type { AreasTarget, RangeTarget } from './targets';

type Kept =
  | { readonly kind: 'range'; readonly target: RangeTarget }
  | { readonly kind: 'areas'; readonly target: AreasTarget };

const KEPT_FOR_EVENTS = 1000;

/** Ranges alive in the current request and those the client asked to keep (`_KeepReference`). */
export class ReferenceBook {
  private readonly kept = new Map<string, Kept>();
  private live: RangeTarget[] = [];
  private lastId = 0;
  private readonly ofEvents: string[] = [];

  range(sheet: SheetModel, rect: Rect): RangeTarget {
    const target: RangeTarget = { sheet, rect, referenceId: null };
    this.live.push(target);
    return target;
  }

  areas(sheet: SheetModel, rects: readonly Rect[]): AreasTarget {
    return { sheet, areas: rects.map((rect) => this.range(sheet, rect)), referenceId: null };
  }

  keepRange(target: RangeTarget): string {
    return (target.referenceId ??= this.keep({ kind: 'range', target }));
  }

  keepAreas(target: AreasTarget): string {
    return (target.referenceId ??= this.keep({ kind: 'areas', target }));
  }

  /** For the range of an event's arguments, which no client ever gives back: the oldest of many are let go. */
  keepForEvent(target: RangeTarget): string {
    const id = this.keepRange(target);
    this.ofEvents.push(id);
    if (this.ofEvents.length > KEPT_FOR_EVENTS) this.remove(this.ofEvents.shift() ?? '');
    return id;
  }

  find(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const found = this.kept.get(id);
    if (found) found.target.referenceId = null;
    this.kept.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  get count(): number {
    return this.kept.size;
  }

  /** Gives every range of a sheet its new place. */
  moveAll(sheet: SheetModel, move: (rect: Rect) => Rect | null): void {
    for (const target of this.everyRange()) {
      if (target.sheet === sheet && target.rect !== null) target.rect = move(target.rect);
    }
  }

  /** Forgets what the client did not keep; at the end of a request. */
  endRequest(): void {
    this.live = [];
  }

  private keep(entry: Kept): string {
    const id = `R${++this.lastId}`;
    this.kept.set(id, entry);
    return id;
  }

  private everyRange(): Set<RangeTarget> {
    const ranges = new Set(this.live);
    for (const { kind, target } of this.kept.values()) {
      for (const range of kind === 'range' ? [target] : target.areas) ranges.add(range);
    }
    return ranges;
  }
}
