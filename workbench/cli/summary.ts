/** A few words for people who run a job without `--json`. */
import { agendaLines, slotsLines } from './agendaLines';
import type {
  DiagnosisReport,
  FollowupReport,
  GridReport,
  InspectReport,
  JobReport,
  LiveReport,
  RepairReport,
  RestoreReport,
  ScoreReport,
  SettingsReport,
  SurveyReport,
  VisitsReport,
} from '../../src/app/report';
import { agreeEn, agreeFr } from '../../src/words/agreement';
import { LIVE_REASONS } from '../../src/words/liveWords';
import { attentionSentence, backTestSentences } from '../../src/app/review/reviewSentences';
import { classSentence } from '../../src/app/classSentence';
import { moneyNote } from '../../src/app/visits/moneyNote';
import { scenarioLines } from './scenarioLines';
import { handoffLines, takebackLines } from './handoffSummary';
import { toursLines } from './toursLines';
import { RFM_SEGMENTS } from '../../src/words/rfmWords';
import { VERDICTS } from '../../src/words/summaryWords';
import { formatDecimal } from '../../src/i18n/format';
import type { Language } from '../../src/words/language';

const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

const inspectLines = (report: InspectReport, language: Language): string[] => {
  const fields = Object.entries(report.mapping).map(([field, header]) => `  ${field} = ${header}`);
  if (report.orderNumbers !== undefined)
    fields.push(
      language === 'fr'
        ? `  orders = numéros de « ${report.orderNumbers} », chacun compté une fois par compte`
        : `  orders = numbers of “${report.orderNumbers}”, each counted once per account`,
    );
  if (report.kind === 'none') return [`${report.sheet}: ${report.reason?.message ?? ''}`];
  const head =
    language === 'fr'
      ? agreeFr`${report.sheet}!${report.table} : ${report.kind === 'lines' ? 'lignes' : 'comptes'}, ${report.problemCount} problème(s).`
      : agreeEn`${report.sheet}!${report.table}: ${report.kind}, ${report.problemCount} problem(s).`;
  return [head, ...fields];
};

/** Which columns are formulas; those that stay values, with their reason. */
const liveLines = (live: LiveReport | undefined, language: Language): string[] => {
  if (!live) return [];
  const formulas = live.formulas.map(({ column }) => column).join(', ') || '–';
  const values = live.values
    .map(({ column, why }) => `${column} (${LIVE_REASONS[why][language]})`)
    .join(', ');
  return language === 'fr'
    ? [`Formules : ${formulas}.`, `Valeurs : ${values}.`]
    : [`Formulas: ${formulas}.`, `Values: ${values}.`];
};

/** "31/12/2025" in French; ISO in English, which reads its days two ways. */
const dayText = (iso: string, language: Language): string =>
  language === 'fr' ? iso.split('-').reverse().join('/') : iso;

const freshnessLine = ({ freshness }: Pick<ScoreReport, 'freshness'>, language: Language): string => {
  const { isStale } = freshness;
  const [scoredOn, redoFrom] = [freshness.scoredOn, freshness.redoFrom].map((day) => dayText(day, language));
  if (language === 'fr')
    return `Note au ${scoredOn}, à refaire ${isStale ? 'depuis le' : 'à partir du'} ${redoFrom}.`;
  return `Score as of ${scoredOn}, to be redone ${isStale ? 'since' : 'from'} ${redoFrom}.`;
};

/** Reports hold null where the domain holds NaN. */
const known = (value: number | null): number => value ?? Number.NaN;

const reviewSentences = ({ backTest, attention }: VisitsReport, language: Language): string[] => [
  ...backTestSentences({ ...backTest, correlation: known(backTest.correlation) }, language),
  attentionSentence(
    { ...attention, misplaced: known(attention.misplaced), correlation: known(attention.correlation) },
    language,
  ),
];

const rfmLines = ({ rfm }: ScoreReport, language: Language): string[] => {
  if (rfm === null) return [];
  const names = rfm.map(({ segment, accounts }) => `${RFM_SEGMENTS[segment][language]} ${accounts}`);
  return [`RFM${language === 'fr' ? ' ' : ''}: ${names.join(', ')}.`];
};

