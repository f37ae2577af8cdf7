/**
 * Real files of others: every one is opened, its tables found where people marked them, and its figures reached.
 * Tolerances on tables, each with its reason, stand beside the cases.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseIsoDay } from '../../src/domain/calendar/serialDate';
import type { ColumnChoice } from '../../src/domain/accounts/applyMappingChoice';
import { readAccounts } from '../../src/domain/accounts/readAccounts';
import type { ReadSettings } from '../../src/domain/accounts/readSettings';
import { VALUE } from '../../src/domain/accounts/types';
import type { AccountTable } from '../../src/domain/accounts/types';
import { findAccounts } from '../../src/sheet/findAccounts';
import type { AccountsFound } from '../../src/sheet/findAccounts';
import { formatAddress, parseAddress } from '../../src/sheet/rect';
import type { SheetPicture } from '../../src/sheet/sheetPicture';
import { findTables } from '../../src/sheet/tables/findTables';
import {
  DATA,
  FRENCH,
  hasData,
  openCsv,
  openEveryFile,
  openPictures,
  pictureOf,
} from './support/openPicture';
import type { CsvCells } from './support/openPicture';
import { joinNorthwind } from './support/joinNorthwind';
import { expectedAccounts } from './support/expectedAccounts';
import { expectedWorkbooks } from './support/expectedWorkbooks';

const TODAY = parseIsoDay('2026-12-01') ?? 0;

if (!hasData && process.env.CI === 'true') throw new Error(`The real files are not at ${DATA}.`);
const describeWithData = hasData ? describe : describe.skip;
if (hasData) beforeAll(openEveryFile, 120_000);

const found = (picture: SheetPicture, choice: ColumnChoice = {}): AccountsFound => {
  const result = findAccounts(picture, { today: TODAY, choice });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const read = (
  picture: SheetPicture,
  choice: ColumnChoice = {},
  settings: Partial<ReadSettings> = {},
): AccountTable => {
  const { chosen } = found(picture, choice);
  if (!chosen) throw new Error(`No accounts in ${picture.name}.`);
  const accounts = readAccounts(chosen.source, chosen.mapping, { today: TODAY, ...settings });
  if (!accounts.ok) throw new Error(JSON.stringify(accounts.failure));
  return accounts.value;
};

interface Pareto {
  readonly positive: number;
  readonly total: number;
  readonly accounts: number;
  readonly share: number;
}

const pareto = ({ numbers: { turnover } }: AccountTable): Pareto => {
  const values = turnover
    ? Array.from(turnover.values).filter((value, i) => turnover.kinds[i] === VALUE && value > 0)
    : [];
  values.sort((a, b) => b - a);
  const total = values.reduce((sum, value) => sum + value, 0);
  let [accounts, reached] = [0, 0];
  while (accounts < values.length && reached < 0.8 * total * (1 - 1e-12)) reached += values[accounts++] ?? 0;
  return { positive: values.length, total, accounts, share: total === 0 ? 0 : reached / total };
};

const firstSheet = (path: string, cells?: CsvCells): SheetPicture => {
  const [picture] = openPictures(path, cells);
  if (!picture) throw new Error(`No sheet in ${path}.`);
  return picture;
};

interface Case {
  readonly path: string;
  readonly kind: 'accounts' | 'lines';
  readonly count: number;
  readonly choice?: ColumnChoice;
  readonly pareto?: { readonly accounts: number; readonly share: number; readonly total: number };
}

/** Figures as expected/accounts.json has them; counts from the same page or the manifest. */
const CASES: readonly Case[] = [
  {
    path: 'accounts/fr_cinemas_cnc_2022.csv',
    kind: 'accounts',
    count: 2061,
    choice: { turnover: 'entrées 2022' },
    pareto: { accounts: 483, share: 0.800409, total: 152499845 },
  },
  {
    path: 'accounts/fr_cinemas_cnc_2022.csv',
    kind: 'accounts',
    count: 2061,
    pareto: { accounts: 483, share: 0.800409, total: 152499845 },
  },
  {
    path: 'accounts/qc_montreal_fournisseurs.csv',
    kind: 'accounts',
    count: 7697,
    pareto: { accounts: 292, share: 0.80009, total: 3039483827.36 },
  },
  {
    path: 'accounts/us_fortune500_hq.csv',
    kind: 'accounts',
    count: 500,
    pareto: { accounts: 208, share: 0.800842, total: 12055874 },
  },
  {
    path: 'accounts/us_fortune1000_2020.xlsx',
    kind: 'accounts',
    count: 1000,
    choice: { name: 'Metals Industry' },
    pareto: { accounts: 310, share: 0.800327, total: 15902360e6 },
  },
  {
    path: 'accounts/us_inc5000.csv',
    kind: 'accounts',
    count: 5000,
    pareto: { accounts: 925, share: 0.800101, total: 206107900000 },
  },
  {
    path: 'accounts/eu_superstore.xlsx',
    kind: 'lines',
    count: 795,
    pareto: { accounts: 442, share: 0.800265, total: 2938089.06 },
  },
  {
    path: 'accounts/sales_data_sample.csv',
    kind: 'lines',
    count: 92,
    pareto: { accounts: 57, share: 0.800665, total: 10032628.85 },
  },
  {
    path: 'accounts/fr_ventes.xlsx',
    kind: 'lines',
    count: 793,
    pareto: { accounts: 424, share: 0.800635, total: 2210861.83 },
  },
  {
    path: 'accounts/crm_sales_pipeline.csv',
    kind: 'lines',
    count: 85,
    pareto: { accounts: 59, share: 0.806398, total: 10005534 },
  },
  {
    path: 'accounts/it_fatturazione.xlsx',
    kind: 'lines',
    count: 8,
    pareto: { accounts: 6, share: 0.88299, total: 1721355 },
  },
  {
    path: 'accounts/fr_grossistes_ventes.csv',
    kind: 'accounts',
    count: 440,
    choice: { turnover: '@C:H' },
    pareto: { accounts: 252, share: 0.801441, total: 14619500 },
  },
  { path: 'accounts/rfm_data_orders.csv', kind: 'lines', count: 995 },
  { path: 'accounts/crm_accounts.csv', kind: 'accounts', count: 85 },
  { path: 'accounts/northwind_customers.csv', kind: 'accounts', count: 91 },
  { path: 'accounts/northwind_orders.csv', kind: 'lines', count: 89 },
  { path: 'accounts/us_500_contacts.csv', kind: 'accounts', count: 500 },
  { path: 'accounts/fr_clients.xlsx', kind: 'accounts', count: 833 },
  { path: 'accounts/it_clienti.xlsx', kind: 'accounts', count: 8 },
  { path: 'accounts/de_ladesaeulen_koeln.csv', kind: 'accounts', count: 292 },
];

