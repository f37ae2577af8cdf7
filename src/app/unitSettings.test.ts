import { parseUnitChoices, withoutUnits } from './unitSettings';

test.each([
  [{ 'unit.turnover': 'k€' }, { turnover: { currency: 'EUR', scale: 1e3 } }],
  [{ 'unit.turnover': 'MEUR' }, { turnover: { currency: 'EUR', scale: 1e6 } }],
  [{ 'unit.turnover': 'MAD' }, { turnover: { currency: 'MAD', scale: 1 } }],
  [{ 'unit.turnover': 'Md €' }, { turnover: { currency: 'EUR', scale: 1e9 } }],
  [{ 'unit.potential': 'none' }, { potential: { currency: 'none', scale: 1 } }],
  [
    { 'tax.turnover': 'TTC', 'period.turnover': 'last12Months' },
    { turnover: { tax: 'inclusive', period: 'last12Months' } },
  ],
  [{ 'tax.turnover': '' }, {}],
  [{ date: '2025-12-31' }, {}],
])('%j is understood', (texts, value) => {
  expect(parseUnitChoices(texts as Record<string, string>)).toEqual({ ok: true, value });
});

test.each([
  ['unit.turnover', 'zorkmid', '€, k€'],
  ['tax.turnover', 'hors', 'HT, TTC'],
  ['period.margin', 'hier', 'year, last12Months'],
])('%s=%s is refused with what is expected', (setting, value, expected) => {
  const result = parseUnitChoices({ [setting]: value });
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_INVALID', details: { setting, value } },
  });
  expect(JSON.stringify(result)).toContain(expected);
});

test('what is no amount stays among the other settings, where it is unknown', () => {
  expect(withoutUnits({ 'unit.turnover': '€', 'unit.phone': '€', date: '1' })).toEqual({
    'unit.phone': '€',
    date: '1',
  });
});
