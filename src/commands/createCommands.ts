import type { DcPilot, RunControls } from '../app/dcPilot';
import type { AgendaReport, SlotsReport } from '../app/agendaReportTypes';
import type { DiagnosisReport, RestoreReport, ScoreReport, ToursReport, VisitsReport } from '../app/report';
import { fail, type Failure, type Result } from '../domain/result';
import type { Language } from '../words/language';
import type { CommandName } from './commandNames';

/** The event Office hands to a ribbon command; the ribbon waits until it is completed. */
export interface CommandEvent {
  completed(): void;
}

type RibbonJob = 'score' | 'visits' | 'tours' | 'agenda' | 'slots' | 'diagnose' | 'restore';

/** The pane as the ribbon sees it: a run is shown there, and a question waits there. */
export interface CommandPane {
  /** Shows a run as begun; null while another one runs. */
  begin(job: RibbonJob): RunControls | null;
  endScore(result: Result<ScoreReport>): Promise<void>;
  endVisits(result: Result<VisitsReport>): Promise<void>;
  endTours(result: Result<ToursReport>): Promise<void>;
  endAgenda(result: Result<AgendaReport>): Promise<void>;
  endSlots(result: Result<SlotsReport | null>): Promise<void>;
  endDiagnosis(result: Result<DiagnosisReport>): Promise<void>;
  endRestore(result: Result<RestoreReport>): Promise<void>;
  /** Shows whom a tour can be sent to; nothing is made before he is chosen. */
  askHandoff(): Promise<void>;
}

export interface CommandOptions {
  /** Makes the pane visible; called with what it has to say, for hosts where it cannot be shown: `busy`, or the answer is in it. */
  readonly showPane: (said: Failure | 'busy' | 'inPane') => Promise<void>;
  /** Asked at each command: the user may have switched it in the pane. */
  readonly language: () => Language;
  readonly pane: CommandPane;
}

export type Commands = Readonly<Record<CommandName, (event: CommandEvent) => Promise<void>>>;

const attempt = async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await call();
  } catch (error) {
    return fail('HOST_FAILED', { reason: error instanceof Error ? error.message : String(error) });
  }
};

interface Run<Report> {
  readonly job: RibbonJob;
  readonly call: (controls: RunControls) => Promise<Result<Report>>;
  readonly end: (result: Result<Report>) => Promise<void>;
}

/**
 * Runs at once and silently when nothing has to be asked. A job that needs an answer, or fails, has written nothing: the pane
 * is shown with the question or the failure ready. While another job runs, the pane is shown and nothing is started.
 */
const runCommand = async <Report>(
  options: CommandOptions,
  event: CommandEvent,
  run: Run<Report>,
): Promise<void> => {
  try {
    const controls = options.pane.begin(run.job);
    if (controls === null) return await options.showPane('busy');
    const result = await attempt(() => run.call(controls));
    await run.end(result);
    if (!result.ok && result.failure.code !== 'CANCELLED') await options.showPane(result.failure);
  } finally {
    event.completed();
  }
};

/** Asks in the pane, whatever else runs: nothing is made before the rep is chosen. */
const sendTour = async (options: CommandOptions, event: CommandEvent): Promise<void> => {
  try {
    await options.pane.askHandoff();
    await options.showPane('inPane');
  } finally {
    event.completed();
  }
};

/** The functions of the ribbon's buttons, by the names the manifest gives them. */
export const createCommands = (pilot: DcPilot, options: CommandOptions): Commands => ({
  scoreSheet: (event) =>
    runCommand(options, event, {
      job: 'score',
      call: (controls) => pilot.score({ language: options.language() }, controls),
      end: (result) => options.pane.endScore(result),
    }),
  countVisits: (event) =>
    runCommand(options, event, {
      job: 'visits',
      call: (controls) => pilot.visits({ language: options.language() }, controls),
      end: (result) => options.pane.endVisits(result),
    }),
  planTours: (event) =>
    runCommand(options, event, {
      job: 'tours',
      call: (controls) => pilot.tours({ language: options.language() }, controls),
      end: (result) => options.pane.endTours(result),
    }),
  retimeTours: (event) =>
    runCommand(options, event, {
      job: 'tours',
      call: (controls) => pilot.retime({ language: options.language() }, controls),
      end: (result) => options.pane.endTours(result),
    }),
  sendTour: (event) => sendTour(options, event),
  closeVisit: (event) =>
    runCommand(options, event, {
      job: 'agenda',
      call: (controls) =>
        pilot.agenda(
          { language: options.language(), actions: [{ kind: 'close', outcome: 'done' }] },
          controls,
        ),
      end: (result) => options.pane.endAgenda(result),
    }),
  threeSlots: (event) =>
    runCommand(options, event, {
      job: 'slots',
      call: (controls) => pilot.slots({ language: options.language() }, controls),
      end: async (result) => {
        await options.pane.endSlots(result);
        if (result.ok) await options.showPane('inPane');
      },
    }),
  diagnose: (event) =>
    runCommand(options, event, {
      job: 'diagnose',
      call: (controls) => pilot.diagnose({ language: options.language() }, controls),
      end: (result) => options.pane.endDiagnosis(result),
    }),
  restoreLastWrite: (event) =>
    runCommand(options, event, {
      job: 'restore',
      call: (controls) => pilot.restore(controls),
      end: (result) => options.pane.endRestore(result),
    }),
});