const NO_ACCOUNTS: readonly (readonly [string, string])[] = [
  ['accounts/crm_products.csv', 'products'],
  ['accounts/crm_sales_teams.csv', 'reps'],
  ['accounts/fr_objectifs_mensuels.xlsx', 'crossTab'],
  ['accounts/fr_produits.xlsx', 'products'],
  ['accounts/northwind_employees.csv', 'reps'],
  ['accounts/northwind_order-details.csv', 'noAccountColumn'],
  ['accounts/powerbi_financial_sample.xlsx', 'noAccountColumn'],
  ['accounts/fr_grossistes_ventes.csv', 'noAccountColumn'],
];

describeWithData('account files', () => {
  test.each(CASES)('$path is $kind of $count', ({ path, kind, count, choice, pareto: expected }) => {
    const accounts = read(firstSheet(path), choice);
    expect([accounts.source, accounts.count]).toEqual([kind, count]);
    if (!expected) return;
    const reached = pareto(accounts);
    expect(reached.accounts).toBe(expected.accounts);
    expect(reached.share).toBeCloseTo(expected.share, 6);
    expect(reached.total).toBeCloseTo(expected.total, 1);
  });

  test.each(CASES.filter(({ path, pareto: p }) => p && path.endsWith('.csv')))(
    '$path gives the same figures when every cell is text',
    ({ path, choice, pareto: expected }) => {
      expect(pareto(read(firstSheet(path, 'text'), choice)).accounts).toBe(expected?.accounts);
    },
  );

  test.each(NO_ACCOUNTS)('%s holds no accounts: %s', (path, reason) => {
    const { chosen, candidates } = found(firstSheet(path));
    expect(chosen).toBeNull();
    expect(candidates[0]?.verdict).toEqual({ kind: 'none', reason });
  });

  test('the sheets beside the orders hold no accounts', () => {
    const [, returns, people] = openPictures('accounts/eu_superstore.xlsx');
    expect([returns, people].map((picture) => picture && found(picture).chosen)).toEqual([null, null]);
  });

  test('museums count the last complete year; as text the seven digits of a code stay', () => {
    const typed = read(firstSheet('accounts/fr_musees_frequentation.csv'));
    const text = read(firstSheet('accounts/fr_musees_frequentation.csv', 'text'));
    expect(typed.lines).toMatchObject({ period: 'year', year: 2021 });
    expect(pareto(typed)).toMatchObject({ positive: 974, total: 31608313, accounts: 180 });
    expect(text.count).toBe(expectedAccounts['accounts/fr_musees_frequentation.csv'].distinct_accounts);
  });

  test('the same cinemas saved by a French Excel give the same figures', () => {
    expect(pareto(read(openCsv('derived/fr_cinemas_excel_fr_cp1252.csv', 'text', FRENCH)))).toMatchObject({
      accounts: 483,
      total: 152499845,
    });
  });

  test('Northwind lines joined to their orders', () => {
    const accounts = read(pictureOf({ name: 'Northwind', rows: joinNorthwind() }));
    expect(pareto(accounts)).toMatchObject({ positive: 89, accounts: 34 });
    expect(pareto(accounts).total).toBeCloseTo(1265793.04, 1);
  });

  test('what the traps leave: postcodes, wrong longitude, unreadable quantities, broken letters', () => {
    const count = (path: string, code: string): number =>
      read(firstSheet(path)).problems.filter((problem) => problem.code === code).length;
    expect(count('accounts/us_fortune500_hq.csv', 'POSTCODE_SHORT')).toBe(57);
    expect(count('accounts/de_ladesaeulen_koeln.csv', 'COORDINATE_INVALID')).toBe(1);
    expect(count('accounts/fr_ventes.xlsx', 'NUMBER_UNREADABLE')).toBe(30);
    expect(count('accounts/sales_data_sample.csv', 'ENCODING_BROKEN')).toBeGreaterThan(0);
  });
});

