import { openSession } from '../openSession';
import type { Session } from '../openSession';
import { FIXED_CLOCK } from './testWorkbook';

/** Another Excel, of someone else or the next day: the file opened by a reader and saved by a writer that are not the add-in's. One is open at a time. */
export const excelWith = async (bytes: Uint8Array): Promise<Session> => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  const opened = await session.host.open(bytes, 'book.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  return session;
};
