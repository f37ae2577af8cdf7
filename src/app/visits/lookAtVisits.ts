/** What the pane asks about visits without writing: one account explained, one change tried. */
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { SheetRequest } from '../dcPilot';
import { accountOnRow } from '../explainAccount';
import type { ScoredSheetMemory } from '../explainAccount';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitInsight, WhatIfChange, WhatIfReport } from './visitAnswers';
import { visitInsight } from './visitInsight';
import type { VisitWork } from './visitWork';
import { visitsOf } from './visitsOf';
import { whatIfReport } from './whatIf';

/** The work of a sheet is done once, however many rows are walked and changes tried. */
const works = new WeakMap<ScoredSheet, VisitWork>();

const workOf = (result: ScoredSheet): VisitWork => {
  const known = works.get(result);
  if (known) return known;
  const { work } = visitsOf(result);
  works.set(result, work);
  return work;
};

/** The account on a row (1-based; the selected one when absent); null where there is none. */
export const explainVisits = async (
  memory: ScoredSheetMemory,
  request: SheetRequest & { readonly row?: number },
): Promise<Result<VisitInsight | null>> => {
  const found = await accountOnRow(memory, request);
  if (!found.ok) return found;
  if (found.value === null) return succeed(null);
  const { scored, account } = found.value;
  return succeed(visitInsight(scored, workOf(scored), account));
};

export const whatIf = async (
  memory: ScoredSheetMemory,
  request: SheetRequest,
  change: WhatIfChange,
): Promise<Result<WhatIfReport>> => {
  const scored = await memory.recall(request);
  return scored.ok ? succeed(whatIfReport(workOf(scored.value), change)) : scored;
};
