/** The scores published with the "rfm" package's example data (rsquaredacademy/rfm, as of 31 December 2006), all 995 of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAccounts } from '../../src/domain/accounts/readAccounts';
import { parseIsoDay } from '../../src/domain/calendar/serialDate';
import { explainScore } from '../../src/domain/scoring/explainScore';
import { RFM_GRIDS } from '../../src/domain/scoring/rfmGrids';
import { NO_SEGMENT, RFM_SEGMENT_ORDER, rfmMarks } from '../../src/domain/scoring/rfmSegments';
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

/** Segments the published order never reaches lie in these. */
const PUBLISHED: Readonly<Record<string, string>> = {
  champions: 'Champions',
  loyal: 'Loyal Customers',
  new: 'Potential Loyalist',
  promising: 'Potential Loyalist',
  potentialLoyal: 'Potential Loyalist',
  needsAttention: 'Needs Attention',
  aboutToSleep: 'About To Sleep',
  cannotLose: 'At Risk',
  atRisk: 'At Risk',
  lost: 'Hibernating',
  hibernating: 'Hibernating',
  others: 'Others',
};

/** "score|segment" of each customer. */
const publishedSegments = (): string[] =>
  readFileSync(resolve(DATA, 'expected/rfm_published.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(-5))
    .map(([segment, score]) => `${score}|${segment}`);

const scoredByRfm = () => {
  const picture = openCsv('accounts/rfm_data_orders.csv');
  const found = findAccounts(picture, { today: AS_OF, choice: {} });
  if (!found.ok || !found.value.chosen) throw new Error('No accounts.');
  const { source, mapping } = found.value.chosen;
  const accounts = readAccounts(source, mapping, { today: AS_OF, referenceDate: AS_OF });
  if (!accounts.ok) throw new Error(JSON.stringify(accounts.failure));
  return { table: accounts.value, scored: scoreAccounts(accounts.value, { grids: RFM_GRIDS }) };
};

test995('code and segment of every customer are the published ones', () => {
  const { table, scored } = scoredByRfm();
  const marks = rfmMarks(table, scored);
  const ours = Array.from({ length: table.count }, (_, account) => {
    const segment = RFM_SEGMENT_ORDER[marks?.segments[account] ?? NO_SEGMENT] ?? '';
    return `${marks?.codes[account]}|${PUBLISHED[segment]}`;
  });
  const expected = publishedSegments();
  expect(expected).toHaveLength(995);
  expect(ours.sort()).toEqual(expected.sort());
});

test995('the RFM grid gives every customer the published score', () => {
  const { table, scored } = scoredByRfm();
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
