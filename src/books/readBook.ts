/** Reads the visible values of a file the user brings back. What is in it is data: nothing of it runs, nothing is fetched. */
import type { CellValue } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import type { BookSheet } from '../app/bookPort';
import { fail, succeed } from '../domain/result';
import type { Failure, Result } from '../domain/result';
import type { RawCell } from '../sheet/cellGrid';

/** A week of tours takes some ten kilobytes; a file this large is another one. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ROWS = 5000;
const MS_A_DAY = 86_400_000;
/** Serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

const rawCell = (value: CellValue): RawCell =>
  value instanceof Date ? value.getTime() / MS_A_DAY + UNIX_EPOCH : value;

/** By name: the library's classes may be there twice in a bundle. */
const failureOf = (error: unknown): Failure => ({
  code: error instanceof Error && error.name === 'EncryptedFileError' ? 'FILE_ENCRYPTED' : 'FILE_UNREADABLE',
  details: {},
});

export const readBook = async (bytes: Uint8Array): Promise<Result<readonly BookSheet[]>> => {
  if (bytes.length > MOST_BYTES) return fail('FILE_TOO_LARGE', { limit: '20 Mo' });
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS });
    return succeed(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(rawCell)) })));
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
};
