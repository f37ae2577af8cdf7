/** A few words for people who run a job without `--json`. */
import type {
  InspectReport,
  RepairReport,
  RestoreReport,
  ScoreReport,
  SettingsReport,
} from '../../src/app/report';
import type { Language } from '../../src/words/language';

const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

const inspectLines = (report: InspectReport, language: Language): string[] => {
  const fields = Object.entries(report.mapping).map(([field, header]) => `  ${field} = ${header}`);
  if (report.kind === 'none') return [`${report.sheet}: ${report.reason?.message ?? ''}`];
  const head =
    language === 'fr'
      ? `${report.sheet}!${report.table} : ${report.kind === 'lines' ? 'lignes' : 'comptes'}, ${report.problemCount} problème(s).`
      : `${report.sheet}!${report.table}: ${report.kind}, ${report.problemCount} problem(s).`;
  return [head, ...fields];
};

const scoreLines = (report: ScoreReport, language: Language): string[] => {
  const { coverage, classes, top } = report;
  const share = percent(coverage.share, language);
  return language === 'fr'
    ? [
        `${report.accounts} comptes notés ; ${coverage.accounts} font ${share} du chiffre d’affaires.`,
        `Classes : A ${classes.A}, B ${classes.B}, C ${classes.C}, D ${classes.D}, sans note ${classes.none}.`,
        `TOP 5 : ${top['5'].join(', ')}.`,
      ]
    : [
        `${report.accounts} accounts scored; ${coverage.accounts} make ${share} of turnover.`,
        `Classes: A ${classes.A}, B ${classes.B}, C ${classes.C}, D ${classes.D}, no score ${classes.none}.`,
        `TOP 5: ${top['5'].join(', ')}.`,
      ];
};

const repairLines = ({ repairs }: RepairReport, language: Language): string[] =>
  repairs.map(({ header, column, cells, examples }) => {
    const first = examples[0] ? ` (${examples[0].from} → ${examples[0].to})` : '';
    return language === 'fr'
      ? `${header} → ${column} : ${cells} cellule(s)${first}.`
      : `${header} → ${column}: ${cells} cell(s)${first}.`;
  });

const restoreLines = (report: RestoreReport, language: Language): string[] =>
  language === 'fr'
    ? [
        `${report.restored.length} bloc(s) remis comme avant, ${report.kept.length} cellule(s) modifiée(s) depuis et conservée(s).`,
      ]
    : [`${report.restored.length} block(s) put back, ${report.kept.length} cell(s) edited since and kept.`];

const settingsLines = (report: SettingsReport, language: Language): string[] => {
  const lines = report.settings.map(
    ({ key, value, unit, status, isWrong }) => `${isWrong ? '!' : status[0]} ${key}=${value} (${unit})`,
  );
  const head =
    language === 'fr'
      ? `Réglages (h hypothèse, c confirmé ou changé, ! cellule inutilisable) : ${report.problemCount} problème(s).`
      : `Settings (h hypothesis, c confirmed or changed, ! cell not usable): ${report.problemCount} problem(s).`;
  return [head, ...lines];
};

export const summaryOf = (
  report: InspectReport | ScoreReport | RepairReport | RestoreReport | SettingsReport,
  language: Language,
): string => {
  switch (report.job) {
    case 'inspect':
      return inspectLines(report, language).join('\n');
    case 'score':
      return scoreLines(report, language).join('\n');
    case 'repair':
      return repairLines(report, language).join('\n');
    case 'settings':
      return settingsLines(report, language).join('\n');
    case 'restore':
      return restoreLines(report, language).join('\n');
  }
};
