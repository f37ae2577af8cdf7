import { fitToColumns } from '../../sheet/fitToColumns';
import type { ReportSection, ReportWrite } from '../../sheet/reportWrite';
import { OWN_SHEETS } from '../../words/ownSheets';
import {
  accountsLeftSection,
  categoriesSection,
  progressSection,
  ratiosSection,
  timeSection,
} from './sections/activitySections';
import { challengeSection, obstaclesSection, reviewsSection, toolsSection } from './sections/reviewSections';
import { word } from './sections/resultsInput';
import type { ResultsInput } from './sections/resultsInput';
import { pictureSection, voiceSection } from './sections/voiceSections';

/** First column for names, then figures; charts stand right of the tables. */
const WIDTHS_POINTS = [150, ...new Array<number>(13).fill(80)];

const titleSection = (input: ResultsInput): ReportSection => {
  const { sheet } = input.result;
  return {
    ...{ id: 'title', heading: word(input, 'title'), isTitle: true },
    lines: [
      {
        text:
          input.language === 'fr'
            ? `Feuille « ${sheet.picture.name} », ${sheet.accounts.count} comptes. Montants hors taxes.`
            : `Sheet “${sheet.picture.name}”, ${sheet.accounts.count} accounts. Amounts without tax.`,
        style: 'note',
      },
    ],
  };
};

/** `DC Résultats`: what the lines of the follow-up come to, on A4. */
export const planResultsReport = (input: ResultsInput): ReportWrite =>
  fitToColumns({
    id: 'results',
    name: OWN_SHEETS.results.name[input.language],
    look: { page: { orientation: 'landscape' }, tab: 'good', after: input.result.sheet.picture.name },
    widthsPoints: WIDTHS_POINTS,
    sections: [
      titleSection(input),
      voiceSection(input),
      pictureSection(input),
      ratiosSection(input),
      progressSection(input),
      ...categoriesSection(input),
      accountsLeftSection(input),
      timeSection(input),
      obstaclesSection(input),
      toolsSection(input),
      reviewsSection(input),
      challengeSection(input),
    ],
  });
