import * as fc from 'fast-check';
import { secondName, shortRepNames, tabName, tourTableName } from './tabName';

test('a tab bears the ISO week and the last name, in 31 characters without forbidden signs', () => {
  expect(tabName({ year: 2026, week: 49 }, 'Martin', 'fr')).toBe('2026-S49 Martin');
  expect(tabName({ year: 2026, week: 5 }, 'Martin', 'en')).toBe('2026-W05 Martin');
  const [long = ''] = shortRepNames(['Jean-Baptiste [Nord/Est] de-la-Tour-du-Pin-Chambly-Montaigu']);
  expect(tabName({ year: 2026, week: 49 }, long, 'fr')).toBe('2026-S49 Jean-Baptiste Nord Est');
  expect(long).not.toMatch(/[[\]/]/);
});

test('homonyms are told apart by their initial, then by a number', () => {
  expect(shortRepNames(['Paul Martin', 'Anne Martin', 'Luc Petit'])).toEqual([
    'Martin P',
    'Martin A',
    'Petit',
  ]);
  expect(shortRepNames(['Martin', 'MARTIN', 'Martin'])).toEqual(['Martin', 'MARTIN 2', 'Martin 3']);
});

test('names of regions stay whole, though one has two words', () => {
  expect(shortRepNames(['GRAND EST', 'BRETAGNE', 'CENTRE-VAL DE LOIRE', 'PAYS DE LA LOIRE'])).toEqual([
    'GRAND EST',
    'BRETAGNE',
    'CENTRE-VAL DE LOIRE',
    'PAYS DE LA LOIRE',
  ]);
});

test('long names are cut between words, never at an apostrophe, and stay apart', () => {
  const reps = ["PROVENCE-ALPES-COTE D'AZUR", "PROVENCE-ALPES-COTE D'AZUR EST", 'BOURGOGNE-FRANCHE-COMTE'];
  expect(shortRepNames(reps)).toEqual(['PROVENCE-ALPES-COTE', 'PROVENCE-ALPES-COTE 2', 'BOURGOGNE-FRANCHE']);
});

test('apostrophes with blanks around them are no end of a name', () => {
  expect(shortRepNames([" ' ", "Team Nord ' "])).toEqual(['', 'Team Nord']);
});

test('every short name fits a tab and is its own, whatever the reps are called', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), (reps) => {
      const tabs = shortRepNames(reps).map((name) => tabName({ year: 2026, week: 49 }, name, 'fr'));
      expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(reps.length);
      for (const tab of tabs) {
        expect(secondName(tab).length).toBeLessThanOrEqual(31);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).not.toMatch(/[:\\\\/?*[\]]|'$/);
      }
    }),
  );
});

test('a number is no last name', () => {
  expect(shortRepNames(['Commercial 1', 'Secteur 12'])).toEqual(['Commercial 1', 'Secteur 12']);
});

test('tables are named without language', () => {
  expect(tourTableName({ year: 2026, week: 5 }, 1)).toBe('DcTour_2026_05_1');
});
