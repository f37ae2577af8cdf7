import type { ToursRequest } from '../../app/dcPilot';
import type { ToursReport } from '../../app/report';
import type { Result } from '../../domain/result';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { TOUR_RESOURCES } from '../../i18n/tourResources';
import type { Language } from '../../words/language';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import { sheetRequest } from '../store/sheetRequest';
import { beginRun, endFailed, readTraces } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { followTours } from './followTours';
import { planFigures } from './planFigures';
import { TOURS, type ShownTours, type TourTask } from './toursSlice';

const requestOf = ({ store, slice }: PaneContext): ToursRequest => {
  const state = store.getState();
  const { from, weeks, effort, objective, pointMinutes, isShareLifted } = slice(TOURS).getState().options;
  const settings = {
    ...(objective === '' ? {} : { tourObjective: objective }),
    ...(pointMinutes === null ? {} : { pointMinutes: String(pointMinutes) }),
    ...(isShareLifted ? { liftFieldShare: 'yes' } : {}),
  };
  return {
    ...sheetRequest(state),
    ...(from === '' ? {} : { from }),
    ...{ weeks, effort },
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
  };
};

/** The question behind a task. Times are worked out for the tabs as they are: no period is asked. */
const questionOf = (context: PaneContext, task: TourTask): ToursRequest => {
  if (task === 'retime') return sheetRequest(context.store.getState());
  const request = requestOf(context);
  return task === 'improve' ? { ...request, start: 'tabs' } : request;
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

/** Tours of the sheet shown, planned, improved or timed; writes nothing. */
export const previewTask = async (context: PaneContext, task: TourTask): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = questionOf(context, task);
  const controls = beginRun(context, 'previewTours');
  if (controls === null) return;
  followTours(context);
  context.slice(TOURS).update({ task });
  const { pilot } = context;
  const result = await attempt(() =>
    task === 'retime' ? pilot.previewRetime(request, controls) : pilot.previewTours(request, controls),
  );
  if (!result.ok) return endFailed(context, 'previewTours', result.failure);
  const preview = result.value;
  await showTours(context, { report: preview.report, request, task, preview, isStale: false });
};

export const planTours = (context: PaneContext): Promise<void> => previewTask(context, 'plan');

/** What was asked last, asked again. */
export const previewAgain = (context: PaneContext): Promise<void> =>
  previewTask(context, context.slice(TOURS).getState().task);

interface Asked {
  readonly task: TourTask;
  readonly request: ToursRequest;
}

/** Ends the writing of tours, whoever started it. */
export const endTours = async (
  context: PaneContext,
  result: Result<ToursReport>,
  asked?: Asked,
): Promise<void> => {
  const ofReport: TourTask = result.ok && result.value.job === 'retime' ? 'retime' : 'plan';
  const { task, request } = asked ?? { task: ofReport, request: questionOf(context, ofReport) };
  followTours(context);
  context.slice(TOURS).update({ task });
  context.store.update({ place: 'tours' });
  if (!result.ok) return endFailed(context, 'tours', result.failure);
  await showTours(context, { report: result.value, request, task, preview: null, isStale: false });
};

/** Writes the tours that were seen; does what was asked last and writes it where none were. */
export const writeTours = async (context: PaneContext): Promise<void> => {
  const state = context.store.getState();
  if (!canScore(state)) return;
  const { tours, task: last } = context.slice(TOURS).getState();
  const seen = tours[state.sheet];
  const task = seen?.preview ? seen.task : last;
  const request = seen?.preview ? seen.request : questionOf(context, task);
  const controls = beginRun(context, 'tours');
  if (controls === null) return;
  const { pilot } = context;
  const result = await attempt(() =>
    task === 'retime' ? pilot.retime(request, controls) : pilot.tours(request, controls),
  );
  await endTours(context, result, { task, request });
};

/** After a failure: what was seen is written; where nothing was, it is shown first. */
export const writeOrShow = (context: PaneContext): Promise<void> => {
  const { tours } = context.slice(TOURS).getState();
  return tours[context.store.getState().sheet]?.preview ? writeTours(context) : previewAgain(context);
};
