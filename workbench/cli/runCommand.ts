import { writeFile } from 'node:fs/promises';
import { formulaLanguage } from './formulaLanguage';
import { evalFormula } from './evalFormula';
import { EXIT_DONE, EXIT_INPUT, exitCodeOf } from './exitCode';
import { failureLine, failureReport } from './output';
import type { Outcome } from './output';
import { helpText } from './helpText';
import type { Command, EvalCommand, FileCommand } from './parseCommand';
import { returnedCalls, runHandoff, runTakeback } from './runHandoff';
import { summaryOf } from './summary';
import { agendaOptions, calendarLines, saveCalendars } from './agendaCommand';
import type { AgendaRequest } from '../../src/app/agendaRequest';
import type { JobReport } from '../../src/app/report';
import type {
  RetimeRequest,
  RunControls,
  SheetRequest,
  ToursRequest,
  VisitsRequest,
} from '../../src/app/dcPilot';
import { fail, succeed } from '../../src/domain/result';
import type { Failure, Result } from '../../src/domain/result';
import type { Language } from '../../src/words/language';
import { openFile, openSession, startFunctions } from '../node/openSession';
import type { Session } from '../node/openSession';
import { whenCalculated } from '../node/whenCalculated';

export interface RunOptions {
  readonly clock: () => Date;
  readonly signal?: AbortSignal;
}

export const failed = (job: string, failure: Failure, language: Language): Outcome => ({
  exitCode: exitCodeOf(failure.code),
  stderr: failureLine(failure, language),
  report: failureReport(job, failure, language),
});

type FileRequest = SheetRequest & ToursRequest & AgendaRequest & RetimeRequest & VisitsRequest;

const requestOf = (command: FileCommand): FileRequest => ({
  language: command.language,
  mapping: command.mapping,
  settings: command.settings,
  ...command.tours,
  ...agendaOptions(command),
  ...(command.moves ? { moves: command.moves } : {}),
  ...(command.scenarios ? { scenarios: command.scenarios } : {}),
  ...(command.sheet === undefined ? {} : { sheet: command.sheet }),
});

interface WrittenJob {
  readonly write: (request: SheetRequest, run: RunControls) => Promise<Result<JobReport>>;
  readonly preview: (
    request: SheetRequest,
    run: RunControls,
  ) => Promise<Result<{ readonly report: JobReport }>>;
}

/** Without `--out` nothing is written: the report is the preview's. */
const writeOrPreview = async (
  { write, preview }: WrittenJob,
  command: FileCommand,
  run: RunControls,
  more: Pick<AgendaRequest, 'returned'> = {},
): Promise<Result<JobReport>> => {
  const request = { ...requestOf(command), ...more };
  if (command.out !== undefined) return write(request, run);
  const previewed = await preview(request, run);
  return previewed.ok ? succeed(previewed.value.report) : previewed;
};

const writtenJobs = ({ pilot }: Session) =>
  ({
    score: { write: pilot.score, preview: pilot.previewScore },
    repair: { write: pilot.repair, preview: pilot.previewRepair },
    visits: { write: pilot.visits, preview: pilot.previewVisits },
    tours: { write: pilot.tours, preview: pilot.previewTours },
    agenda: { write: pilot.agenda, preview: pilot.previewAgenda },
    close: { write: pilot.agenda, preview: pilot.previewAgenda },
    retime: { write: pilot.retime, preview: pilot.previewRetime },
    followup: { write: pilot.followup, preview: pilot.previewFollowup },
    diagnose: { write: pilot.diagnose, preview: pilot.previewDiagnosis },
  }) satisfies Partial<Record<FileCommand['job'], WrittenJob>>;

const runSlots = async (
  { pilot }: Session,
  command: FileCommand,
  run: RunControls,
): Promise<Result<JobReport>> => {
  const { account } = command.settings;
  if (account === undefined) return fail('USAGE', { reason: 'slots FILE --set account=…' });
  const found = await pilot.slots({ ...requestOf(command), account }, run);
  if (!found.ok) return found;
  return found.value ? succeed(found.value) : fail('ACCOUNT_UNKNOWN', { account });
};

const runRestore = async (
  { pilot }: Session,
  command: FileCommand,
  run: RunControls,
): Promise<Result<JobReport>> => {
  const restored = await pilot.restore(run);
  if (!restored.ok) return restored;
  return succeed(command.out === undefined ? { ...restored.value, written: [] } : restored.value);
};

