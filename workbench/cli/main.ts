import { EXIT_INTERRUPTED, EXIT_OURS } from './exitCode';
import { deliver } from './output';
import type { Outcome } from './output';
import { jobNamed, jsonTarget, parseCommand } from './parseCommand';
import { failed, runCommand } from './runCommand';
import { systemClock } from '../node/clock';

/** The first Ctrl+C stops the job, which puts the workbook back; the second one leaves at once. */
const abortOnInterrupt = (): AbortSignal => {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
  });
  return controller.signal;
};

/** A fault of our own: one line for people, the stack where it was asked for. */
const ourFault = (job: string, error: unknown): Outcome => {
  const reason = error instanceof Error ? error.message : String(error);
  const outcome = failed(job, { code: 'HOST_FAILED', details: { reason } }, 'fr');
  const stack = process.env['DCPILOT_DEBUG'] && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return { ...outcome, exitCode: EXIT_OURS, stderr: `${outcome.stderr ?? ''}${stack}` };
};

const outcomeOf = async (
  args: readonly string[],
): Promise<{ outcome: Outcome; json: string | undefined }> => {
  const command = parseCommand(args);
  const json = jsonTarget(args);
  if (!command.ok) return { outcome: failed(jobNamed(args), command.failure, 'fr'), json };
  try {
    return {
      outcome: await runCommand(command.value, { clock: systemClock(), signal: abortOnInterrupt() }),
      json,
    };
  } catch (error) {
    return { outcome: ourFault(command.value.job, error), json };
  }
};

/** Runs the command line and leaves with its exit code. */
export const main = async (args: readonly string[]): Promise<void> => {
  const { outcome, json } = await outcomeOf(args);
  await deliver(outcome, json);
  process.exit(outcome.exitCode);
};
