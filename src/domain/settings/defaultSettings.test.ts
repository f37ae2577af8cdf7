import { SETTING_KEYS, settingEntry, SETTING_TOPICS } from '../../words/settings/catalogue';
import { DEFAULT_ECONOMICS } from '../economics/economicsParameters';
import { DEFAULT_LADDER } from '../visits/ladder';
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

test('jobs that are given no settings count with the same figures', () => {
  for (const [key, value] of Object.entries(DEFAULT_ECONOMICS))
    expect([key, DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS]]).toEqual([key, value]);
  expect(DEFAULT_SETTINGS.ladder).toEqual(DEFAULT_LADDER);
});
