import Module from 'node:module';
import { createCalculator } from './calculator';
import type { FormulaEngine } from './formulaEngine';
import type { Calculator } from './types';

const ENGINE = '@univerjs/engine-formula';

type RequireMaker = Pick<typeof Module, 'createRequire'>;

/**
 * Node's own loader. A test runner gives out a subclass of Node's Module with another `createRequire`, which would
 * evaluate 1.6 MB of code again for each test file and cannot require the ES modules (lodash-es, nanoid) the engine
 * needs; Node itself can from 20.19 on. Hence the superclass where it has one.
 */
function nodeLoader(): RequireMaker {
  const parent = Object.getPrototypeOf(Module) as Partial<RequireMaker> | null;
  return typeof parent?.createRequire === 'function' ? (parent as RequireMaker) : Module;
}

/** Resolved from this file's folder, or the bundle's. */
function engineNow(): FormulaEngine {
  const here = typeof __filename === 'string' ? __filename : import.meta.url;
  return nodeLoader().createRequire(here)(ENGINE) as FormulaEngine;
}

/**
 * Calculator for Node: the engine (its CommonJS build; the ES one does not load in Node 20) is required synchronously
 * with the first workbook that has formulas (0.6 s of processor time on two shared cores).
 */
export function createNodeCalculator(): Calculator {
  return createCalculator({ loadNow: engineNow, load: () => Promise.resolve(engineNow()) });
}
