import type { ReportSection, ReportWrite } from '../../sheet/reportWrite';
import { OWN_SHEETS } from '../../words/ownSheets';
import { inCurrency } from '../visits/inCurrency';
import { channelsSection, spacingSection } from './contactSections';
import { adviceSection } from './adviceSections';
import { coverageSection, paretoSection, titleSection } from './coverageSections';
import { hiringSection } from './hiringSection';
import { costSection, decisionsSection, leversSection, roiSection } from './moneySections';
import { matrixSection, portfolioSection } from './portfolioSections';
import { attentionSection, backTestSection, overridesSection, servedSection } from './reviewSections';
import type { SummaryInput } from './summaryInput';
import { capacitySection, objectivesSection } from './workSections';

/** First column for names, then figures; the charts stand over the last ones. */
const WIDTHS_POINTS = [170, 66, 66, 66, 66, 66, 66, 60, 60];

const sectionsOf = (input: SummaryInput): readonly ReportSection[] => [
  titleSection(input),
  coverageSection(input),
  paretoSection(input),
  matrixSection(input),
  portfolioSection(input),
  backTestSection(input),
  attentionSection(input),
  servedSection(input),
  overridesSection(input),
  capacitySection(input),
  channelsSection(input),
  spacingSection(input),
  objectivesSection(input),
  costSection(input),
  roiSection(input),
  decisionsSection(input),
  adviceSection(input),
  leversSection(input),
  hiringSection(input),
];

/** The published reference is in euros, and so is all that is held against it. */
const IN_EUROS: ReadonlySet<string> = new Set(['cost']);

const withCurrency = (section: ReportSection, currency: string): ReportSection => {
  const { id, figures, table } = section;
  if (IN_EUROS.has(id)) return section;
  const format = <Cell extends { readonly numberFormat: string }>(cell: Cell): Cell => ({
    ...cell,
    numberFormat: inCurrency(cell.numberFormat, currency),
  });
  return {
    ...section,
    ...(figures ? { figures: figures.map(format) } : {}),
    ...(table ? { table: { ...table, columns: table.columns.map(format) } } : {}),
  };
};

/** `DC Synthèse`: from the accounts to the hiring verdict, on A4. */
export const planSummary = (input: SummaryInput): ReportWrite => ({
  id: 'summary',
  name: OWN_SHEETS.summary.name[input.language],
  look: { page: { orientation: 'portrait' }, tab: 'neutral', after: input.sheet },
  widthsPoints: WIDTHS_POINTS,
  sections: sectionsOf(input).map((section) => withCurrency(section, input.work.money.currency)),
});
