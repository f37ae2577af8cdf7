import { fail, succeed } from '../../../src/domain/result';
import type { Result } from '../../../src/domain/result';
import type { Instance } from './instance';
import type { SolveCommand } from './parseSolve';
import { readOrienteering } from './readOrienteering';
import { readPeriodic } from './readPeriodic';
import { readSalesWeek } from './readSalesWeek';
import { readSolomon } from './readSolomon';

const readAs = ({ format, variant }: SolveCommand, text: string): Instance => {
  switch (format) {
    case 'solomon':
    case 'homberger':
      return readSolomon(text);
    case 'pvrp':
    case 'pvrptw':
      return readPeriodic(text);
    case 'optw':
      return readOrienteering(text);
    case 'tours':
      return readSalesWeek(text, variant);
  }
};

/** Reads an instance; a text that is not of the format is FILE_UNREADABLE. */
export function readInstance(command: SolveCommand, text: string): Result<Instance> {
  try {
    return succeed(readAs(command, text));
  } catch {
    return fail('FILE_UNREADABLE', { file: command.file, reason: command.format });
  }
}
