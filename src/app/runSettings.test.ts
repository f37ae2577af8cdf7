import { parseRunSettings } from './runSettings';

test('no settings', () => {
  expect(parseRunSettings(undefined)).toEqual({ ok: true, value: {} });
});

test.each([
  [{ date: '2025-12-31' }, { date: 46022 }],
  [{ threshold: '80 %' }, { threshold: 0.8 }],
  [{ threshold: '0,75' }, { threshold: 0.75 }],
  [{ abc: '80%/95%' }, { abc: [0.8, 0.95] }],
  [{ abc: '0.7,0.9' }, { abc: [0.7, 0.9] }],
  [{ classes: '75;50;25' }, { classes: [75, 50, 25] }],
  [{ completeness: '0.3' }, { completeness: 0.3 }],
  [{ period: 'last12Months' }, { period: 'last12Months' }],
  [{ year: '2024' }, { year: 2024 }],
  [{ columns: 'score, class' }, { columns: ['score', 'class'] }],
  [{ target: 'ownSheet' }, { target: 'ownSheet' }],
  [{ lists: '5,20' }, { lists: ['5', '20'] }],
  [{ lists: 'none' }, { lists: [] }],
])('%j', (texts, value) => {
  expect(parseRunSettings(texts as Record<string, string>)).toEqual({ ok: true, value });
});

test('an unknown key is said with the known ones', () => {
  const result = parseRunSettings({ treshold: '80 %' });
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_UNKNOWN', details: { setting: 'treshold' } },
  });
  expect(!result.ok && result.failure.details['known']).toContain('threshold');
});

test.each([
  ['date', '03/05/2025'],
  ['date', '2025-02-30'],
  ['threshold', '180 %'],
  ['threshold', 'most'],
  ['abc', '95%/80%'],
  ['classes', '25/50/75'],
  ['year', '24.5'],
  ['columns', 'profit'],
  ['lists', '10'],
  ['target', 'left'],
])('%s=%s is refused with what is expected', (setting, value) => {
  expect(parseRunSettings({ [setting]: value })).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_INVALID', details: { setting, value } },
  });
});

test('a key of Object is no setting', () => {
  expect(parseRunSettings({ constructor: '1' })).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_UNKNOWN' },
  });
});

test('what may be empty is emptied by nothing; what may not is refused', () => {
  expect(parseRunSettings({ columns: '', grid: ' ' })).toEqual({
    ok: true,
    value: { columns: null, grid: null },
  });
  expect(parseRunSettings({ fieldShare: '' })).toMatchObject({
    ok: false,
    failure: { code: 'SETTING_INVALID' },
  });
});
