import * as z from 'zod/mini';

/** Rows of numbers; null where there is no way. */
export const MATRIX = z.array(z.array(z.nullable(z.number())));
