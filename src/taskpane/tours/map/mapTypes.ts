/** What the map shows: it knows nothing of plans, sheets or the store. */
export interface MapStop {
  readonly id: string;
  readonly name: string;
  /** Place in its day, from 1. */
  readonly order: number;
  /** Index into the model's days. */
  readonly day: number;
  readonly latitude: number;
  readonly longitude: number;
  /** "09:30", or "" where only the day is fixed. */
  readonly time: string;
  readonly isPinned: boolean;
}

export interface MapHome {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapNight {
  readonly day: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapModel {
  readonly stops: readonly MapStop[];
  readonly home: MapHome | null;
  /** Nights away: the line of `day` ends there, that of the day after begins there. */
  readonly nights: readonly MapNight[];
  /** Labels of the days, in order. */
  readonly days: readonly string[];
  /** Id of the stop shown as chosen. */
  readonly selected: string | null;
}

export type { Outlines } from '../../../app/picturePort';

export interface MapHandlers {
  readonly onSelect: (id: string) => void;
  /** A stop was dropped on a stop of another day; stops cannot be dragged where it is absent. */
  readonly onMove?: (id: string, day: number) => void;
  /** The server of the map's pictures does not answer. */
  readonly onTilesFailed?: () => void;
}

export interface MapWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}
