/** What speaks against an appointment, on its row of `DC Agenda`. */
export const agendaProblems = {
  VISITS_OVERLAP: {
    what: 'Chevauche le rendez-vous de « {{value}} » du même commercial.',
    remedy: 'Changez l’heure ou le jour de l’un des deux.',
  },
  VISIT_REP_ABSENT: {
    what: 'Le {{value}}, le commercial est absent (DC Absences).',
    remedy: 'Changez le jour, ou corrigez l’absence.',
  },
  VISIT_ON_HOLIDAY: {
    what: 'Le {{value}} est un jour férié.',
    remedy: 'Changez le jour, ou laissez si le client reçoit.',
  },
  VISIT_REP_OFF: {
    what: 'Le {{value}} n’est pas un jour de terrain du commercial.',
    remedy: 'Changez le jour, ou ses jours dans DC Commerciaux.',
  },
  VISIT_REP_HOURS: {
    what: 'Le {{value}}, cette visite sort des heures de travail du commercial.',
    remedy: 'Changez l’heure, ou ses heures dans DC Commerciaux.',
  },
  VISIT_OVER_LUNCH: {
    what: 'Le {{value}}, cette visite ne laisse pas au commercial le temps de déjeuner.',
    remedy: 'Changez l’heure ou la durée, ou laissez s’il déjeune avec le client.',
  },
  VISIT_OUTSIDE_DATES: {
    what: 'Le {{value}} n’est pas entre les dates où le client veut être vu.',
    remedy: 'Changez le jour, ou les dates du compte.',
  },
  VISIT_TOO_LONG: {
    what: 'Le {{value}}, les heures du client et du commercial ne laissent pas assez de temps pour cette visite.',
    remedy: 'Raccourcissez la visite, changez le jour, ou fixez une heure s’il vous attend.',
  },
  VISIT_CUSTOMER_CLOSED: {
    what: 'Le {{value}}, le client ne reçoit pas à ce moment.',
    remedy: 'Changez l’heure ou le jour, ou laissez s’il vous attend.',
  },
  VISIT_SAID_TWICE: {
    what: '« {{value}} » est aussi dit de cette visite dans une autre feuille : la ligne reste comme elle est.',
    remedy: 'Mettez le même statut aux deux endroits.',
  },
} as const;
