/** `handoff` and `takeback`: the two jobs that have to do with a second file. */
import { readFile, writeFile } from 'node:fs/promises';
import type { HandoffReport, TakebackReport } from '../../src/app/handoff/handoffTypes';
import type { RunControls } from '../../src/app/dcPilot';
import { fail, succeed } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { Session } from '../node/openSession';
import type { FileCommand } from './parseCommand';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Makes one rep's workbook; with `--out` it is written there. The file read stays as it is. */
export const runHandoff = async (
  { pilot }: Session,
  command: FileCommand,
): Promise<Result<HandoffReport>> => {
  const { language, settings, rep, out } = command;
  const made = await pilot.handoff({ language, settings, ...(rep === undefined ? {} : { rep }) });
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

/** Reads what a rep sent back; without `--out` it is only told. */
export const runTakeback = async (
  { pilot }: Session,
  command: FileCommand,
  run: RunControls,
): Promise<Result<TakebackReport>> => {
  const { language, returned = '' } = command;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(returned);
  } catch (error) {
    return fail('FILE_UNREADABLE', { file: returned, reason: reasonOf(error) });
  }
  if (command.out !== undefined) return pilot.takeback({ language, bytes }, run);
  const preview = await pilot.previewTakeback({ language, bytes }, run);
  return preview.ok ? succeed(preview.value.report) : preview;
};