const scoreLines = (report: ScoreReport, language: Language): string[] => {
  const { coverage, classes, top } = report;
  const share = percent(coverage.share, language);
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB');
  const [scored, few] = [coverage.scoredAccounts, coverage.accounts].map((count) => number.format(count));
  return language === 'fr'
    ? [
        `${scored} comptes notés ; ${few} font ${share} du chiffre d’affaires.`,
        `Classes : A ${classes.A}, B ${classes.B}, C ${classes.C}, D ${classes.D}, sans note ${classes.none}.`,
        classSentence(report.classRule, language),
        ...rfmLines(report, language),
        `TOP 5 : ${top['5'].join(', ')}.`,
        freshnessLine(report, language),
      ]
    : [
        `${scored} accounts scored; ${few} make ${share} of turnover.`,
        `Classes: A ${classes.A}, B ${classes.B}, C ${classes.C}, D ${classes.D}, no score ${classes.none}.`,
        classSentence(report.classRule, language),
        ...rfmLines(report, language),
        `TOP 5: ${top['5'].join(', ')}.`,
        freshnessLine(report, language),
      ];
};

const repairLines = ({ repairs }: RepairReport, language: Language): string[] =>
  repairs.map(({ header, column, cells, examples }) => {
    const first = examples[0] ? ` (${examples[0].from} → ${examples[0].to})` : '';
    return language === 'fr'
      ? agreeFr`${header} → ${column} : ${cells} cellule(s)${first}.`
      : agreeEn`${header} → ${column}: ${cells} cell(s)${first}.`;
  });
/** The verdict with its two grounds: the workload, and what one more rep would win of what he has to. */
const hiringLine = ({ hiring }: VisitsReport, language: Language): string => {
  const { repsNeeded, repsNow, verdict, ratio } = hiring;
  const needed = repsNeeded === null ? '–' : formatDecimal(repsNeeded, language, 1);
  const said = verdict === null ? '–' : VERDICTS[verdict][language];
  if (language === 'fr') {
    const why =
      ratio === null ? '' : ` (un poste de plus gagnerait ${percent(ratio, language)} de son point mort)`;
    return `Commerciaux nécessaires : ${needed}, aujourd’hui ${repsNow} ; embaucher : ${said}${why}.`;
  }
  const why = ratio === null ? '' : ` (one more would win ${percent(ratio, language)} of his break-even)`;
  return `Reps needed: ${needed}, today ${repsNow}; hire: ${said}${why}.`;
};

const visitsLines = (report: VisitsReport, language: Language): string[] => {
  const { frequencies, reps, costPerVisit } = report;
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const visits = Object.values(frequencies).reduce((sum, one) => sum + one.visitsPerYear, 0);
  const possible = reps.reduce((sum, one) => sum + (one.possible?.visits ?? 0), 0);
  const note = moneyNote(report.money)?.[language];
  const money = note === undefined ? [] : [note];
  const own = costPerVisit.own === null ? '–' : number.format(costPerVisit.own);
  return language === 'fr'
    ? [
        `${number.format(visits)} visites par an nécessaires, ${number.format(possible)} possibles.`,
        `Coût d’une visite : ${own} € HT (référence ${costPerVisit.reference} € TTC).`,
        hiringLine(report, language),
        ...scenarioLines(report, language),
        ...money,
        freshnessLine(report, language),
        ...reviewSentences(report, language),
      ]
    : [
        `${number.format(visits)} visits a year required, ${number.format(possible)} possible.`,
        `Cost of a visit: ${own} € excl. tax (reference ${costPerVisit.reference} € incl. tax).`,
        hiringLine(report, language),
        ...scenarioLines(report, language),
        ...money,
        freshnessLine(report, language),
        ...reviewSentences(report, language),
      ];
};

const surveyText = ({ value, answers, interval }: SurveyReport, language: Language): string => {
  if (value === null) return '–';
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 0 });
  const bounds = interval ? ` [${number.format(interval[0])} ; ${number.format(interval[1])}]` : '';
  return `${number.format(value)}${bounds} (${answers})`;
};

