import { countReasons } from '../../src/app/tours/countReasons';
import type { ToursReport } from '../../src/app/report';
import { formatDecimal, formatInteger } from '../../src/i18n/format';
import { agreeEn, agreeFr } from '../../src/words/agreement';
import type { Language } from '../../src/words/language';
import { NO_GAIN, ONCE_EACH } from '../../src/words/tourWords';

/** "+12" or "−3". */
const signed = (difference: number): string => `${difference < 0 ? '−' : '+'}${Math.abs(difference)}`;

const changeLines = ({ changes }: ToursReport, language: Language): string[] => {
  if (!changes) return [];
  const { before, after, moved, added, removed, retimed } = changes;
  const counts = [moved.length, retimed, added.length, removed.length];
  const [minutes, drive] = [after.workMinutes - before.workMinutes, after.driveMinutes - before.driveMinutes];
  const [km, euros] = [after.km - before.km, after.euros - before.euros];
  return language === 'fr'
    ? [
        `Déplacées : ${counts[0]}, à une autre heure : ${counts[1]}, ajoutées : ${counts[2]}, retirées : ${counts[3]}.`,
        `Par rapport aux tournées d’avant : ${signed(minutes)} min (dont route ${signed(drive)} min), ${signed(km)} km, ${signed(euros)} € HT.`,
      ]
    : [
        `Moved: ${counts[0]}, at another time: ${counts[1]}, added: ${counts[2]}, removed: ${counts[3]}.`,
        `Against the tours before: ${signed(minutes)} min (driving ${signed(drive)} min), ${signed(km)} km, ${signed(euros)} € excl. tax.`,
      ];
};

const flaggedLines = ({ weeks }: ToursReport, language: Language): string[] => {
  const flagged = weeks
    .flatMap(({ days }) => days.flatMap(({ stops }) => stops))
    .filter(({ check }) => check);
  if (flagged.length === 0) return [];
  const [first] = flagged;
  return [
    language === 'fr'
      ? agreeFr`${flagged.length} arrêt(s) à revoir (colonne Contrôle), d’abord « ${first?.name} » : ${first?.check}.`
      : agreeEn`${flagged.length} stop(s) to look at (column Check), first “${first?.name}”: ${first?.check}.`,
  ];
};

const gainLine = ({ insight, totals }: ToursReport, language: Language): string[] => {
  const { minutes, km, euros, co2Kg, freedVisits } = insight.gains.sheetOrder;
  if (totals.visits === 0) return [];
  if (minutes <= 0) return [NO_GAIN[language]];
  const decimal = (value: number): string => formatDecimal(value, language, 1);
  const [hours, freed, cash] = [decimal(minutes / 60), decimal(freedVisits), decimal(euros)];
  return [
    language === 'fr'
      ? `Sur l’ordre de la feuille : ${hours} h de route (${freed} visites) et ${decimal(km)} km (${cash} €, ${decimal(co2Kg)} kg de CO₂) gagnés.`
      : `On the order of the sheet: ${hours} h of driving (${freed} visits) and ${decimal(km)} km (${cash} €, ${decimal(co2Kg)} kg of CO₂) saved.`,
  ];
};

const planLines = (report: ToursReport, language: Language): string[] => {
  const { weeks, unplanned, totals, insight, services } = report;
  const [hours, km, euros] = [
    formatDecimal(totals.driveMinutes / 60, language, 1),
    formatInteger(totals.km, language),
    formatInteger(totals.euros, language),
  ];
  const value = Math.round(insight.valueShare * 100);
  const offers = insight.offers.length;
  const isFrench = language === 'fr';
  return [
    isFrench
      ? agreeFr`${totals.visits} visite(s) dans ${weeks.length} tournée(s), ${hours} h de route, ${km} km, ${euros} € HT.`
      : agreeEn`${totals.visits} visit(s) in ${weeks.length} tour(s), ${hours} h of driving, ${km} km, ${euros} € excl. tax.`,
    isFrench
      ? agreeFr`${unplanned.length} visite(s) sans place ; ${value} % de la valeur due est servie.`
      : agreeEn`${unplanned.length} visit(s) without a place; ${value} % of the value due is served.`,
    ...countReasons(unplanned).map(({ reason, count }) => `  ${formatInteger(count, language)} × ${reason}`),
    ...report.remarks,
    ...gainLine(report, language),
    ...(report.rhythm === 'onceEach' ? [ONCE_EACH[language]] : []),
    ...(offers === 0
      ? []
      : [
          isFrench
            ? agreeFr`${offers} prospect(s) TOP proposé(s) près des tournées.`
            : agreeEn`${offers} TOP prospect(s) offered near the tours.`,
        ]),
    ...services.map(({ message }) => message),
  ];
};

const nextVisitLines = ({ nextVisits: { planned, isShown } }: ToursReport, language: Language): string[] => {
  if (planned === 0) return [];
  if (language === 'fr')
    return [
      isShown
        ? agreeFr`DC Prochaine visite donne la date prévue de ${planned} compte(s).`
        : 'Les dates prévues n’ont pas de place à côté des comptes : feuille protégée, cellules occupées ou lignes de commandes.',
    ];
  return [
    isShown
      ? agreeEn`DC Next visit gives the planned date of ${planned} account(s).`
      : 'The planned dates have no place beside the accounts: protected sheet, occupied cells or order lines.',
  ];
};

const hiddenLines = ({ hidden }: ToursReport, language: Language): string[] =>
  hidden.length === 0
    ? []
    : [`${language === 'fr' ? 'Onglets passés masqués :' : 'Past tabs hidden:'} ${hidden.join(', ')}.`];

/** What `tours` and `retime` tell people. */
export const toursLines = (report: ToursReport, language: Language): string[] => [
  ...planLines(report, language),
  ...hiddenLines(report, language),
  ...nextVisitLines(report, language),
  ...changeLines(report, language),
  ...flaggedLines(report, language),
];
