import type { SheetMemory } from '../store/paneState';

export interface PlaceProps {
  /** The sheet shown, which holds accounts. */
  readonly memory: SheetMemory;
}
