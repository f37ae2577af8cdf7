import type { DiagnosisReport } from '../report';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import type { DiagnosisWork } from './diagnosisWork';

const roundOrNull = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10) / 10;

export const diagnosisReport = (
  { sheet, problems }: ScoredSheet,
  work: DiagnosisWork,
  written: readonly string[],
): DiagnosisReport => ({
  ...{ job: 'diagnose', version: 1, ok: true },
  sheet: sheet.picture.name,
  table: tableAddress(sheet.chosen.table),
  mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
  accounts: sheet.accounts.count,
  mark: roundOrNull(work.mark),
  themes: work.themes.map(({ theme, score, answered, measured, answers, questions }) => ({
    ...{ theme, answers, questions },
    score: roundOrNull(score),
    answered: roundOrNull(answered),
    measured: roundOrNull(measured),
  })),
  opening: work.opening,
  findings: work.findings.map(({ theme, text, cells, mark }) => ({
    theme,
    text,
    cells,
    mark: roundOrNull(mark),
  })),
  recommendations: work.advice.map(({ id, text, assumption, gain, cells }) => ({
    ...{ id, text, assumption, cells },
    gain: gain === null ? null : Math.round(gain),
  })),
  ...problemsOf(problems),
  written,
});
