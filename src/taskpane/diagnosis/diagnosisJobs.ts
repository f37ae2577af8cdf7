import type { SheetRequest } from '../../app/dcPilot';
import type { DiagnosisReport, FollowupReport } from '../../app/report';
import type { Result } from '../../domain/result';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { DIAGNOSIS_RESOURCES } from '../../i18n/diagnosisResources';
import { formatInteger } from '../../i18n/format';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import { beginRun, endFailed, readTraces, showPreview } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { sheetRequest } from '../store/sheetRequest';
import { DIAGNOSIS } from './diagnosisSlice';
import { followDiagnosis } from './followDiagnosis';

const diagnosisRequest = (context: PaneContext): SheetRequest => ({
  ...sheetRequest(context.store.getState()),
  ...(context.slice(DIAGNOSIS).getState().hasMailing ? { settings: { mailing: 'yes' } } : {}),
});

const saying = ({ store }: PaneContext) => {
  const { language } = store.getState();
  const { t } = createTranslator<KeysOf<typeof DIAGNOSIS_RESOURCES.fr>>(
    language,
    DIAGNOSIS_RESOURCES[language],
  );
  const counted = (value: number) => ({ count: value, n: formatInteger(value, language) });
  return { t, counted, integer: (value: number) => formatInteger(value, language) };
};

const markSentence = (context: PaneContext, { mark }: DiagnosisReport): string => {
  const { t, integer } = saying(context);
  const figures = mark === null ? t('mark.none') : t('mark.headline', { mark: integer(mark) });
  return t('said', { figures });
};

const followupSentence = (context: PaneContext, { team }: FollowupReport): string => {
  const { t, counted } = saying(context);
  const figures = team.visits === null ? t('followup.noLines') : t('followup.lines', counted(team.visits));
  return t('saidFollowup', { figures });
};

/** What both jobs do once they ended well. */
const showEnd = async (context: PaneContext, sheet: string, said: string): Promise<void> => {
  const { store } = context;
  if (store.getState().sheets[sheet] === undefined) await detect(context, sheet);
  await readTraces(context);
  store.update({ sheet, phase: { kind: 'ready' }, said });
};

/** Shows what the diagnosis would write; writes nothing. */
export const previewDiagnosis = (context: PaneContext): Promise<void> => {
  const request = diagnosisRequest(context);
  return showPreview(context, 'previewDiagnosis', 'diagnose', (controls) =>
    context.pilot.previewDiagnosis(request, controls),
  );
};

/** Ends the diagnosis, whoever started it. */
export const endDiagnosis = async (context: PaneContext, result: Result<DiagnosisReport>): Promise<void> => {
  followDiagnosis(context);
  context.store.update({ place: 'diagnosis' });
  if (!result.ok) return endFailed(context, 'diagnose', result.failure);
  const report = result.value;
  const slice = context.slice(DIAGNOSIS);
  const { diagnoses, stale } = slice.getState();
  slice.update({
    diagnoses: { ...diagnoses, [report.sheet]: report },
    stale: stale.filter((sheet) => sheet !== report.sheet),
    journal: null,
  });
  await showEnd(context, report.sheet, markSentence(context, report));
};

/** Makes the diagnosis of the sheet shown and writes it. */
export const writeDiagnosis = async (context: PaneContext): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = diagnosisRequest(context);
  const controls = beginRun(context, 'diagnose');
  if (controls === null) return;
  await endDiagnosis(context, await attempt(() => context.pilot.diagnose(request, controls)));
};

/** Shows what the follow-up would write; writes nothing. */
export const previewFollowup = (context: PaneContext): Promise<void> => {
  const request = sheetRequest(context.store.getState());
  return showPreview(context, 'previewFollowup', 'followup', (controls) =>
    context.pilot.previewFollowup(request, controls),
  );
};

/** Reads what was written down, and renews the sheets of the follow-up. */
export const writeFollowup = async (context: PaneContext): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = sheetRequest(context.store.getState());
  const controls = beginRun(context, 'followup');
  if (controls === null) return;
  followDiagnosis(context);
  context.store.update({ place: 'diagnosis' });
  const result = await attempt(() => context.pilot.followup(request, controls));
  if (!result.ok) return endFailed(context, 'followup', result.failure);
  const report = result.value;
  const slice = context.slice(DIAGNOSIS);
  slice.update({ followups: { ...slice.getState().followups, [report.sheet]: report }, journal: null });
  await showEnd(context, report.sheet, followupSentence(context, report));
};

/** What was written and when, as the workbook keeps it. */
export const readJournal = async ({ pilot, slice }: PaneContext): Promise<void> => {
  const result = await attempt(() => pilot.journal());
  slice(DIAGNOSIS).update({ journal: result.ok ? result.value.entries : [] });
};

/** Makes `DC Journal`, which every job then keeps. */
export const keepJournal = async (context: PaneContext): Promise<void> => {
  const { language, sheet } = context.store.getState();
  const controls = beginRun(context, 'journal');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.showJournal({ language }, controls));
  if (!result.ok) return endFailed(context, 'journal', result.failure);
  context.slice(DIAGNOSIS).update({ journal: result.value.entries });
  await showEnd(context, sheet, context.store.getState().said);
};
