import type { Language } from '../words/language';
import { grid as gridEn } from './en/grid';
import { grid as gridFr } from './fr/grid';

/** What the grid editor says: it comes with it. */
export const GRID_RESOURCES = { fr: gridFr, en: gridEn } satisfies Record<Language, unknown>;
