/** What if: the accounts of the sheet under other settings, beside what holds now. Nothing is written. */
import { scenarioFigures } from './scenarioWork';
import type { WhatIfChange, WhatIfReport } from './visitAnswers';
import type { VisitWork } from './visitWork';

export const whatIfReport = (work: VisitWork, change: WhatIfChange): WhatIfReport => {
  const figures = scenarioFigures(work);
  const { fieldShare, annualCost, travelMinutes } = work.parameters;
  return { settings: { fieldShare, annualCost, travelMinutes }, now: figures({}), then: figures(change) };
};
