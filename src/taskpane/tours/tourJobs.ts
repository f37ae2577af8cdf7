import type { ToursRequest } from '../../app/dcPilot';
import type { ToursReport } from '../../app/report';
import type { Result } from '../../domain/result';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { TOUR_RESOURCES } from '../../i18n/tourResources';
import type { Language } from '../../words/language';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import { currentSheet } from '../store/paneState';
import { beginRun, endFailed, readTraces } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { followTours } from './followTours';
import { planFigures } from './planFigures';
import { TOURS, type ShownTours } from './toursSlice';

const requestOf = ({ store, slice }: PaneContext): ToursRequest => {
  const state = store.getState();
  const { from, weeks, effort, objective, pointMinutes } = slice(TOURS).getState().options;
  const settings = {
    ...(objective === '' ? {} : { tourObjective: objective }),
    ...(pointMinutes === null ? {} : { pointMinutes: String(pointMinutes) }),
  };
  return {
    ...{ language: state.language, sheet: state.sheet, mapping: currentSheet(state)?.choices ?? {} },
    ...(from === '' ? {} : { from }),
    ...{ weeks, effort },
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
};

const sentenceOf = ({ report, preview }: ShownTours, language: Language): string => {
  const { t } = createTranslator<KeysOf<typeof TOUR_RESOURCES.fr>>(language, TOUR_RESOURCES[language]);
  const figures = planFigures(report, t, language);
  return t(preview === null ? 'saidWritten' : 'said', { figures });
};

/** Shows tours just planned, or written. */
export const showTours = async (context: PaneContext, shown: ShownTours): Promise<void> => {
  const { store, slice } = context;
  const { sheet } = shown.report;
  const { tours, week } = slice(TOURS).getState();
  const isSame = tours[sheet]?.report.weeks.length === shown.report.weeks.length;
  slice(TOURS).update({
    tours: { ...tours, [sheet]: shown },
    week: isSame ? week : 0,
    stop: null,
    move: null,
  });
  if (store.getState().sheets[sheet] === undefined) await detect(context, sheet);
  await readTraces(context);
  const said = sentenceOf(shown, store.getState().language);
  store.update({ sheet, phase: { kind: 'ready' }, said });
};

/** Plans the tours of the sheet shown; writes nothing. */
export const planTours = async (context: PaneContext): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = requestOf(context);
  const controls = beginRun(context, 'previewTours');
  if (controls === null) return;
  followTours(context);
  const result = await attempt(() => context.pilot.previewTours(request, controls));
  if (!result.ok) return endFailed(context, 'previewTours', result.failure);
  const preview = result.value;
  await showTours(context, { report: preview.report, request, preview, isStale: false });
};

/** Ends the writing of tours, whoever started it. */
export const endTours = async (
  context: PaneContext,
  result: Result<ToursReport>,
  request: ToursRequest = requestOf(context),
): Promise<void> => {
  followTours(context);
  context.store.update({ place: 'tours' });
  if (!result.ok) return endFailed(context, 'tours', result.failure);
  await showTours(context, { report: result.value, request, preview: null, isStale: false });
};

/** Writes the tours that were seen; plans and writes where none were. */
export const writeTours = async (context: PaneContext): Promise<void> => {
  const state = context.store.getState();
  if (!canScore(state)) return;
  const request = context.slice(TOURS).getState().tours[state.sheet]?.request ?? requestOf(context);
  const controls = beginRun(context, 'tours');
  if (controls === null) return;
  await endTours(context, await attempt(() => context.pilot.tours(request, controls)), request);
};