interface TableCase {
  readonly path: string;
  readonly sheet: string;
  readonly tables: readonly string[];
}

/**
 * Tables as annotated in expected/workbooks.json, with these differences: header tops may lie one or two lines lower where an
 * upper line is nearly empty (pac, 13 customers); a table with a repeated header after a blank column is two (wood report);
 * helper columns right of the annotated range belong to the list (Baumbach F:G); the rows of a total line two blank rows below
 * are still the table's (mini book); the mark of assignment A7 is a blank row.
 */
const TABLES: readonly TableCase[] = [
  { path: 'messy/enron_baumbach_counterparties.xlsx', sheet: 'Baumbach List', tables: ['A3:G206'] },
  { path: 'messy/enron_deals_total_above_header.xlsx', sheet: 'Sheet1', tables: ['A3:O64'] },
  { path: 'messy/enron_bid_sheet_merged.xlsx', sheet: 'Bid Sheet', tables: ['A5:N29'] },
  { path: 'messy/enron_consents_list.xlsx', sheet: 'Sheet1', tables: ['A1:G644'] },
  { path: 'messy/enron_13_customers_months.xlsx', sheet: 'Sheet1', tables: ['A3:M16'] },
  { path: 'messy/enron_wood_report_subtotals.xlsx', sheet: 'Sheet1', tables: ['A5:E122', 'H5:M122'] },
  {
    path: 'messy/enron_account_assignment_side_by_side.xlsx',
    sheet: 'Central',
    tables: ['A8:B34', 'F8:G53'],
  },
  { path: 'messy/enron_minibook_grouphead.xlsx', sheet: 'Summary', tables: ['A1:J29'] },
  { path: 'messy/enron_rfp_blocks.xlsx', sheet: 'Sheet1', tables: ['A6:B18', 'F6:G18', 'A24:B36'] },
  { path: 'messy/enron_traders_simple.xlsx', sheet: 'Sheet1', tables: ['A1:B61'] },
  { path: 'messy/enron_curves_wide_range.xlsx', sheet: 'DiffCurves', tables: ['A7:AJ55'] },
  { path: 'messy/census_media_usage.xlsx', sheet: 'Data', tables: ['A5:M45'] },
  { path: 'messy/census_background_checks.xlsx', sheet: 'Data', tables: ['A8:M17'] },
  { path: 'messy/contacts_sparse.xlsx', sheet: 'Sheet1', tables: ['A1:N5'] },
  { path: 'messy/contacts_title_merged_total.xlsx', sheet: 'Contacts', tables: ['B3:F7'] },
  { path: 'messy/cities_two_tables_latlon.xlsx', sheet: 'Table', tables: ['C2:F15', 'I2:L15'] },
  { path: 'messy/three_tables_one_sheet.xlsx', sheet: 'Contacts Table', tables: ['B2:G6', 'I2:I9', 'K2:K5'] },
  { path: 'messy/header_newlines_attendance.xlsx', sheet: 'Attendance - Attendance', tables: ['A2:I26'] },
  { path: 'messy/table_headers_linebreaks.xlsx', sheet: 'Sheet1', tables: ['A1:K7'] },
  { path: 'messy/pivot_german.xlsx', sheet: 'Tabelle1', tables: ['A1:C4', 'E1:G4'] },
  { path: 'messy/port_lineup_sections.xlsx', sheet: 'KRISHNAPATNAM', tables: ['A5:I18'] },
];

