/** `handoff` and `takeback`: the two jobs that have to do with a second file. */
import { readFile, writeFile } from 'node:fs/promises';
import type { HandoffReport, TakebackReport } from '../../src/app/handoff/handoffTypes';
import type { AgendaRequest } from '../../src/app/agendaRequest';
import type { RunControls } from '../../src/app/dcPilot';
import { fail, succeed } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { Session } from '../node/openSession';
import type { FileCommand } from './parseCommand';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Makes one rep's workbook, or the assistant's; with `--out` it is written there. The file read stays as it is. */
export const runHandoff = async (
  { pilot }: Session,
  command: FileCommand,
): Promise<Result<HandoffReport>> => {
  const { language, settings, rep, to, out } = command;
  const made = await pilot.handoff({
    ...{ language, settings },
    ...(rep === undefined ? {} : { rep }),
    ...(to === undefined ? {} : { to }),
  });
  if (!made.ok) return made;
  const { report, bytes } = made.value;
  if (out === undefined) return succeed(report);
  try {
    await writeFile(out, bytes);
    return succeed({ ...report, written: [out] });
  } catch (error) {
    return fail('USAGE', { reason: `--out ${out}: ${reasonOf(error)}` });
  }
};

/** FILE_UNREADABLE. */
const bytesOf = async (file: string): Promise<Result<Uint8Array>> => {
  try {
    return succeed(await readFile(file));
  } catch (error) {
    return fail('FILE_UNREADABLE', { file, reason: reasonOf(error) });
  }
};

/** The assistant's list of `agenda --from`. */
export const returnedCalls = async ({
  returned,
}: FileCommand): Promise<Result<Pick<AgendaRequest, 'returned'>>> => {
  if (returned === undefined) return succeed({});
  const bytes = await bytesOf(returned);
  return bytes.ok ? succeed({ returned: bytes.value }) : bytes;
};

/** Reads what a rep sent back; without `--out` it is only told. */
export const runTakeback = async (
  { pilot }: Session,
  command: FileCommand,
  run: RunControls,
): Promise<Result<TakebackReport>> => {
  const { language, returned = '' } = command;
  const read = await bytesOf(returned);
  if (!read.ok) return read;
  const request = { language, bytes: read.value };
  if (command.out !== undefined) return pilot.takeback(request, run);
  const preview = await pilot.previewTakeback(request, run);
  return preview.ok ? succeed(preview.value.report) : preview;
};
