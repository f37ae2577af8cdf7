/** The scores published with the "rfm" package's example data (rsquaredacademy/rfm, as of 31 December 2006), all 995 of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAccounts } from '../../src/domain/accounts/readAccounts';
import { parseIsoDay } from '../../src/domain/calendar/serialDate';
import { explainScore } from '../../src/domain/scoring/explainScore';
import { RFM_GRIDS } from '../../src/domain/scoring/rfmGrids';
import { scoreAccounts } from '../../src/domain/scoring/scoreAccounts';
import { findAccounts } from '../../src/sheet/findAccounts';
import { DATA, hasData, openCsv } from './support/openPicture';

const AS_OF = parseIsoDay('2006-12-31') ?? 0;
const test995 = hasData ? test : test.skip;

/** "orders|recency|amount|score" of each customer. */
const published = (): string[] => {
  const [header = '', ...lines] = readFileSync(resolve(DATA, 'expected/rfm_published.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header.split(',');
  const at = (name: string): number => names.indexOf(name) - names.length;
  return lines.map((line) => {
    const cells = line.split(',');
    return ['orders', 'recency_days', 'amount', 'rfm_score']
      .map((name) => Number(cells.at(at(name))))
      .join('|');
  });
};

test995('the RFM grid gives every customer the published score', () => {
  const picture = openCsv('accounts/rfm_data_orders.csv');
  const found = findAccounts(picture, { today: AS_OF, choice: {} });
  if (!found.ok || !found.value.chosen) throw new Error('No accounts.');
  const { source, mapping } = found.value.chosen;
  const accounts = readAccounts(source, mapping, { today: AS_OF, referenceDate: AS_OF });
  if (!accounts.ok) throw new Error(JSON.stringify(accounts.failure));
  const table = accounts.value;
  const scored = scoreAccounts(table, { grids: RFM_GRIDS });
  const valueOf = (measure: string, account: number) =>
    explainScore(table, scored, account).criteria.find((one) => one.measure === measure);
  const ours = Array.from({ length: table.count }, (_, account) => {
    const [r, f, m] = ['daysSinceLastOrder', 'orders', 'turnover'].map((measure) =>
      valueOf(measure, account),
    );
    const code = [r, f, m].map((one) => one?.points).join('');
    return [f?.value, r?.value, m?.value, code].join('|');
  });
  const expected = published();
  expect(expected).toHaveLength(995);
  expect(ours.sort()).toEqual(expected.sort());
});
