import type { RetimeRequest } from '../../app/dcPilot';
import { attempt, type PaneContext } from '../store/paneContext';
import { beginRun, endFailed } from '../store/running';
import { showTours } from './tourJobs';
import { TOURS, type AskedMove, type ShownTours } from './toursSlice';

const requestOf = ({ request, report }: ShownTours, { visit, day }: AskedMove): RetimeRequest => ({
  language: request.language,
  sheet: report.sheet,
  ...(request.mapping ? { mapping: request.mapping } : {}),
  moves: [{ visit, day }],
});

/** What the move would cost; nothing is written. The last one asked is the one shown. */
export const askMove = async (
  context: PaneContext,
  shown: ShownTours,
  asked: Pick<AskedMove, 'visit' | 'name' | 'day'>,
): Promise<void> => {
  const slice = context.slice(TOURS);
  const move: AskedMove = { ...asked, preview: null, failure: null };
  slice.update({ move });
  const preview = await attempt(() => context.pilot.previewRetime(requestOf(shown, move)));
  if (slice.getState().move !== move) return;
  slice.update({
    move: preview.ok ? { ...move, preview: preview.value } : { ...move, failure: preview.failure },
  });
};

export const leaveMove = ({ slice }: PaneContext): void => slice(TOURS).update({ move: null });

/** Writes the move that was looked at: the visit on its new day, everybody's times worked out anew. */
export const applyMove = async (context: PaneContext, shown: ShownTours): Promise<void> => {
  const slice = context.slice(TOURS);
  const { move } = slice.getState();
  if (move?.preview == null) return;
  const controls = beginRun(context, 'retime');
  if (controls === null) return;
  const written = await attempt(() => context.pilot.retime(requestOf(shown, move), controls));
  if (!written.ok) return endFailed(context, 'retime', written.failure);
  slice.update({ move: null });
  await showTours(context, {
    report: written.value,
    request: shown.request,
    task: shown.task,
    preview: null,
    isStale: shown.isStale,
  });
};
