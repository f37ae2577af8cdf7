import type { Language } from '../words/language';
import { errors as errorsEn } from './en/errors';
import { criteria as criteriaEn, fields as fieldsEn } from './en/names';
import { pane as paneEn } from './en/pane';
import { placeWords as placesEn } from './en/places';
import { errors as errorsFr } from './fr/errors';
import { criteria as criteriaFr, fields as fieldsFr } from './fr/names';
import { pane as paneFr } from './fr/pane';
import { placeWords as placesFr } from './fr/places';

const fr = {
  pane: paneFr,
  errors: errorsFr,
  places: placesFr,
  fields: fieldsFr,
  criteria: criteriaFr,
};

const en = {
  pane: paneEn,
  errors: errorsEn,
  places: placesEn,
  fields: fieldsEn,
  criteria: criteriaEn,
};

/** Sentences the pane is painted with, by language and area; the others come with what says them. */
export const RESOURCES = { fr, en } satisfies Record<Language, unknown>;
