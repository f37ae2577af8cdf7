/** The assistant's file that came back, laid over what was read of the workbook. */
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AgendaRequest } from '../agendaRequest';
import type { AppContext } from '../appContext';
import { overlayCalls, returnedCalls } from '../handoff/returnedCalls';
import type { ReturnedCalls } from '../handoff/returnedCalls';
import type { ScoredSheet } from '../scoredSheet';

export interface CallsTaken {
  readonly result: ScoredSheet;
  /** null: no file was given. */
  readonly returned: ReturnedCalls | null;
}

/** FILE_UNREADABLE and the like; BOOK_STRANGER where the file holds no call of ours. */
export const takeCalls = async (
  app: AppContext,
  result: ScoredSheet,
  { returned: bytes, language }: AgendaRequest,
): Promise<Result<CallsTaken>> => {
  if (bytes === undefined) return succeed({ result, returned: null });
  const books = await app.loadBooks();
  const book = await books.read(bytes);
  if (!book.ok) return book;
  const calls = returnedCalls(book.value);
  if (calls.length === 0) return fail('BOOK_STRANGER');
  const { ownTables } = result;
  const returned = overlayCalls(ownTables.assistant ?? null, calls, language);
  return succeed({
    returned,
    result: { ...result, ownTables: { ...ownTables, assistant: returned.table } },
  });
};
