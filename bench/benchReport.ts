import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One figure of one case; `against` is the baseline measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly ms: number;
  readonly againstMs?: number;
  readonly limit?: number;
  readonly note?: string;
  readonly peakMegabytes?: number;
}

export interface BenchReport {
  readonly bench: string;
  readonly what: string;
  readonly rows: readonly BenchRow[];
}

const ratioOf = ({ ms, againstMs }: BenchRow): number | undefined =>
  againstMs === undefined ? undefined : ms / againstMs;
const fixed = (value: number | undefined, digits: number): string =>
  value === undefined ? '' : value.toFixed(digits);

function cells(row: BenchRow): string[] {
  const ratio = ratioOf(row);
  const verdict =
    ratio === undefined || row.limit === undefined ? '' : ratio <= row.limit ? 'reached' : 'missed';
  return [
    row.name,
    fixed(row.ms, 0),
    fixed(row.againstMs, 0),
    fixed(ratio, 2),
    fixed(row.limit, 2),
    verdict,
    fixed(row.peakMegabytes, 0),
    row.note ?? '',
  ];
}

const HEAD = ['case', 'ms', 'baseline ms', 'ratio', 'limit', 'verdict', 'peak MB', 'note'];

/** Prints the table and writes bench/results/<bench>.json. */
export function publish(report: BenchReport, root: string): void {
  const lines = [HEAD, ...report.rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  console.log(`\n${report.bench}: ${report.what}`);
  for (const line of lines)
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const folder = path.join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? '', cores: os.cpus().length };
  const rows = report.rows.map((row) => ({ ...row, ratio: ratioOf(row) }));
  writeFileSync(
    path.join(folder, `${report.bench}.json`),
    `${JSON.stringify({ ...report, machine, rows }, null, 1)}\n`,
  );
}
