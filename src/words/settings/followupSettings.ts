import { flag } from './entries';
import { UNITS } from './units';

/** What is made of the sheets filled in after visits. */
export const FOLLOWUP_SETTINGS = {
  anonymousReviews: flag(false, {
    label: { fr: 'Bilans sans les noms', en: 'Reviews without names' },
    unit: UNITS.choice,
    why: {
      fr: 'oui : DC Résultats montre forces, faiblesses et actions sans dire de qui. DC Bilans, où elles sont saisies, ne change pas.',
      en: 'yes: DC Results shows strengths, weaknesses and actions without saying whose. DC Reviews, where they are typed, does not change.',
    },
  }),
} as const;
