import type { BookPort } from '../app/bookPort';
import { readBook } from './readBook';
import { writeBook } from './writeBook';

/** Files over a library (hucre): fetched with the first hand-off, never before. */
export const libraryBooks: BookPort = { write: writeBook, read: readBook };
