/** Opening and saving an .xlsx of 100 k × 15 cells with the host's reader and writer, beside two published libraries. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { openWorkbook } from '../workbench/host/files/openWorkbook';
import { saveWorkbook } from '../workbench/host/files/saveWorkbook';
import { createWorkbook } from '../workbench/host/model/workbookModel';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { seeded, watchMemory } from './measure';

const ROWS = 100_000;
const COLUMNS = 15;

function cells(): (string | number)[][] {
  const random = seeded(11);
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      column % 3 === 0 ? `Texte ${row % 4999} ${column}` : Math.round(random() * 1e7) / 100,
    ),
  );
}

interface Timed<T> {
  readonly ms: number;
  readonly peakMegabytes: number;
  readonly value: T;
}

async function timed<T>(work: () => Promise<T> | T): Promise<Timed<T>> {
  globalThis.gc?.();
  const stop = watchMemory();
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, peakMegabytes: stop(), value };
}

async function ours(data: (string | number)[][]) {
  const workbook = createWorkbook({ locale: 'en-US' });
  workbook.sheets[0]?.cells.writeValues(0, 0, data);
  const clock = () => new Date(Date.UTC(2026, 0, 1));
  const saved = await timed(() => saveWorkbook(workbook, { package: null }, { clock }));
  const opened = await timed(() => openWorkbook(saved.value, 'bench.xlsx', { locale: 'en-US' }));
  if (!opened.value.ok) throw new Error(opened.value.code);
  return { saved, opened };
}

interface SheetJs {
  readonly utils: {
    aoa_to_sheet(rows: unknown[][]): unknown;
    book_new(): unknown;
    book_append_sheet(book: unknown, sheet: unknown, name: string): void;
  };
  read(bytes: Uint8Array, options: object): unknown;
  write(book: unknown, options: object): Uint8Array;
}

async function sheetJs(
  data: (string | number)[][],
  file: Uint8Array,
): Promise<{ save: number; open: number }> {
  const xlsx = createRequire(path.join(process.cwd(), 'bench/package.json'))('@e965/xlsx') as SheetJs;
  const saved = await timed(() => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(data), 'S');
    return xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  });
  const opened = await timed(() => xlsx.read(file, { type: 'buffer' }));
  return { save: saved.ms, open: opened.ms };
}

async function main(): Promise<void> {
  const data = cells();
  const { saved, opened } = await ours(data);
  const peer = await sheetJs(data, saved.value);
  const rows: BenchRow[] = [
    {
      name: 'save 100 k × 15',
      ms: saved.ms,
      againstMs: peer.save,
      peakMegabytes: saved.peakMegabytes,
      note: `${(saved.value.length / 1e6).toFixed(1)} MB; baseline @e965/xlsx`,
    },
    {
      name: 'open 100 k × 15',
      ms: opened.ms,
      againstMs: peer.open,
      peakMegabytes: opened.peakMegabytes,
      note: 'baseline @e965/xlsx',
    },
  ];
  publish({ bench: 'files', what: 'open and save an .xlsx', rows }, process.cwd());
}

void main();
