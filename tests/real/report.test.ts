/** What a report puts into a workbook, judged by LibreOffice: it opens the file, prints it, and finds every chart. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBytes } from '../../workbench/host/files/testing/files';
import { openSession } from '../../workbench/node/openSession';
import { buildReport } from '../../workbench/node/testing/reportWorkbook';
import { FIXED_CLOCK } from '../../workbench/node/testing/testWorkbook';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const judged = hasLibreOffice ? test : test.skip;
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const convert = (format: string): Uint8Array | null => {
  const out = join(folder, 'converted');
  const file = join(out, `synthese.${format}`);
  spawnSync('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    out,
    join(folder, 'synthese.xlsx'),
  ]);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
};

judged(
  'LibreOffice opens a report, prints it and keeps its charts, rules, lists and page layout',
  async () => {
    const { host, excel } = openSession({ language: 'fr', clock: FIXED_CLOCK });
    await excel.Excel.run(async (context) => {
      buildReport(context);
      await context.sync();
    });
    writeFileSync(join(folder, 'synthese.xlsx'), await host.save());
    const printed = convert('pdf');
    expect(
      Buffer.from(printed ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const [sheet] = (await openBytes(convert('xlsx') ?? new Uint8Array())).workbook.sheets;
    expect(sheet?.charts.map(({ type }) => type)).toEqual([
      'ColumnClustered',
      'ColumnStacked',
      'BarClustered',
      'BarStacked100',
      'Doughnut',
      'Pie',
      'XYScatter',
      'Bubble',
      'RadarMarkers',
      'LineMarkers',
      'AreaStacked',
    ]);
    expect(sheet?.charts[0]?.series.map(({ props }) => [props['chartType'], props['axisGroup']])).toEqual([
      [undefined, undefined],
      ['LineMarkers', 'Secondary'],
    ]);
    expect(sheet?.conditionalFormats.map(({ type }) => type).sort()).toEqual([
      'CellValue',
      'ColorScale',
      'Custom',
      'DataBar',
      'IconSet',
    ]);
    expect(sheet?.dataValidations.map(({ type }) => type)).toEqual(['List', 'List']);
    expect(sheet?.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '1:1',
    });
    expect([sheet?.images.length, sheet?.hyperlinks.size]).toEqual([1, 3]);
  },
  120_000,
);
