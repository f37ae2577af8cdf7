import { writeFile } from 'node:fs/promises';
import type { Failure } from '../../src/domain/result';
import type { FailureReport, Report } from '../../src/app/report';
import { failureSentence } from '../../src/i18n/sentences';
import type { Language } from '../../src/words/language';

/** What a command leaves behind: texts for both streams and the exit code. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly report?: Report;
}

const flush = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** One line: what, where, how to mend. */
export const failureLine = (failure: Failure, language: Language): string => {
  const { message, where, remedy } = failureSentence(failure, language, 'commandLine');
  return [message, where === '' ? '' : `(${where})`, remedy]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
};

export const failureReport = (job: string, failure: Failure, language: Language): FailureReport => ({
  job,
  version: 1,
  ok: false,
  error: { code: failure.code, ...failureSentence(failure, language, 'commandLine') },
});

const writeReport = async (report: Report, target: string): Promise<void> => {
  const text = `${JSON.stringify(report)}\n`;
  if (target === '-') await flush(process.stdout, text);
  else await writeFile(target, text);
};

/** Puts an outcome on the streams; a report for the standard output replaces the words meant for people. */
export const deliver = async (outcome: Outcome, json: string | undefined): Promise<void> => {
  if (json !== undefined && outcome.report) await writeReport(outcome.report, json);
  if (outcome.stdout !== undefined && json !== '-') await flush(process.stdout, withLineEnd(outcome.stdout));
  if (outcome.stderr !== undefined) await flush(process.stderr, withLineEnd(outcome.stderr));
};
