/** What is wrong in `DC Scénarios`, beside its cells. */
export const scenarioProblems = {
  SCENARIO_SAME: {
    what: 'Le scénario « {{value}} » ne change rien : il vaut aujourd’hui.',
    remedy: 'Remplissez au moins une colonne, ou effacez la ligne.',
  },
  SCENARIO_TOO_MANY: {
    what: 'Le scénario « {{value}} » n’est pas calculé : douze au plus sont mis côte à côte.',
    remedy: 'Effacez les lignes dont vous n’avez plus besoin.',
  },
  SCENARIO_NO_REPS: {
    what: 'Le scénario « {{value}} » retire plus de commerciaux qu’il n’y en a : il n’est pas calculé.',
    remedy: 'Écrivez au plus bas −{{expected}}.',
  },
  SCENARIO_LEFT_OUT: {
    what: 'Le scénario « {{value}} » n’est pas calculé : une de ses cellules ne se lit pas.',
    remedy: 'Corrigez la cellule, ou videz-la.',
  },
} as const;