const tablesOf = (path: string, sheet: string) => {
  const picture = openPictures(path).find(({ name }) => name === sheet);
  return picture ? findTables(picture) : [];
};

describeWithData('messy workbooks', () => {
  test.each(TABLES)('$path', ({ path, sheet, tables }) => {
    expect(tablesOf(path, sheet).map(({ rect }) => formatAddress(rect))).toEqual(
      expect.arrayContaining([...tables]),
    );
  });

  test('every annotated total row is a total, no group head is an account', () => {
    for (const path of [
      'messy/enron_wood_report_subtotals.xlsx',
      'messy/enron_minibook_grouphead.xlsx',
      'messy/enron_baumbach_counterparties.xlsx',
    ]) {
      const sheet = expectedWorkbooks[path]?.sheets?.find(({ annotated }) => annotated);
      const table = tablesOf(path, sheet?.name ?? '')[0];
      const derived = (sheet?.annotated?.Derived ?? []).map((address) => parseAddress(address)?.top ?? -1);
      expect([path, derived.filter((row) => !table?.totalsRows.includes(row))]).toEqual([path, []]);
    }
    const wood =
      expectedWorkbooks['messy/enron_wood_report_subtotals.xlsx']?.sheets?.[0]?.annotated?.GroupHead ?? [];
    const rows = new Set(tablesOf('messy/enron_wood_report_subtotals.xlsx', 'Sheet1')[0]?.bodyRows);
    expect(wood.filter((address) => rows.has(parseAddress(address)?.top ?? -1))).toEqual([]);
  });

  test('every Excel table is found as it is', () => {
    for (const [path, { sheets = [] }] of Object.entries(expectedWorkbooks)) {
      for (const { name, tables = {}, state } of sheets) {
        if (state !== 'visible') continue;
        const found = new Map(
          tablesOf(path, name).map((table) => [table.excelTable, formatAddress(table.rect)]),
        );
        for (const [table, address] of Object.entries(tables))
          expect([path, table, found.get(table)]).toEqual([path, table, address]);
      }
    }
  });

  test('no file crashes: accounts, lines or a reason', () => {
    for (const folder of ['accounts', 'messy', 'derived']) {
      for (const file of readdirSync(resolve(DATA, folder))) {
        if (file.startsWith('encrypted')) continue;
        for (const picture of openPictures(`${folder}/${file}`)) {
          const { chosen, reason } = found(picture);
          expect([file, picture.name, chosen !== null || reason !== undefined]).toEqual([
            file,
            picture.name,
            true,
          ]);
          if (chosen) expect(readAccounts(chosen.source, chosen.mapping, { today: TODAY }).ok).toBe(true);
        }
      }
    }
  });
});
