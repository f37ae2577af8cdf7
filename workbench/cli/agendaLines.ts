import type { AgendaReport } from '../../src/app/agendaReportTypes';
import type { Language } from '../../src/words/language';

export const agendaLines = (
  { appointmentCount, series, conflicts }: AgendaReport,
  language: Language,
): string[] =>
  language === 'fr'
    ? [
        `${appointmentCount} rendez-vous à venir ou à clore, dont ${series.booked} réservé(s) maintenant ; ${conflicts} en conflit.`,
        `Rythmes : ${series.stable} stable(s), ${series.rule} par règle, ${series.irregular} irrégulier(s).`,
      ]
    : [
        `${appointmentCount} appointments ahead or to close, ${series.booked} booked now; ${conflicts} in conflict.`,
        `Rhythms: ${series.stable} stable, ${series.rule} by rule, ${series.irregular} irregular.`,
      ];
