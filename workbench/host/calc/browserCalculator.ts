import { createCalculator } from './calculator';
import type { Calculator } from './types';

/**
 * Calculator for the browser page. A dynamic import makes the engine a chunk of its own when the page is bundled with code
 * splitting (esbuild: `format: 'esm', splitting: true`); it is fetched with the first workbook that has formulas.
 */
export function createBrowserCalculator(): Calculator {
  return createCalculator({ load: () => import('@univerjs/engine-formula') });
}