const followupLines = (report: FollowupReport, language: Language): string[] => {
  const { lines, satisfaction, team, obstacles } = report;
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const [planned, done, remaining] = [team.progress.planned, team.progress.done, team.progress.remaining].map(
    (one) => number.format(one),
  );
  const nps = surveyText(satisfaction.nps, language);
  const csat = surveyText(satisfaction.csat, language);
  const first = obstacles[0] ? `${obstacles[0].obstacle} (${obstacles[0].count})` : '–';
  return language === 'fr'
    ? [
        agreeFr`${lines.count} ligne(s) de suivi, dont ${lines.added} reprise(s) des tournées et de DC Agenda ; ${lines.done} visite(s) faite(s).`,
        `Année : ${planned} visites prévues, ${done} faites, ${remaining} restantes.`,
        agreeFr`NPS ${nps}, CSAT ${csat}, ${satisfaction.atRisk} compte(s) à risque.`,
        `Premier obstacle : ${first}.`,
      ]
    : [
        agreeEn`${lines.count} line(s) of follow-up, ${lines.added} of them taken over from tours and DC Appointments; ${lines.done} visit(s) done.`,
        `Year: ${planned} visits planned, ${done} done, ${remaining} remaining.`,
        agreeEn`NPS ${nps}, CSAT ${csat}, ${satisfaction.atRisk} account(s) at risk.`,
        `First obstacle: ${first}.`,
      ];
};

const diagnosisLines = ({ opening, recommendations }: DiagnosisReport, language: Language): string[] => {
  const euros = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 0 });
  const advice = recommendations.map(
    ({ text, gain }, at) => `${at + 1}. ${text}${gain === null ? '' : ` (${euros.format(gain)} €)`}`,
  );
  return [...opening, ...advice];
};

const restoreLines = (report: RestoreReport, language: Language): string[] =>
  language === 'fr'
    ? [
        agreeFr`${report.restored.length} bloc(s) remis comme avant, ${report.kept.length} cellule(s) modifiée(s) depuis et conservée(s).`,
      ]
    : [
        agreeEn`${report.restored.length} block(s) put back, ${report.kept.length} cell(s) edited since and kept.`,
      ];

const settingsLines = (report: SettingsReport, language: Language): string[] => {
  const lines = report.settings.map(
    ({ key, value, unit, status, isWrong }) => `${isWrong ? '!' : status[0]} ${key}=${value} (${unit})`,
  );
  const head =
    language === 'fr'
      ? agreeFr`Réglages (h hypothèse, c confirmé ou changé, ! cellule inutilisable) : ${report.problemCount} problème(s).`
      : agreeEn`Settings (h hypothesis, c confirmed or changed, ! cell not usable): ${report.problemCount} problem(s).`;
  return [head, ...lines];
};

const gridLines = ({ grids, sheet, problemCount }: GridReport, language: Language): string[] => {
  const lines = grids.flatMap(({ name, maximum, criteria }) => [
    `${name} (${maximum ?? '?'} = 100)`,
    ...criteria.map(
      (one) =>
        `  ${one.isRead ? ' ' : '!'} ${one.name}: ${one.rows.map(({ points }) => points ?? '').join(' / ')} × ${one.coefficient ?? ''}`,
    ),
  ]);
  const head =
    language === 'fr'
      ? agreeFr`${sheet} (! critère illisible) : ${problemCount} problème(s).`
      : agreeEn`${sheet} (! unreadable criterion): ${problemCount} problem(s).`;
  return [head, ...lines];
};

export const summaryOf = (report: JobReport, language: Language): string => {
  switch (report.job) {
    case 'inspect':
      return inspectLines(report, language).join('\n');
    case 'score':
      return [...scoreLines(report, language), ...liveLines(report.live, language)].join('\n');
    case 'repair':
      return repairLines(report, language).join('\n');
    case 'visits':
      return [...visitsLines(report, language), ...liveLines(report.live, language)].join('\n');
    case 'followup':
      return followupLines(report, language).join('\n');
    case 'diagnose':
      return diagnosisLines(report, language).join('\n');
    case 'tours':
    case 'retime':
      return toursLines(report, language).join('\n');
    case 'agenda':
      return agendaLines(report, language).join('\n');
    case 'slots':
      return slotsLines(report, language).join('\n');
    case 'handoff':
      return handoffLines(report, language).join('\n');
    case 'takeback':
      return takebackLines(report, language).join('\n');
    case 'journal':
      return report.entries
        .map(({ at, job, sheet, written }) => `${at} ${job} ${sheet}: ${written}`)
        .join('\n');
    case 'settings':
      return settingsLines(report, language).join('\n');
    case 'grid':
      return gridLines(report, language).join('\n');
    case 'restore':
      return restoreLines(report, language).join('\n');
  }
};
