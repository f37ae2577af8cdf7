import type { ReportWrite } from '../../sheet/reportWrite';
import { OWN_SHEETS } from '../../words/ownSheets';
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

/** `DC Synthèse`: from the accounts to the hiring verdict, on A4. */
export const planSummary = (input: SummaryInput): ReportWrite => ({
  id: 'summary',
  name: OWN_SHEETS.summary.name[input.language],
  look: { page: { orientation: 'portrait' }, tab: 'neutral', after: input.sheet },
  widthsPoints: WIDTHS_POINTS,
  sections: [
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
  ],
});
