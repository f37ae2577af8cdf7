import { geocode } from '../domain/geo/geocode';
import { placesForTests } from '../domain/geo/testing/placesForTests';
import { call, callLater, column, settle, speak } from './testing/callFunction';

beforeEach(() => speak('fr'));

describe('DCKM', () => {
  it('estimates the road at 1.3 times the great circle', () => {
    const [[road]] = call('DCKM', 48.853, 2.349, 45.748, 4.847) as [[number]];
    const [[crow]] = call('DCKM', 48.853, 2.349, 45.748, 4.847, 1) as [[number]];
    expect(Math.round(crow)).toBe(393);
    expect(road).toBeCloseTo(crow * 1.3, 9);
  });

  it('spills over ranges; a blank coordinate leaves its cell blank', () => {
    const [first, second] = call('DCKM', 48.853, 2.349, column(45.748, ''), column(4.847, 2));
    expect(first?.[0]).toBeGreaterThan(500);
    expect(second).toEqual(['']);
  });

  it('refuses what is no degree', () => {
    expect(() => call('DCKM', 6_860_000, 650_000, 48, 2)).toThrow('n’est pas une latitude');
  });
});

describe('DCGEO', () => {
  it('says that the table of places could not be loaded', async () => {
    await expect(callLater('DCGEO', '44000', 'Nantes')).rejects.toThrow('table des lieux');
  });

  describe('with the table of places', () => {
    beforeAll(() => {
      const places = placesForTests();
      settle((query) => geocode(places, query));
    });

    it('gives latitude and longitude side by side', async () => {
      expect(await callLater('DCGEO', '42000', 'St Etienne')).toEqual([[45.434, 4.39]]);
    });

    it('takes a postcode kept as a number, alone', async () => {
      const [[latitude]] = (await callLater('DCGEO', 1000)) as [[number]];
      expect(latitude).toBeCloseTo(46.2, 1);
    });

    it('answers a range row by row, blanks blank', async () => {
      const answer = await callLater('DCGEO', column('69003', ''), column('Lyon', ''));
      expect(answer).toEqual([
        [45.748, 4.847],
        ['', ''],
      ]);
    });

    it('says which place it does not know, or cannot choose', async () => {
      await expect(callLater('DCGEO', '', 'Xyzzyx')).rejects.toThrow('n’est pas un lieu connu');
      await expect(callLater('DCGEO', '', 'Saint-Martin')).rejects.toThrow('Plusieurs villes');
    });
  });
});
