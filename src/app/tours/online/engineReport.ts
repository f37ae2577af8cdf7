import type { Language } from '../../../words/language';
import type { AppContext } from '../../appContext';
import type { PlannedTours } from '../../plannerPort';
import type { ServiceUseReport } from '../../serviceReportTypes';
import type { AskedServices } from './askServices';
import { serviceReport, usedService } from './serviceUse';

interface EngineWork {
  readonly planned: PlannedTours;
  readonly language: Language;
}

/** What the user's own engine made of the visits due; [] where ours planned. */
export const engineReport = (
  { sentences }: AppContext,
  { engine, prepared }: AskedServices,
  { planned, language }: EngineWork,
): readonly ServiceUseReport[] => {
  if (!engine) return [];
  const count = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const asked = count(prepared.reps.map(({ repModel }) => repModel.model.visits.length));
  const answered = count(planned.plans.flatMap(({ routes }) => routes.map(({ visits }) => visits.length)));
  return [serviceReport(usedService(engine, { asked, answered }, { shortfall: null }), language, sentences)];
};
