import type { AgendaReport, AppointmentReport, SlotsReport } from '../../src/app/agendaReportTypes';
import { agreeEn, agreeFr } from '../../src/words/agreement';
import type { Language } from '../../src/words/language';

const when = ({ date, time }: Pick<AppointmentReport, 'date' | 'time'>): string =>
  time === null ? date : `${date} ${time}`;

const closedLine = ({ closed }: AgendaReport, language: Language): string[] => {
  if (!closed) return [];
  const { visit, next } = closed;
  if (language === 'fr')
    return [
      `${visit.name} : visite ${visit.visit} close ; ${next ? `prochaine le ${when(next)} (${next.visit})` : 'aucune suite prévue'}.`,
    ];
  return [
    `${visit.name}: visit ${visit.visit} closed; ${next ? `next on ${when(next)} (${next.visit})` : 'none is to follow'}.`,
  ];
};

const calendarLines = ({ calendars }: AgendaReport): string[] =>
  calendars.map(({ file, events }) => `${file} (${events})`);

const frenchLines = ({
  appointmentCount,
  series,
  conflicts,
  alertCounts,
  assistant,
}: AgendaReport): string[] => [
  agreeFr`${appointmentCount} rendez-vous à venir ou à clore, dont ${series.booked} réservé(s) maintenant ; ${conflicts} en conflit.`,
  agreeFr`Rythmes : ${series.stable} stable(s), ${series.rule} par règle, ${series.irregular} irrégulier(s).`,
  `Alertes : ${alertCounts.today} aujourd’hui, ${alertCounts.tomorrow} demain, ${alertCounts.toClose} à clore, ${alertCounts.overdue} en retard, ${alertCounts.atRisk} à risque.`,
  `Assistant(e) : ${assistant.calls} appels, ${assistant.minutesSaved} min épargnées ; repris : ${assistant.applied.booked} pris, ${assistant.applied.moved} déplacés, ${assistant.applied.dropped} retirés.`,
];

const englishLines = ({
  appointmentCount,
  series,
  conflicts,
  alertCounts,
  assistant,
}: AgendaReport): string[] => [
  `${appointmentCount} appointments ahead or to close, ${series.booked} booked now; ${conflicts} in conflict.`,
  `Rhythms: ${series.stable} stable, ${series.rule} by rule, ${series.irregular} irregular.`,
  `Alerts: ${alertCounts.today} today, ${alertCounts.tomorrow} tomorrow, ${alertCounts.toClose} to close, ${alertCounts.overdue} overdue, ${alertCounts.atRisk} at risk.`,
  `Assistant: ${assistant.calls} calls, ${assistant.minutesSaved} min spared; entered: ${assistant.applied.booked} booked, ${assistant.applied.moved} moved, ${assistant.applied.dropped} dropped.`,
];

/** The list that came back in a file. */
const returnedLines = ({ assistant: { returned } }: AgendaReport, language: Language): string[] => {
  if (!returned) return [];
  const { calls, taken, conflicts } = returned;
  return [
    language === 'fr'
      ? agreeFr`Liste revenue : ${calls} appel(s), ${taken} nouvelle(s) réponse(s), ${conflicts.length} à voir.`
      : agreeEn`List returned: ${calls} call(s), ${taken} new answer(s), ${conflicts.length} to look at.`,
    ...conflicts.map(({ name, back, here }) =>
      language === 'fr'
        ? `! ${name} : ${back}. Ici, gardé : ${here}.`
        : `! ${name}: ${back}. Here, kept: ${here}.`,
    ),
  ];
};

export const agendaLines = (report: AgendaReport, language: Language): string[] => [
  ...closedLine(report, language),
  ...(language === 'fr' ? frenchLines(report) : englishLines(report)),
  ...returnedLines(report, language),
  ...calendarLines(report),
];

export const slotsLines = ({ name, due, slots }: SlotsReport, language: Language): string[] => {
  const head = language === 'fr' ? `${name}, due le ${due} :` : `${name}, due on ${due}:`;
  const none = language === 'fr' ? 'aucun créneau trouvé.' : 'no slot found.';
  const lines = slots.map(
    ({ date, time, rep, extraMinutes, extraKm, euros }) =>
      `${date} ${time} ${rep}: +${extraMinutes} min, +${extraKm} km, +${euros} €`,
  );
  return [head, ...(lines.length > 0 ? lines : [none])];
};
