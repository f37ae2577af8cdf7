import type { SheetRequest } from '../../app/dcPilot';
import type { DiagnosisReport, FollowupReport } from '../../app/report';
import type { Result } from '../../domain/result';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { DIAGNOSIS_RESOURCES } from '../../i18n/diagnosisResources';
import { formatInteger } from '../../i18n/format';
import { OWN_SHEETS, type OwnSheetId } from '../../words/ownSheets';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import { currentSheet } from '../store/paneState';
import { beginRun, endFailed, readTraces, showFailure } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { DIAGNOSIS } from './diagnosisSlice';
import { followDiagnosis } from './followDiagnosis';

const requestOf = ({ store }: PaneContext): SheetRequest => {
  const state = store.getState();
  const { language, sheet } = state;
  return { language, sheet, mapping: currentSheet(state)?.choices ?? {} };
};

const diagnosisRequest = (context: PaneContext): SheetRequest => ({
  ...requestOf(context),
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
export const previewDiagnosis = async (context: PaneContext): Promise<void> => {
  const request = diagnosisRequest(context);
  const controls = beginRun(context, 'previewDiagnosis');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.previewDiagnosis(request, controls));
  if (result.ok)
    context.store.update({ phase: { kind: 'previewing', job: 'diagnose', preview: result.value } });
  else showFailure(context, 'previewDiagnosis', result.failure);
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
export const previewFollowup = async (context: PaneContext): Promise<void> => {
  const request = requestOf(context);
  const controls = beginRun(context, 'previewFollowup');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.previewFollowup(request, controls));
  if (result.ok)
    context.store.update({ phase: { kind: 'previewing', job: 'followup', preview: result.value } });
  else showFailure(context, 'previewFollowup', result.failure);
};

/** Reads what was written down, and renews the sheets of the follow-up. */
export const writeFollowup = async (context: PaneContext): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = requestOf(context);
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

/** Opens a sheet of ours, which keeps the language it was made in. */
export const openOwnSheet = async ({ pilot, store }: PaneContext, id: OwnSheetId): Promise<void> => {
  const { language } = store.getState();
  const { name } = OWN_SHEETS[id];
  const reveal = (words: string): Promise<void> => pilot.reveal(`'${words}'!A1`);
  await reveal(name[language])
    .catch(() => reveal(name[language === 'fr' ? 'en' : 'fr']))
    .catch(() => undefined);
};
