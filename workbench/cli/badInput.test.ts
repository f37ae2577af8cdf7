/** Workbooks the jobs have nothing to do with: one sentence with its code, the exit code of the contract, nothing written. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageOf, relationships, sheetXml, workbookParts, MAIN } from '../host/files/testing/packageOf';
import { parseCommand } from './parseCommand';
import { runCommand } from './runCommand';
import type { Outcome } from './output';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const clock = (): Date => new Date('2026-01-31T10:00:00.000Z');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

const dcpilot = async (...args: string[]): Promise<Outcome> => {
  const command = parseCommand(args);
  if (!command.ok) throw new Error(JSON.stringify(command.failure));
  return runCommand(command.value, { clock });
};
const fileOf = async (name: string, parts: Readonly<Record<string, string>>): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, await packageOf(parts));
  return path;
};

/** A chart sheet in front, a sheet of cells behind it. */
const withChartSheet = (): Record<string, string> => {
  const parts = workbookParts(sheetXml('<sheetData/>'));
  return {
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>',
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Graphique" sheetId="2" r:id="rId9"/><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  };
};
const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const CASES: readonly [name: string, parts: () => Record<string, string>, code: string][] = [
  ['a chart sheet', withChartSheet, 'CHART_SHEET'],
  ['an empty sheet', () => workbookParts(sheetXml('<sheetData/>')), 'EMPTY_SHEET'],
  [
    'headers only',
    () =>
      workbookParts(
        sheetXml(
          `<sheetData><row r="1">${cell('A1', 'Code client')}${cell('B1', 'Raison sociale')}${cell('C1', 'CA 2025')}</row></sheetData>`,
        ),
      ),
    'HEADERS_ONLY',
  ],
  [
    'a million blank rows',
    () =>
      workbookParts(
        sheetXml('<dimension ref="A1:XFD1048576"/><sheetData><row r="1"/><row r="1048576"/></sheetData>'),
      ),
    'EMPTY_SHEET',
  ],
];

test.each(CASES)('%s: inspect says why, a score writes nothing', async (name, parts, code) => {
  const path = await fileOf(`${name}.xlsx`, parts());
  const inspected = await dcpilot('inspect', path, '--json', '-');
  expect(inspected).toMatchObject({ exitCode: 0, report: { kind: 'none', reason: { code } } });
  const out = join(folder, `${name}-out.xlsx`);
  const scored = await dcpilot('score', path, '--out', out, '--json', '-');
  expect(scored).toMatchObject({ exitCode: 1, report: { ok: false, error: { code } } });
  expect(existsSync(out)).toBe(false);
});
