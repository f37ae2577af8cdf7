import type { HandoffReport, TakebackConflict, TakebackReport } from '../../src/app/handoff/handoffTypes';
import { agreeEn, agreeFr } from '../../src/words/agreement';
import { CONFLICT_WORDS } from '../../src/words/handoffWords';
import type { Language } from '../../src/words/language';

export const handoffLines = ({ rep, tabs, calls, columns }: HandoffReport, language: Language): string[] => {
  if (calls !== undefined)
    return language === 'fr'
      ? [agreeFr`${calls} appel(s) à faire.`, `Colonnes : ${columns.join(', ')}.`]
      : [agreeEn`${calls} call(s) to make.`, `Columns: ${columns.join(', ')}.`];
  const stops = tabs.reduce((sum, tab) => sum + tab.stops, 0);
  const names = tabs.map(({ tab }) => tab).join(', ');
  return language === 'fr'
    ? [
        agreeFr`${rep} : ${stops} visite(s) dans ${tabs.length} onglet(s) (${names}).`,
        `Colonnes : ${columns.join(', ')}.`,
      ]
    : [
        agreeEn`${rep}: ${stops} visit(s) in ${tabs.length} tab(s) (${names}).`,
        `Columns: ${columns.join(', ')}.`,
      ];
};

const conflictLine = (
  { code, tab, account, status, note, here }: TakebackConflict,
  language: Language,
): string => {
  const back = [status, note].filter((text) => text !== '').join(' – ');
  const now = here === '' ? '' : ` (${tab} : ${here})`;
  return `! ${account} : ${back}. ${CONFLICT_WORDS[code][language]}${now}`;
};

export const takebackLines = (
  { visits, changes, conflicts }: TakebackReport,
  language: Language,
): string[] => [
  language === 'fr'
    ? agreeFr`${visits} visite(s) reçue(s) : ${changes.length} cellule(s) à reprendre, ${conflicts.length} à voir.`
    : agreeEn`${visits} visit(s) received: ${changes.length} cell(s) to take over, ${conflicts.length} to look at.`,
  ...changes.map(({ tab, account, from, to }) => `${tab}, ${account} : ${from || '–'} → ${to || '–'}`),
  ...conflicts.map((one) => conflictLine(one, language)),
];
