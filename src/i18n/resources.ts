import type { Language } from '../words/language';
import { errors as errorsEn } from './en/errors';
import { criteria as criteriaEn, fields as fieldsEn } from './en/names';
import { pane as paneEn } from './en/pane';
import {
  placeWords as placesEn,
  problems as problemsEn,
  problemWords as problemWordsEn,
} from './en/problems';
import { errors as errorsFr } from './fr/errors';
import { criteria as criteriaFr, fields as fieldsFr } from './fr/names';
import { pane as paneFr } from './fr/pane';
import {
  placeWords as placesFr,
  problems as problemsFr,
  problemWords as problemWordsFr,
} from './fr/problems';

const fr = {
  pane: paneFr,
  errors: errorsFr,
  problems: problemsFr,
  problemWords: problemWordsFr,
  places: placesFr,
  fields: fieldsFr,
  criteria: criteriaFr,
};

const en = {
  pane: paneEn,
  errors: errorsEn,
  problems: problemsEn,
  problemWords: problemWordsEn,
  places: placesEn,
  fields: fieldsEn,
  criteria: criteriaEn,
};

/** Every sentence the user reads, by language and area. */
export const RESOURCES = { fr, en } satisfies Record<Language, unknown>;
