import type { placeWords as frenchPlaceWords } from '../fr/places';
import type { SameShape } from '../sameShape';

export const placeWords: SameShape<typeof frenchPlaceWords> = {
  file: 'file {{file}}',
  cells: '{{sheet}}!{{address}}',
  sheet: 'sheet “{{sheet}}”',
  address: 'cells {{address}}',
  header: 'column “{{header}}”',
  setting: 'setting “{{setting}}”',
  separator: ', ',
};
