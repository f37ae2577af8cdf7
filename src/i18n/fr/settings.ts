/** What is said of settings, in every place that has some. */
export const settings = {
  heading: {
    results: 'Résultats à écrire',
    top: 'Listes TOP et challenge',
    scoring: 'Réglages de la notation',
  },
  text: 'Les mêmes cellules que la feuille DC Paramètres : chaque changement y est écrit et peut être annulé.',
  columnsText:
    'Seules les colonnes cochées sont écrites ou mises à jour. Celles déjà écrites que vous décochez restent telles quelles.',
  hypothesis: 'hypothèse',
  confirmed: 'confirmé',
  changed: 'modifié',
  wrong: 'illisible dans la feuille',
  expected: 'attendu : {{expected}}',
  automatic: 'automatique',
  yes: 'oui',
  save: 'Écrire',
  saved: 'Écrit dans DC Paramètres. Relancez pour voir l’effet.',
  sheets: 'Feuilles de réglages',
  open: 'Ouvrir {{sheet}}',
  create: 'Créer {{sheet}}',
  loading: 'Lecture des réglages…',
} as const;
