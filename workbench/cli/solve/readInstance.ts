import { fail, succeed } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import type { Instance } from './instance';
import type { SolveCommand } from './parseSolve';
import { readSalesWeek } from './readSalesWeek';
import { readSolomon } from './readSolomon';

const readAs = ({ format, variant }: SolveCommand, text: string): Instance | undefined => {
  switch (format) {
    case 'solomon':
    case 'homberger':
      return readSolomon(text);
    case 'tours':
      return readSalesWeek(text, variant);
    default:
      return undefined;
  }
};

/** Reads an instance; a text that is not of the format is FILE_UNREADABLE. */
export function readInstance(command: SolveCommand, text: string): Result<Instance> {
  try {
    const instance = readAs(command, text);
    return instance ? succeed(instance) : fail('USAGE', { reason: `--format ${command.format}` });
  } catch {
    return fail('FILE_UNREADABLE', { file: command.file, reason: command.format });
  }
}
