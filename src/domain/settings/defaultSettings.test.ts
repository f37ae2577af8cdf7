import { SETTING_KEYS, settingEntry, SETTING_TOPICS } from '../../words/settings/catalogue';
import { DEFAULT_FREQUENCIES } from './defaultFrequencies';
import { DEFAULT_SETTINGS } from './defaultSettings';

test('a rep’s year makes 527 visits of 1 h 30 at 161 €', () => {
  const { workDays, hoursPerDay, fieldShare, visitMinutes, travelMinutes, annualCost } = DEFAULT_SETTINGS;
  const visits = (workDays * hoursPerDay * fieldShare * 60) / (visitMinutes + travelMinutes);
  expect([Math.floor(visits), Math.round(annualCost / visits)]).toEqual([527, 161]);
});

test('every default lies within its own bounds', () => {
  for (const key of SETTING_KEYS) {
    const { kind, fallback } = settingEntry(key);
    if (kind.kind !== 'number' && kind.kind !== 'share') continue;
    if (fallback === null) continue;
    expect([key, Number(fallback) >= kind.min && Number(fallback) <= kind.max]).toEqual([key, true]);
  }
});

test('every setting with a row belongs to one topic', () => {
  const shown = SETTING_TOPICS.flatMap(({ settings }) => Object.keys(settings));
  expect(shown).toEqual(SETTING_KEYS.filter((key) => !settingEntry(key).isForOneRun));
});

test('the default frequencies of 550 clients and 350 prospects make 3,025 visits', () => {
  const shares = { client: [0.2, 0.3, 0.3, 0.2], prospect: [0.1, 0.2, 0.3, 0.4] };
  const visitsOf = (group: keyof typeof shares, count: number): number =>
    DEFAULT_FREQUENCIES.filter((rule) => rule.group === group).reduce(
      (sum, rule, at) => sum + rule.visits * count * (shares[group][at] ?? 0),
      0,
    );
  expect(Math.round(visitsOf('client', 550))).toBe(2640);
  expect(Math.round(visitsOf('prospect', 350))).toBe(385);
});
