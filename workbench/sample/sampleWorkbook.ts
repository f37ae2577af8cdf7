import { saveWorkbook } from '../host/files/saveWorkbook';
import type { SheetModel, WorkbookModel } from '../host/model/types';
import { createWorkbook, nextId } from '../host/model/workbookModel';
import { sampleAccounts, type SampleCell } from './sampleAccounts';
import { SAMPLE_COLUMNS, type SampleLanguage } from './sampleWords';

/** The time the samples are stamped with, so that making them again gives the same bytes. */
const MADE = new Date('2026-01-05T08:00:00Z');
const NAMES = {
  fr: { sheet: 'Comptes', table: 'Comptes', title: 'Comptes (exemple inventé)' },
  en: { sheet: 'Accounts', table: 'Accounts', title: 'Accounts (invented sample)' },
};

/** The sample workbook of a language: one sheet, an Excel table with filters, frozen header. */
export function sampleWorkbook(language: SampleLanguage): WorkbookModel {
  const names = NAMES[language];
  const workbook = createWorkbook({
    name: `sample-${language}.xlsx`,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    sheets: [names.sheet],
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('A workbook made with one sheet has none.');
  const rows = sampleAccounts(language);
  fillSheet(workbook, sheet, rows, language);
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tables.push({
    id: nextId(workbook, 'table'),
    name: names.table,
    sheetId: sheet.id,
    rect: { top: 0, left: 0, bottom: rows.length, right: SAMPLE_COLUMNS.length - 1 },
    columns: SAMPLE_COLUMNS.map((column, index) => ({ id: index + 1, name: column[language] })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  Object.assign(workbook.properties, { title: names.title, creationDate: '2026-01-05T08:00:00Z' });
  return workbook;
}

function fillSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rows: readonly (readonly SampleCell[])[],
  language: SampleLanguage,
): void {
  const header = workbook.styles.intern({
    font: { bold: true, color: '#FFFFFF' },
    fill: { color: '#1F4E79' },
    alignment: { vertical: 'Center', wrap: true },
  });
  SAMPLE_COLUMNS.forEach((column, index) => {
    sheet.cells.set(0, index, column[language]);
    sheet.cells.setStyleId(0, index, header);
    sheet.columns.set(index, { size: column.widthPoints });
    const style = column.format === 'General' ? 0 : workbook.styles.intern({ numberFormat: column.format });
    rows.forEach((row, rowIndex) => {
      sheet.cells.set(rowIndex + 1, index, row[index] ?? null);
      sheet.cells.setStyleId(rowIndex + 1, index, style);
    });
  });
  sheet.rows.set(0, { size: 33 });
}

export const sampleBytes = (language: SampleLanguage): Promise<Uint8Array> =>
  saveWorkbook(sampleWorkbook(language), { package: null }, { clock: () => MADE });

/** The same accounts for the pane: headers and rows in both languages would double it, so English words go beside. */
export function sampleJson(): string {
  const [fr, en] = [sampleAccounts('fr'), sampleAccounts('en')];
  const words: Record<string, string> = {};
  fr.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const other = en[rowIndex]?.[column];
      if (typeof cell === 'string' && typeof other === 'string' && cell !== other) words[cell] = other;
    });
  });
  const headers = {
    fr: SAMPLE_COLUMNS.map((column) => column.fr),
    en: SAMPLE_COLUMNS.map((column) => column.en),
  };
  const formats = SAMPLE_COLUMNS.map(({ format }) => format);
  const lines = fr.map((row) => JSON.stringify(row)).join(',\n');
  return `{"headers":${JSON.stringify(headers)},\n"formats":${JSON.stringify(formats)},\n"english":${JSON.stringify(words)},\n"rows":[\n${lines}\n]}\n`;
}
