/**
 * `dcpilot solve`: an entry of its own, so that solving an instance starts without the office client and the host.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fail, succeed } from '../../src/domain/result';
import type { Failure, Result } from '../../src/domain/result';
import { EXIT_DONE, EXIT_OURS, exitCodeOf } from './exitCode';
import { failureLine, failureReport } from './output';
import { jsonTarget } from './parseCommand';
import { parseSolve } from './solve/parseSolve';
import type { SolveCommand } from './solve/parseSolve';
import { readInstance } from './solve/readInstance';
import { solveInstance } from './solve/solveInstance';
import type { SolveAnswer } from './solve/solveInstance';

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const readText = (file: string): Result<string> => {
  try {
    return succeed(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail('FILE_UNREADABLE', { file, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
};

const answerTo = (command: SolveCommand): Result<SolveAnswer> => {
  const start = process.cpuUsage();
  const text = readText(command.file);
  if (!text.ok) return text;
  const instance = readInstance(command, text.value);
  if (!instance.ok) return instance;
  const { seed, budget } = command;
  return succeed(solveInstance(instance.value, { seed, budget, elapsed: () => cpuSeconds(start) }));
};

const put = (value: unknown, json: string | undefined): void => {
  const text = `${JSON.stringify(value)}\n`;
  if (json === '-') process.stdout.write(text);
  else if (json !== undefined) writeFileSync(json, text);
};

const complain = (failure: Failure, json: string | undefined): void => {
  process.stderr.write(`${failureLine(failure, 'fr')}\n`);
  put(failureReport('solve', failure, 'fr'), json);
};

const summaryOf = ({ cost, value, served, routes, iterations, seconds }: SolveAnswer): string =>
  `${cost ?? value ?? 0} · ${served} visites · ${routes.length} tournées · ${iterations} itérations · ${seconds} s\n`;

const run = (args: readonly string[]): number => {
  const command = parseSolve(args);
  const answer = command.ok ? answerTo(command.value) : command;
  if (!answer.ok) {
    complain(answer.failure, jsonTarget(args));
    return exitCodeOf(answer.failure.code);
  }
  put(answer.value, jsonTarget(args));
  if (jsonTarget(args) !== '-') process.stdout.write(summaryOf(answer.value));
  return EXIT_DONE;
};

/** Runs `solve …` and sets the exit code. */
export const main = (args: readonly string[]): void => {
  try {
    process.exitCode = run(args.slice(1));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain({ code: 'HOST_FAILED', details: { reason } }, jsonTarget(args));
    process.exitCode = EXIT_OURS;
  }
};