const runJob = async (
  session: Session,
  command: FileCommand,
  run: RunControls,
): Promise<Result<JobReport>> => {
  switch (command.job) {
    case 'inspect': {
      const inspected = await session.pilot.inspect(requestOf(command), run);
      return inspected.ok ? succeed(inspected.value.report) : inspected;
    }
    case 'score':
    case 'repair':
    case 'visits':
    case 'tours':
    case 'close':
    case 'retime':
    case 'followup':
    case 'diagnose':
      return writeOrPreview(writtenJobs(session)[command.job], command, run);
    case 'agenda': {
      const calls = await returnedCalls(command);
      return calls.ok ? writeOrPreview(writtenJobs(session).agenda, command, run, calls.value) : calls;
    }
    case 'slots':
      return runSlots(session, command, run);
    case 'handoff':
      return runHandoff(session, command);
    case 'takeback':
      return runTakeback(session, command, run);
    case 'journal':
      return command.out === undefined
        ? session.pilot.journal()
        : session.pilot.showJournal({ language: command.language }, run);
    case 'settings': {
      const request = { ...requestOf(command), ...(command.sheets ? { sheets: command.sheets } : {}) };
      return command.out === undefined
        ? session.pilot.settings(request)
        : session.pilot.writeSettings(request, run);
    }
    case 'grid':
      return command.out === undefined
        ? session.pilot.grid(requestOf(command), run)
        : session.pilot.writeGrid(requestOf(command), run);
    case 'restore':
      return runRestore(session, command, run);
  }
};

const save = async ({ host }: Session, out: string | undefined): Promise<Result<void>> => {
  if (out === undefined) return succeed(undefined);
  const bytes = await host.save();
  try {
    await writeFile(out, bytes);
    return succeed(undefined);
  } catch (error) {
    return fail('USAGE', { reason: `--out ${out}: ${(error as NodeJS.ErrnoException).code ?? ''}` });
  }
};

/** Jobs that may write formulas: the file then holds what those show. */
const WRITES_RESULTS: ReadonlySet<FileCommand['job']> = new Set(['score', 'visits']);
const hasFormulas = (report: JobReport): boolean =>
  'live' in report && (report.live?.formulas.length ?? 0) > 0 && report.written.length > 0;

const runFileCommand = async (command: FileCommand, { clock, signal }: RunOptions): Promise<Outcome> => {
  const { job, language } = command;
  const session = openSession({ language, clock });
  const opened = await openFile(session, command.file);
  if (!opened.ok) return failed(job, opened.failure, language);
  const run: RunControls = signal ? { signal } : {};
  if (signal?.aborted) return failed(job, { code: 'CANCELLED', details: {} }, language);
  if (WRITES_RESULTS.has(job)) await startFunctions(session, language);
  const report = await runJob(session, command, run);
  if (!report.ok) return failed(job, report.failure, language);
  if (hasFormulas(report.value)) await whenCalculated(session, report.value.sheet);
  const saved = await save(session, job === 'handoff' ? undefined : command.out);
  if (!saved.ok) return failed(job, saved.failure, language);
  const told = await saveCalendars(report.value, command.ics);
  if (!told.ok) return failed(job, told.failure, language);
  const lines = [summaryOf(told.value, language), ...calendarLines(told.value, command)];
  return { exitCode: EXIT_DONE, stdout: lines.join('\n'), report: told.value };
};

const runEval = async (command: EvalCommand, { clock }: RunOptions): Promise<Outcome> => {
  const form = command.isLanguageChosen ? command.language : formulaLanguage(command.formula);
  const session = openSession({ language: form, clock });
  if (command.file !== undefined) {
    const opened = await openFile(session, command.file);
    if (!opened.ok) return failed('eval', opened.failure, form);
  }
  await startFunctions(session, form);
  const { formula, sheet } = command;
  const result = await evalFormula(session, {
    formula,
    language: form,
    ...(sheet === undefined ? {} : { sheet }),
  });
  return result.kind === 'value'
    ? { exitCode: EXIT_DONE, stdout: result.text }
    : { exitCode: EXIT_INPUT, stdout: result.error, stderr: result.reason || result.error };
};

/** Runs a command and tells what to print and how to leave. */
export const runCommand = async (command: Command, options: RunOptions): Promise<Outcome> => {
  switch (command.job) {
    case 'help':
      return { exitCode: EXIT_DONE, stdout: helpText(command) };
    case 'eval':
      return runEval(command, options);
    default:
      return runFileCommand(command, options);
  }
};
