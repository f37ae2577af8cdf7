/** Tours of real files, as the command line plans them: where their accounts are, and what is said of the plan as a whole. */
import { join } from 'node:path';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import type { ToursRequest } from '../../src/app/dcPilot';
import type { ToursReport } from '../../src/app/report';
import type { RawCell } from '../../src/sheet/cellGrid';
import { openFile, openSession } from '../../workbench/node/openSession';
import { FIXED_CLOCK, workbookOf } from '../../workbench/node/testing/testWorkbook';
import { DATA, hasData } from './support/openPicture';

const real = hasData ? test : test.skip;
const REQUEST: ToursRequest = {
  ...{ language: 'fr', from: '2026-11-30', weeks: 1, effort: 'quick', mapping: {} },
};

const planned = async (file: string, mapping: ToursRequest['mapping'] = {}): Promise<ToursReport> => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  const opened = await openFile(session, join(DATA, 'accounts', file));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const preview = await session.pilot.previewTours({ ...REQUEST, mapping });
  if (!preview.ok) throw new Error(JSON.stringify(preview.failure));
  return preview.value.report;
};

const codes = ({ problems }: ToursReport) => [...new Set(problems.map(({ code }) => code))].sort();

real(
  'French cinemas by their coordinates, a rep per region: no problem with a place, no drive beyond a day’s limit',
  async () => {
    const report = await planned('fr_cinemas_cnc_2022.csv', { rep: 'région administrative' });
    expect(report.homes).toHaveLength(13);
    expect(report.problems).toEqual([]);
    expect(report.totals.visits).toBeGreaterThan(100);
    const tabs = report.weeks.map(({ tab }) => tab.toLowerCase());
    expect(new Set(tabs).size).toBe(tabs.length);
    expect(tabs.filter((tab) => tab.length > 31 || tab.endsWith("'"))).toEqual([]);
    expect(tabs).toContain('2026-s49 grand est');
    for (const { days } of report.weeks)
      for (const { stops } of days)
        for (const { driveMinutes } of stops) expect(driveMinutes).toBeLessThan(241);
  },
);

real('without a rep, the supposed home is said to be too far from most', async () => {
  const { remarks } = await planned('fr_cinemas_cnc_2022.csv');
  expect(remarks).toEqual([expect.stringMatching(/^Commercial 1 : .* trop loin de son domicile supposé/)]);
});

real('Fortune 500: the time zones ignored are said; no company is in France, none in the sea', async () => {
  const report = await planned('us_fortune500_hq.csv');
  expect(report.remarks[0]).toMatch(/^Les comptes sont dans 4 fuseaux horaires \(de UTC−8 à UTC−5\)/);
  expect(codes(report)).not.toContain('COORDINATE_AT_SEA');
  expect(codes(report)).not.toContain('TOWN_UNKNOWN');
  expect(report.homes[0]?.longitude).toBeLessThan(-70);
  expect(report.totals.visits).toBeGreaterThan(10);
});

real('EU Superstore by town and country: every town is found, four under another spelling', async () => {
  const report = await planned('eu_superstore.xlsx');
  expect(report.problems.map(({ code, value, repair }) => [code, value, repair])).toEqual([
    ['TOWN_MISSPELT', 'Brandenburg', 'Brandenburg an der Havel'],
    ['TOWN_MISSPELT', 'Brandenburg', 'Brandenburg an der Havel'],
    ['TOWN_MISSPELT', 'Velsen', 'Velsen-Zuid'],
    ['TOWN_MISSPELT', 'Sonderborg', 'Sønderborg'],
  ]);
});

real(
  'Northwind, customers with the rep of most of their orders: a home for each rep, time zones said',
  async () => {
    const rowsOf = (name: string): string[][] =>
      Papa.parse<string[]>(readFileSync(join(DATA, 'accounts', name), 'utf8'), { skipEmptyLines: true }).data;
    const orders = new Map<string, Map<string, number>>();
    for (const [, customer = '', rep = ''] of rowsOf('northwind_orders.csv').slice(1)) {
      const counts = orders.get(customer) ?? new Map<string, number>();
      orders.set(customer, counts.set(rep, (counts.get(rep) ?? 0) + 1));
    }
    const rows = rowsOf('northwind_customers.csv')
      .slice(1)
      .filter((row) => row.length === 11)
      .map((row): RawCell[] => {
        const counts = [...(orders.get(row[0] ?? '') ?? [])].sort(
          (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
        );
        const total = counts.reduce((sum, [, count]) => sum + count, 0);
        return [
          row[0] ?? '',
          row[1] ?? '',
          row[5] ?? '',
          row[8] ?? '',
          `Rep ${counts[0]?.[0] ?? ''}`,
          total * 1000,
        ];
      });
    const session = await workbookOf([
      ['Code client', 'Raison sociale', 'Ville', 'Pays', 'Commercial', 'CA 2025 (€)'],
      ...rows,
    ]);
    const preview = await session.pilot.previewTours({ ...REQUEST, sheet: 'Comptes' });
    expect(preview.ok).toBe(true);
    if (!preview.ok) return;
    const { homes, remarks } = preview.value.report;
    expect(homes.length).toBeGreaterThan(5);
    // Accounts on two continents: each rep sees somebody, none lives in a sea between them.
    expect(preview.value.report.totals.visits).toBeGreaterThanOrEqual(homes.length);
    expect(remarks[0]).toMatch(/fuseaux horaires/);
  },
);
