import type { WriteTarget } from '../../app/dcPilot';
import { detect } from './detect';
import type { PaneContext } from './paneContext';
import type { PaneJob, PreviewJob, WriteJob } from './paneState';
import { previewRepair, writeRepair } from './repairSheet';
import { restoreWrite } from './restoreWrite';
import { previewScore, scoreSheet, writeScore } from './scoreSheet';
import { insertSample } from './startPane';

type Start = (context: PaneContext, target?: WriteTarget) => Promise<void>;

/** The jobs of a place come with it. */
const visitJobs = () => import('../visits/visitJobs');
const tourJobs = () => import('../tours/tourJobs');
const agendaJobs = () => import('../appointments/agendaJobs');
const diagnosisJobs = () => import('../diagnosis/diagnosisJobs');

const reread: Start = (context) => detect(context, context.store.getState().sheet || undefined);

/** How each job is started again after it failed. */
const STARTS: Readonly<Record<PaneJob, Start>> = {
  inspect: reread,
  preview: previewScore,
  score: scoreSheet,
  repair: previewRepair,
  previewRepair,
  visits: async (context, target) => (await visitJobs()).writeVisits(context, target),
  previewVisits: async (context, target) => (await visitJobs()).previewVisits(context, target),
  tours: async (context) => (await tourJobs()).writeOrShow(context),
  previewTours: async (context) => (await tourJobs()).previewAgain(context),
  agenda: async (context) => (await agendaJobs()).writeAgenda(context),
  previewAgenda: async (context) => (await agendaJobs()).previewAgenda(context),
  slots: async (context) => (await agendaJobs()).findSlots(context),
  followup: async (context) => (await diagnosisJobs()).writeFollowup(context),
  previewFollowup: async (context) => (await diagnosisJobs()).previewFollowup(context),
  diagnose: async (context) => (await diagnosisJobs()).writeDiagnosis(context),
  previewDiagnosis: async (context) => (await diagnosisJobs()).previewDiagnosis(context),
  journal: async (context) => (await diagnosisJobs()).keepJournal(context),
  takeback: reread,
  retime: reread,
  settings: reread,
  grid: reread,
  restore: restoreWrite,
  sample: insertSample,
};

export const startAgain = (context: PaneContext, job: PaneJob, target?: WriteTarget): Promise<void> =>
  STARTS[job](context, target);

/** How each job writes once its preview, or the place chosen, was seen. */
const WRITES: Readonly<Record<WriteJob | PreviewJob, Start>> = {
  score: writeScore,
  repair: (context, target) => (target === undefined ? writeRepair(context) : previewRepair(context, target)),
  visits: STARTS.visits,
  agenda: STARTS.agenda,
  followup: STARTS.followup,
  diagnose: STARTS.diagnose,
};

export const writeNow = (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const { phase } = context.store.getState();
  const job = phase.kind === 'previewing' || phase.kind === 'askingTarget' ? phase.job : 'score';
  return WRITES[job](context, target);
};

/** How a job that did not end is done again; the settings are typed anew. */
const RESUMES: Readonly<Record<string, Start>> = {
  score: writeScore,
  repair: previewRepair,
  visits: STARTS.visits,
  tours: async (context) => (await tourJobs()).planTours(context),
  retime: async (context) => (await tourJobs()).previewTask(context, 'retime'),
  agenda: STARTS.agenda,
  followup: STARTS.followup,
  diagnose: STARTS.diagnose,
  journal: STARTS.journal,
};

/** Does again, from a clean start, the job that did not end: what it left is taken back first. */
export const finishJob = async (context: PaneContext): Promise<void> => {
  const { store } = context;
  const { unfinished } = store.getState();
  if (unfinished === null) return;
  await restoreWrite(context);
  const resume = RESUMES[unfinished.job];
  if (resume === undefined || store.getState().phase.kind !== 'restored') return;
  await detect(context, unfinished.sheet);
  if (store.getState().phase.kind === 'ready') await resume(context);
};
