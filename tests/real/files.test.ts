/**
 * Every real workbook and text file: opened, compared with figures taken independently (openpyxl), saved untouched, saved
 * after an edit, opened again, and given to LibreOffice.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { formatArea, parseArea } from '../../workbench/host/model/address';
import { containsRect } from '../../workbench/host/model/rects';
import type { SheetModel } from '../../workbench/host/model/types';
import { openWorkbook } from '../../workbench/host/files/openWorkbook';
import { comparable } from '../../workbench/host/files/testing/comparable';
import { openBytes, partPaths, partText, save } from '../../workbench/host/files/testing/files';

const DATA = resolve(__dirname, '../../../shared/data');
const hasData = existsSync(DATA);
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (process.env.CI === 'true' && !hasData) throw new Error(`The real files are not at ${DATA}.`);
if (process.env.CI === 'true' && hasData && !hasLibreOffice)
  throw new Error('LibreOffice (soffice) is needed to judge the saved files: install libreoffice-calc.');

interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly dim: string;
  readonly merged?: number;
  readonly hidden_rows?: number;
  readonly tables?: Readonly<Record<string, string>>;
  readonly pivots?: number;
  readonly protected?: boolean;
  readonly autofilter?: string;
}
type Expected = Readonly<
  Record<string, { readonly date_system?: number; readonly sheets?: readonly ExpectedSheet[] }>
>;

const listed = (ending: RegExp): string[] =>
  hasData
    ? ['accounts', 'messy', 'derived'].flatMap((folder) =>
        readdirSync(join(DATA, folder))
          .filter((name) => ending.test(name))
          .map((name) => `${folder}/${name}`),
      )
    : [];
const ENCRYPTED = 'messy/encrypted_password.xlsx';
const workbooks = listed(/\.xls[xm]$/).filter((name) => name !== ENCRYPTED);
const texts = listed(/\.csv$/);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(DATA, name)));
const expected = hasData
  ? (JSON.parse(readFileSync(join(DATA, 'expected/workbooks.json'), 'utf8')) as Expected)
  : {};
const outbox = mkdtempSync(join(tmpdir(), 'real-files-'));
afterAll(() => rmSync(outbox, { recursive: true, force: true }));

const real = hasData ? describe : describe.skip;
const STATES: Readonly<Record<string, string>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function seen(sheet: SheetModel): ExpectedSheet {
  const hidden = [...sheet.rows.values()].filter(
    (row) => row.hidden === true || row.filtered === true,
  ).length;
  const dim = formatArea(sheet.cells.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  return {
    name: sheet.name,
    state: STATES[sheet.visibility] ?? '',
    dim: dim.includes(':') ? dim : `${dim}:${dim}`,
    ...(sheet.merges.length > 0 ? { merged: sheet.merges.length } : {}),
    ...(hidden > 0 ? { hidden_rows: hidden } : {}),
    ...(sheet.tables.length > 0
      ? { tables: Object.fromEntries(sheet.tables.map(({ name, rect }) => [name, formatArea(rect)])) }
      : {}),
    ...(sheet.pivots.length > 0 ? { pivots: sheet.pivots.length } : {}),
    ...(sheet.protection.isProtected ? { protected: true } : {}),
    ...(sheet.autoFilter ? { autofilter: formatArea(sheet.autoFilter.rect) } : {}),
  };
}

real('workbooks', () => {
  test.each(workbooks)(
    '%s: sheets, ranges, merges, tables, hidden rows, protection as expected',
    async (name) => {
      const { workbook } = await openBytes(bytesOf(name), basename(name));
      const truth = expected[name];
      if (!truth?.sheets || truth.sheets.length === 0) return;
      expect(workbook.dateSystem).toBe(truth.date_system);
      const sheets = workbook.sheets.map(seen);
      const facts = ({
        name: sheet,
        state,
        merged,
        hidden_rows,
        tables,
        pivots,
        protected: isProtected,
        autofilter,
      }: ExpectedSheet): unknown => ({
        sheet,
        state,
        merged,
        hidden_rows,
        tables,
        pivots,
        isProtected,
        autofilter,
      });
      expect(sheets.map(facts)).toEqual(truth.sheets.map(facts));
      truth.sheets.forEach(({ dim }, index) => {
        // Their range counts blank cells without a format too.
        const [outer, inner] = [parseArea(dim), parseArea(sheets[index]?.dim ?? '')];
        expect(outer && inner && (inner.bottom === 0 || containsRect(outer, inner))).toBe(true);
      });
    },
  );

  test.each(workbooks)(
    '%s: saved untouched, every part is the same; edited, what was edited is there and the rest as it was',
    async (name) => {
      const bytes = bytesOf(name);
      const opened = await openBytes(bytes, basename(name));
      const before = comparable(opened.workbook);
      const saved = await save(opened);
      expect(comparable((await openBytes(saved, basename(name))).workbook)).toEqual(before);
      const stamps = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/.*|.*\.psmdcp)$/;
      const changed: string[] = [];
      for (const path of partPaths(bytes))
        if (!stamps.test(path) && (await partText(bytes, path)) !== (await partText(saved, path)))
          changed.push(path);
      expect(changed).toEqual([]);
      edit(
        opened.workbook.sheets.find(({ kind }) => kind === 'worksheet'),
        opened.workbook.styles.intern({
          font: { bold: true },
          fill: { color: '#ABCDEF' },
          numberFormat: '0.000',
        }),
      );
      const edited = await save(opened);
      expect(comparable((await openBytes(edited, basename(name))).workbook)).toEqual(
        comparable(opened.workbook),
      );
      mkdirSync(join(outbox, 'in'), { recursive: true });
      writeFileSync(join(outbox, 'in', name.replace('/', '-')), edited);
    },
  );

  test('the protected file is refused by its code', async () => {
    expect(await openWorkbook(bytesOf(ENCRYPTED), 'x.xlsx')).toMatchObject({
      ok: false,
      code: 'FILE_ENCRYPTED',
    });
  });
});

function edit(sheet: SheetModel | undefined, style: number): void {
  if (!sheet) return;
  const used = sheet.cells.usedRect(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  sheet.cells.set(used.bottom, used.right + 1, 'Ajouté é');
  sheet.cells.set(used.top, used.left, 'Changé');
  sheet.cells.setStyleId(used.top + 1, used.right + 1, style);
  sheet.columns.set(used.right + 40, { size: 60 });
  sheet.rows.set(used.bottom + 1000, { hidden: true });
  sheet.tabColor = '#112233';
  sheet.conditionalFormats.push({
    id: 'new',
    type: 'Custom',
    rects: [used],
    priority: 1,
    stopIfTrue: false,
    rule: { formula: '=FALSE' },
    format: { font: { color: '#FF0000' } },
  });
}

real('text files', () => {
  test.each(texts)('%s: opened, and saved as a workbook that holds the same', async (name) => {
    const opened = await openBytes(bytesOf(name), basename(name));
    expect(opened.workbook.sheets[0]?.cells.usedRect(true)?.bottom ?? 0).toBeGreaterThan(3);
    const saved = await save(opened);
    expect(
      comparable((await openBytes(saved, basename(name).replace('.csv', '.xlsx'))).workbook),
    ).toMatchObject({
      sheets: [{ cells: (comparable(opened.workbook) as { sheets: { cells: unknown }[] }).sheets[0]?.cells }],
    });
    mkdirSync(join(outbox, 'in'), { recursive: true });
    writeFileSync(join(outbox, 'in', name.replace('/', '-').replace('.csv', '.csv.xlsx')), saved);
  });

  test('a French export in Windows-1252 and the original hold the same figures', async () => {
    const french = await openBytes(bytesOf('derived/fr_cinemas_excel_fr_cp1252.csv'), 'a.csv');
    const original = await openBytes(bytesOf('accounts/fr_cinemas_cnc_2022.csv'), 'b.csv');
    expect(french.textFile).toMatchObject({ encoding: 'windows-1252', delimiter: ';', decimal: ',' });
    const columns = ({ workbook }: typeof french): Map<string, unknown[]> => {
      const byHeader = new Map<string, unknown[]>();
      const cells = workbook.sheets[0]?.cells;
      for (const { row, column, value } of cells?.cells() ?? []) {
        const header = String(cells?.get(0, column));
        const values = byHeader.get(header) ?? [];
        values.push(row === 0 ? header : value);
        byHeader.set(header, values);
      }
      return byHeader;
    };
    const truth = columns(original);
    for (const [header, values] of columns(french))
      expect([header, values]).toEqual([header, truth.get(header)]);
  });

  test('lines with an unquoted comma are reported', async () => {
    const { textFile } = await openBytes(
      bytesOf('accounts/northwind_customers.csv'),
      'northwind_customers.csv',
      'en-US',
    );
    expect(textFile?.raggedLines.length).toBe(textFile?.raggedCount);
  });
});

(hasData && hasLibreOffice ? test : test.skip)('LibreOffice converts every saved file', () => {
  const input = readdirSync(join(outbox, 'in')).map((name) => join(outbox, 'in', name));
  const target = join(outbox, 'out');
  execFileSync(
    'soffice',
    [
      '--headless',
      '-env:UserInstallation=file:///tmp/lo-files',
      '--convert-to',
      'csv',
      '--outdir',
      target,
      ...input,
    ],
    { stdio: 'ignore' },
  );
  const made = new Set(readdirSync(target).map((name) => name.replace(/\.csv$/, '')));
  const missing = input
    .map((path) => basename(path))
    .filter((name) => !made.has(name.replace(/\.[^.]*$/, '')));
  expect(missing).toEqual([]);
  // A chart sheet or a blank first sheet converts to nothing; all of these begin with cells.
  for (const name of readdirSync(target))
    expect([name, readFileSync(join(target, name)).length > 0]).toEqual([name, true]);
});
