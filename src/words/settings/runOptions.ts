import { flag, forOneRun, optionalChoice, optionalDay } from './entries';

/** Options of one run (`--set`): what is about the moment, or about where this run writes, has no row in the sheet. */
export const RUN_OPTIONS = {
  today: forOneRun(
    optionalDay({
      label: { fr: 'Jour de l’exécution', en: 'Day of the run' },
      why: { fr: 'Vide : aujourd’hui.', en: 'Empty: today.' },
    }),
  ),
  mailing: forOneRun(
    flag(false, {
      label: { fr: 'Diagnostic à envoyer', en: 'Diagnosis to send' },
      why: {
        fr: 'oui : une feuille de plus, sans lien ni formule.',
        en: 'yes: one more sheet, without links or formulas.',
      },
    }),
  ),
  target: forOneRun(
    optionalChoice(
      {
        beside: { fr: 'à droite du tableau', en: 'beside the table' },
        insertColumns: { fr: 'colonnes insérées', en: 'inserted columns' },
        ownSheet: { fr: 'feuille à part', en: 'own sheet' },
      },
      {
        label: { fr: 'Où écrire', en: 'Where to write' },
        why: {
          fr: 'Vide : à droite, et demandé si la place est prise.',
          en: 'Empty: beside, and asked where taken.',
        },
      },
    ),
  ),
} as const;
