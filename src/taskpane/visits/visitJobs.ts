import type { WriteTarget } from '../../app/dcPilot';
import type { VisitsReport } from '../../app/report';
import type { Result } from '../../domain/result';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { formatInteger } from '../../i18n/format';
import { VISIT_RESOURCES } from '../../i18n/visitResources';
import { SETTINGS_SLICE } from '../settings/settingsSlice';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import type { PaneState } from '../store/paneState';
import { beginRun, endFailed, readTraces, showPreview } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { targetedRequest } from '../store/sheetRequest';
import { followVisits } from './followVisits';
import { explainSelected } from './lookAtVisits';
import { teamLoad } from './teamLoad';
import { VISITS } from './visitsSlice';

/** Shows what the visits would write; writes nothing. */
export const previewVisits = (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const request = targetedRequest(context.store.getState(), target);
  return showPreview(context, 'previewVisits', 'visits', (controls) =>
    context.pilot.previewVisits(request, controls),
  );
};

const sentenceOf = (report: VisitsReport, { language }: PaneState): string => {
  const { t } = createTranslator<KeysOf<typeof VISIT_RESOURCES.fr>>(language, VISIT_RESOURCES[language]);
  const { required, possible } = teamLoad(report);
  const said = (value: number): string => formatInteger(value, language);
  const values = { required: said(required.visits), possible: said(possible.visits) };
  return t('said', { figures: t('coherence.headline', values) });
};

/** Ends the visits job, whoever started it. */
export const endVisits = async (context: PaneContext, result: Result<VisitsReport>): Promise<void> => {
  const { store } = context;
  followVisits(context);
  store.update({ place: 'visits' });
  if (!result.ok) return endFailed(context, 'visits', result.failure);
  const report = result.value;
  if (store.getState().sheets[report.sheet] === undefined) await detect(context, report.sheet);
  const slice = context.slice(VISITS);
  const { reports, stale } = slice.getState();
  slice.update({
    reports: { ...reports, [report.sheet]: report },
    stale: stale.filter((sheet) => sheet !== report.sheet),
    whatIf: null,
  });
  context.slice(SETTINGS_SLICE).update(SETTINGS_SLICE.initial);
  await readTraces(context);
  store.update({
    sheet: report.sheet,
    phase: { kind: 'ready' },
    said: sentenceOf(report, store.getState()),
  });
  await explainSelected(context);
};

/** Works out the visits of the sheet shown and writes them. */
export const writeVisits = async (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const state = context.store.getState();
  if (!canScore(state)) return;
  const controls = beginRun(context, 'visits');
  if (controls === null) return;
  await endVisits(
    context,
    await attempt(() => context.pilot.visits(targetedRequest(state, target), controls)),
  );
};
