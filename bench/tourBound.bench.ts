/**
 * What no plan can beat, for the instances where the search stays short of a target: `npm run bench -- tourBound`. Team
 * orienteering: the most profit any plan can bring, driving free of charge; sales weeks: the most points, driving counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileModel } from '../src/domain/tours/compile/compileModel';
import type { SearchProblem } from '../src/domain/tours/search/types';
import { readInstance } from '../workbench/cli/solve/readInstance';
import type { Format } from '../workbench/cli/solve/instance';
import { columnBound } from './columnBound';

const INSTANCES = path.join(process.cwd(), '../shared/instances');
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly format: Format;
  /** Neighbourhood within which a route comes back to no visit. */
  readonly size: number;
}

const CASES: readonly Case[] = [
  ...[
    ['pr01', 20],
    ['pr07', 16],
    ['pr02', 12],
  ].map(([name, size]) => ({
    name: String(name),
    file: `toptw/instances/${name}.txt`,
    format: 'optw' as const,
    size: Number(size),
  })),
  { name: 'S100r4v45 nolunch', file: 'sales/S100r4v45.json', format: 'tours', size: 16 },
];

/** Profit alone: legs cost nothing, a visit is worth its points. */
const profitOnly = (problem: SearchProblem, points: readonly number[]): SearchProblem => {
  const free = new Int32Array(problem.cost.length);
  return { ...problem, cost: free, costBack: free, value: Float64Array.from(points) };
};

async function boundOf({ name, file, format, size }: Case): Promise<void> {
  const text = readFileSync(path.join(INSTANCES, file), 'utf8');
  const instance = readInstance({ file, format, variant: 'nolunch', budget: { seconds: 1 }, seed: 1 }, text);
  if (!instance.ok) throw new Error(`${file} cannot be read.`);
  const { model } = instance.value;
  const points = model.visits.map((visit) => visit.points);
  const compiled = compileModel(model);
  const problem = format === 'optw' ? profitOnly(compiled, points) : compiled;
  const unit = format === 'optw' ? 1 : model.pointCost;
  const start = process.cpuUsage();
  const { bound, programme, columns } = await columnBound(problem, size, 0.01 * (format === 'optw' ? 1 : 10));
  const { user, system } = process.cpuUsage(start);
  const all = points.reduce((sum, own) => sum + own, 0);
  console.log(
    `${name.padEnd(20)} at most ${(bound / unit).toFixed(3)} of ${all} (programme ${(programme / unit).toFixed(3)}, ${columns} routes, neighbourhoods of ${size}, ${((user + system) / 1e6).toFixed(1)} CPU s)`,
  );
}

async function main(): Promise<void> {
  if (!existsSync(INSTANCES)) {
    console.log(`tourBound: no instances at ${INSTANCES}; nothing was bounded.`);
    return;
  }
  for (const task of CASES.filter(({ name }) => name.includes(only))) await boundOf(task);
}

void main();
