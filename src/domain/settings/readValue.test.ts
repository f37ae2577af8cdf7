import fc from 'fast-check';
import { SETTING_KEYS, settingEntry } from '../../words/settings/catalogue';
import type { ValueKind } from '../../words/settings/entries';
import { readValue, type RawValue } from './readValue';
import { valueCell, valueText } from './valueText';

const NUMBER: ValueKind = { kind: 'number', min: 0, max: 400 };
const WHOLE: ValueKind = { kind: 'number', min: 0, max: 400, isWhole: true };
const SHARE: ValueKind = { kind: 'share', min: 0, max: 1 };
const CHOICE = settingEntry('topPopulation').kind;
const LISTS = settingEntry('lists').kind;

test.each<[ValueKind, RawValue, unknown]>([
  [NUMBER, 12, 12],
  [NUMBER, '1,5', 1.5],
  [NUMBER, '0.43', 0.43],
  [{ ...NUMBER, max: 1e6 }, '85 000 €', 85000],
  [SHARE, 0.5, 0.5],
  [SHARE, '35 %', 0.35],
  [SHARE, '0,5', 0.5],
  [{ kind: 'day' }, '2025-12-31', 46022],
  [{ kind: 'day' }, '31/12/2025', 46022],
  [{ kind: 'day' }, 46022.75, 46022],
  [{ kind: 'flag' }, 'Oui', true],
  [{ kind: 'flag' }, 'no', false],
  [{ kind: 'flag' }, true, true],
  [CHOICE, 'Clients et prospects', 'both'],
  [CHOICE, 'both', 'both'],
  [LISTS, '5/20', ['5', '20']],
  [LISTS, '5', ['5']],
  [LISTS, 50, ['50']],
  [LISTS, 'aucun', []],
  [{ kind: 'shares', count: 2 }, '80 % / 95 %', [0.8, 0.95]],
  [{ kind: 'shares', count: 2 }, '0.7,0.9', [0.7, 0.9]],
  [{ kind: 'numbers', order: 'descending', count: 3 }, '75;50;25', [75, 50, 25]],
  [{ kind: 'numbers', order: 'ascending' }, '0/1/2/47', [0, 1, 2, 47]],
])('%j reads %j as %j', (kind, raw, value) => {
  expect(readValue(kind, raw)).toEqual({ kind: 'value', value });
});

test.each<[ValueKind, RawValue, string]>([
  [NUMBER, -3, 'outOfBounds'],
  [NUMBER, 'souvent', 'unreadable'],
  [NUMBER, '12 %', 'unreadable'],
  [NUMBER, '#N/A', 'unreadable'],
  [NUMBER, true, 'unreadable'],
  [NUMBER, '', 'blank'],
  [NUMBER, null, 'blank'],
  [NUMBER, ' ', 'blank'],
  [WHOLE, 2.5, 'outOfBounds'],
  [SHARE, 30, 'outOfBounds'],
  [SHARE, '140 %', 'outOfBounds'],
  [{ kind: 'day' }, '03/05/2025', 'unreadable'],
  [{ kind: 'day' }, '2025-02-30', 'unreadable'],
  [{ kind: 'day' }, -1, 'outOfBounds'],
  [{ kind: 'flag' }, 'peut-être', 'unreadable'],
  [CHOICE, 'tout le monde', 'unreadable'],
  [LISTS, '5/10', 'unreadable'],
  [{ kind: 'shares', count: 2 }, '95 %/80 %', 'outOfBounds'],
  [{ kind: 'shares', count: 2 }, '80 %', 'unreadable'],
  [{ kind: 'numbers', order: 'descending', count: 3 }, '25/50/75', 'outOfBounds'],
])('%j takes %j for %s', (kind, raw, verdict) => {
  expect(readValue(kind, raw).kind).toBe(verdict);
});

test('every default is read back from its text and from its cell in both languages', () => {
  for (const key of SETTING_KEYS) {
    const { kind, fallback } = settingEntry(key);
    if (fallback === null) continue;
    const written = [
      valueText(kind, fallback),
      valueCell(kind, fallback, 'fr'),
      valueCell(kind, fallback, 'en'),
    ];
    for (const raw of written)
      expect([key, raw, readValue(kind, raw)]).toEqual([key, raw, { kind: 'value', value: fallback }]);
  }
});

test('a share survives being written as a text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
      const value = thousandths / 100_000;
      expect(readValue(SHARE, valueText(SHARE, value))).toEqual({ kind: 'value', value });
    }),
  );
});
