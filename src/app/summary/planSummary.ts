import { fitToColumns } from '../../sheet/fitToColumns';
import type { ReportSection, ReportWrite } from '../../sheet/reportWrite';
import { OWN_SHEETS } from '../../words/ownSheets';
import { inCurrency } from '../visits/inCurrency';
import { moneyNote } from '../visits/moneyNote';
import type { MoneyState } from '../visits/moneyTable';
import { channelsSection, spacingSection } from './contactSections';
import { adviceSection } from './adviceSections';
import { coverageSection, paretoSection, titleSection } from './coverageSections';
import { hiringSection } from './hiringSection';
import { costSection, decisionsSection, leversSection, roiSection } from './moneySections';
import { matrixSection, portfolioSection } from './portfolioSections';
import { attentionSection, backTestSection, overridesSection, servedSection } from './reviewSections';
import { scenariosSection } from './scenariosSection';
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
  scenariosSection(input),
  hiringSection(input),
];

/** The published reference is in euros, and so is all that is held against it. */
const IN_EUROS: ReadonlySet<string> = new Set(['cost']);
/** Amounts of the accounts alone: no cost stands beside them. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['pareto', 'portfolio']);
/** Nothing but costs and what comes of them: blank until the amounts are confirmed (method R3). */
const OF_COSTS: ReadonlySet<string> = new Set(['roi', 'decisions', 'levers']);

const isInTheirCurrency = ({ id }: ReportSection, { currency, blank }: MoneyState): boolean =>
  OF_ACCOUNTS.has(id) || (blank === null && currency !== 'none' && !IN_EUROS.has(id));

const withCurrency = (section: ReportSection, money: MoneyState): ReportSection => {
  const { figures, table } = section;
  if (!isInTheirCurrency(section, money)) return section;
  const format = <Cell extends { readonly numberFormat: string }>(cell: Cell): Cell => ({
    ...cell,
    numberFormat: inCurrency(cell.numberFormat, money.currency),
  });
  return {
    ...section,
    ...(figures ? { figures: figures.map(format) } : {}),
    ...(table ? { table: { ...table, columns: table.columns.map(format) } } : {}),
  };
};

/** In the place of empty tables and charts, why they wait. */
const whileWaiting = (section: ReportSection, { work, language }: SummaryInput): ReportSection => {
  const note = work.money.blank && OF_COSTS.has(section.id) ? moneyNote(work.money) : null;
  const { id, heading } = section;
  return note ? { id, heading, lines: [{ text: note[language], style: 'note' }] } : section;
};

/** `DC Synthèse`: from the accounts to the hiring verdict, on A4. */
export const planSummary = (input: SummaryInput): ReportWrite =>
  fitToColumns({
    id: 'summary',
    name: OWN_SHEETS.summary.name[input.language],
    look: { page: { orientation: 'portrait' }, tab: 'neutral', after: input.sheet },
    widthsPoints: WIDTHS_POINTS,
    sections: sectionsOf(input).map((section) =>
      whileWaiting(withCurrency(section, input.work.money), input),
    ),
  });
