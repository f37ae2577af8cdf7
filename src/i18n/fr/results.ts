/** What the results of a scoring say, beyond the pane’s own words. */
export const results = {
  freshness: {
    scored: 'Note au {{scoredOn}}, à refaire à partir du {{redoFrom}}.',
    stale: 'Note au {{scoredOn}} : à refaire depuis le {{redoFrom}}.',
  },
  cross: {
    heading: 'ABC croisée : CA × potentiel',
    text: 'En ligne le CA (P : prospects), en colonne le potentiel (A’ : les plus gros). Choisissez une case.',
    table: 'Comptes par classe de CA et de potentiel',
    cell: '{{row}}×{{column}}’ : {{segment}}, {{n}} comptes',
    none: 'Pas de colonne « Potentiel » : la matrice attend le potentiel de vos comptes.',
    share: '{{n}} comptes, {{share}} du CA',
    accounts: '{{n}} comptes',
    best: 'Les mieux notés',
    more_one: 'et {{n}} autre : colonne DC Segment',
    more_other: 'et {{n}} autres : colonne DC Segment',
    select: 'Sélectionner la ligne de {{name}}',
  },
  changes: {
    heading: 'Depuis la notation du {{date}}',
    none: 'Ni entrée, ni sortie, ni changement de classe.',
    entered: '{{n}} entrés',
    left: '{{n}} sortis',
    moved: '{{n}} changent de classe',
    more: 'et {{n}} autres',
    new: 'nouveau',
    move: '{{from}} → {{to}}',
  },
  challenge: {
    heading: 'Challenge',
    text: 'Marquez vos comptes dans les feuilles DC TOP, puis notez à nouveau.',
    won: '{{won}} gagnés sur {{target}}',
    steps: '{{listed}} sur la liste, {{contacted}} contactés, {{met}} rencontrés, {{quoted}} devis',
  },
  live: {
    heading: 'Formules et valeurs',
    formulas: 'En formules, recalculées par Excel : {{columns}}.',
    values: 'Restent des valeurs :',
    value: '{{column}} : {{why}}',
  },
} as const;
