import type { AgendaRequest } from '../../app/agendaRequest';
import type { AgendaReport, SlotReport, SlotsReport } from '../../app/agendaReportTypes';
import type { Result } from '../../domain/result';
import { APPOINTMENTS_RESOURCES } from '../../i18n/appointmentsResources';
import { createTranslator, type KeysOf } from '../../i18n/createI18n';
import { formatInteger } from '../../i18n/format';
import { detect } from '../store/detect';
import { attempt, type PaneContext } from '../store/paneContext';
import { beginRun, endFailed, readTraces, showFailure, showPreview } from '../store/running';
import { canScore } from '../store/scoreSheet';
import { sheetRequest } from '../store/sheetRequest';
import { AGENDA } from './agendaSlice';
import { followAgenda } from './followAgenda';

const saidOf = ({ store }: PaneContext, { alertCounts }: AgendaReport): string => {
  const { language } = store.getState();
  const { t } = createTranslator<KeysOf<typeof APPOINTMENTS_RESOURCES.fr>>(
    language,
    APPOINTMENTS_RESOURCES[language],
  );
  const [today, tomorrow] = [alertCounts.today, alertCounts.tomorrow].map((n) => formatInteger(n, language));
  return t('said', { figures: t('today.headline', { today: today ?? '', tomorrow: tomorrow ?? '' }) });
};

/** Shows what the agenda would write; writes nothing. */
export const previewAgenda = (context: PaneContext): Promise<void> => {
  const request = sheetRequest(context.store.getState());
  return showPreview(context, 'previewAgenda', 'agenda', (controls) =>
    context.pilot.previewAgenda(request, controls),
  );
};

/** Ends the job, whoever started it. */
export const endAgenda = async (context: PaneContext, result: Result<AgendaReport>): Promise<void> => {
  followAgenda(context);
  const { store } = context;
  store.update({ place: 'appointments' });
  if (!result.ok) return endFailed(context, 'agenda', result.failure);
  const report = result.value;
  const slice = context.slice(AGENDA);
  const { agendas, stale, files } = slice.getState();
  slice.update({
    agendas: { ...agendas, [report.sheet]: report },
    stale: stale.filter((sheet) => sheet !== report.sheet),
    slots: { kind: 'idle' },
    files: report.calendars.length > 0 ? report.calendars : files,
    copied: null,
  });
  if (store.getState().sheets[report.sheet] === undefined) await detect(context, report.sheet);
  await readTraces(context);
  store.update({ sheet: report.sheet, phase: { kind: 'ready' }, said: saidOf(context, report) });
};

/** Writes the agenda, with one gesture more where one is given. */
export const writeAgenda = async (
  context: PaneContext,
  more: Pick<AgendaRequest, 'actions' | 'calendars' | 'settings' | 'returned'> = {},
): Promise<void> => {
  if (!canScore(context.store.getState())) return;
  const request = { ...sheetRequest(context.store.getState()), ...more };
  const controls = beginRun(context, 'agenda');
  if (controls === null) return;
  const result = await attempt(() => context.pilot.agenda(request, controls));
  if (result.ok && more.calendars !== undefined && result.value.calendars.length === 0)
    context.slice(AGENDA).update({ files: [] });
  await endAgenda(context, result);
};

export const closeVisit = (
  context: PaneContext,
  named: { readonly visit: string } | { readonly account: string },
): Promise<void> => writeAgenda(context, { actions: [{ kind: 'close', outcome: 'done', ...named }] });

export const tickSeries = (context: PaneContext, account: string, isKept: boolean): Promise<void> =>
  writeAgenda(context, { actions: [{ kind: 'tick', account, keep: isKept ? 'yes' : 'no' }] });

export const applyResults = (context: PaneContext): Promise<void> =>
  writeAgenda(context, { settings: { apply: 'yes' } });

export const makeCalendars = (context: PaneContext): Promise<void> =>
  writeAgenda(context, { calendars: context.slice(AGENDA).getState().per });

const showSlots = ({ slice }: PaneContext, found: Result<SlotsReport | null>): void =>
  slice(AGENDA).update({
    slots: found.ok && found.value ? { kind: 'found', report: found.value } : { kind: 'idle' },
  });

/** The slots of the account on a row; the selected one when absent. */
export const findSlots = async (context: PaneContext, row?: number): Promise<void> => {
  followAgenda(context);
  const slice = context.slice(AGENDA);
  slice.update({ slots: { kind: 'finding' } });
  const asked = { ...sheetRequest(context.store.getState()), ...(row === undefined ? {} : { row }) };
  const found = await attempt(() => context.pilot.slots(asked));
  showSlots(context, found);
  if (!found.ok) showFailure(context, 'slots', found.failure);
};

/** Ends a search the ribbon started. */
export const endSlots = async (context: PaneContext, found: Result<SlotsReport | null>): Promise<void> => {
  followAgenda(context);
  context.store.update({ place: 'appointments' });
  if (!found.ok) return endFailed(context, 'slots', found.failure);
  const { sheets } = context.store.getState();
  if (found.value && sheets[found.value.sheet] === undefined) await detect(context, found.value.sheet);
  showSlots(context, found);
  context.store.update({ phase: { kind: 'ready' } });
};

export const bookSlot = async (context: PaneContext, { date, time, rep }: SlotReport): Promise<void> => {
  const { slots } = context.slice(AGENDA).getState();
  if (slots.kind !== 'found') return;
  const { key, visit } = slots.report;
  const moved = visit === null ? {} : { visit };
  await writeAgenda(context, { actions: [{ kind: 'book', account: key, date, time, rep, ...moved }] });
};

/** Where the clipboard is closed to the pane the text stands there to be selected. */
export const copyFile = async (
  { slice }: PaneContext,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<void> => {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  slice(AGENDA).update({ copied: { file, isCopied } });
};
