/** Where a failure happened: the parts known, one after another. */
export const placeWords = {
  file: 'fichier {{file}}',
  cells: '{{sheet}}!{{address}}',
  sheet: 'feuille « {{sheet}} »',
  address: 'cellules {{address}}',
  header: 'colonne « {{header}} »',
  setting: 'réglage « {{setting}} »',
  separator: ', ',
} as const;
