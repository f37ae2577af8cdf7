/** Coordinates that cannot be: told on their cells in both languages, and the town written beside them used instead. */
import { problemSentence } from '../../../src/i18n/problemSentence';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { snapshotOf, workbookOf } from '../testing/testWorkbook';
import {
  accounts,
  expectSaid,
  LANGUAGES,
  planIn,
  planned,
  saidOfFailure,
  stopsOf,
} from '../testing/westAccounts';
import type { Cells } from '../testing/westAccounts';

jest.setTimeout(240_000);

/** Lambert-93 (east, north) and degrees of the eight towns of the list: Nantes … Niort, to a kilometre or two. */
const TOWN_POINTS: readonly (readonly [number, number, number, number])[] = [
  [355_577, 6_689_794, 47.218, -1.553],
  [432_500, 6_713_300, 47.47, -0.55],
  [408_400, 6_669_700, 47.06, -0.879],
  [377_600, 6_673_300, 47.087, -1.282],
  [351_849, 6_789_640, 48.11, -1.68],
  [417_500, 6_781_200, 48.073, -0.77],
  [267_800, 6_744_700, 47.658, -2.76],
  [435_900, 6_587_300, 46.325, -0.46],
];
const SPHERE = 6_378_137;
const mercator = (latitude: number, longitude: number): readonly [number, number] => [
  Math.round((longitude * Math.PI * SPHERE) / 180),
  Math.round(Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * SPHERE),
];

/** The eight accounts with coordinates of whatever kind. */
const placed = (
  written: (point: (typeof TOWN_POINTS)[number], at: number) => Cells,
  said: Cells = {},
): RawCell[][] =>
  accounts(
    8,
    {},
    Object.fromEntries(TOWN_POINTS.map((point, at) => [at, { ...said, ...written(point, at) }])),
  );

const lambert = ([east, north]: (typeof TOWN_POINTS)[number]): Cells => ({
  Latitude: north,
  Longitude: east,
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['Lambert-93', lambert],
    [
      'Web Mercator',
      ([, , latitude, longitude]: (typeof TOWN_POINTS)[number]): Cells => {
        const [east, north] = mercator(latitude, longitude);
        return { Latitude: north, Longitude: east };
      },
    ],
  ] as const)('columns wholly in metres are %s: said once, planned from the towns', async (name, written) => {
    const report = await planned(await workbookOf(placed(written), { language }), language);
    expect(report.problems).toMatchObject([{ code: 'COORDINATES_IN_METRES', subject: name, row: 1 }]);
    const [problem] = report.problems;
    expectSaid(problem, language);
    expect(problem && problemSentence(problem, language).what).toContain(name);
    expect(stopsOf(report)[0]).toMatchObject({ latitude: expect.closeTo(47, 0) as number });
  });

  test('columns in metres and no town: one sentence names the columns and the projection, nothing written', async () => {
    const session = await workbookOf(placed(lambert, { Ville: '' }), { language });
    const before = snapshotOf(session);
    const result = await planIn(session, language);
    expect(result).toMatchObject({ ok: false, failure: { code: 'PLACES_IN_METRES' } });
    const [message = '', remedy] = result.ok ? [] : saidOfFailure(result.failure, language);
    for (const word of ['Latitude', 'Longitude', 'Lambert-93']) expect(message).toContain(word);
    expect(remedy).toContain('WGS 84');
    expect(snapshotOf(session)).toEqual(before);
  });

  test('latitude and longitude under each other’s header, in every row: taken the other way round, and said', async () => {
    const rows = placed(([, , latitude, longitude]) => ({ Latitude: longitude, Longitude: latitude }));
    const report = await planned(await workbookOf(rows, { language }), language);
    expect(report.problems.map(({ code }) => code)).toEqual(Array(8).fill('COORDINATE_SWAPPED'));
    expect(report.problems[0]).toMatchObject({ row: 2, value: '-1.553; 47.218', repair: '47.218; -1.553' });
    expectSaid(report.problems[0], language);
    for (const { latitude } of stopsOf(report)) expect(latitude).toBeGreaterThan(46);
  });

  test.each([
    ['in the sea', 'COORDINATE_AT_SEA', { Latitude: 46, Longitude: -8 }],
    ['in another country', 'COORDINATE_ELSEWHERE', { Latitude: 52.52, Longitude: 13.4, Pays: 'France' }],
    ['not on the globe', 'COORDINATE_INVALID', { Latitude: 147.2, Longitude: -1.55 }],
  ])('one account %s: told on its row, placed by its town', async (_where, code, said) => {
    const rows = placed(([, , latitude, longitude], at) =>
      at === 1 ? said : { Latitude: latitude, Longitude: longitude },
    );
    const report = await planned(await workbookOf(rows, { language }), language);
    const [problem] = report.problems;
    expect(problem).toMatchObject({ code, row: 3, sheet: 'Comptes' });
    expectSaid(problem, language);
    expect(stopsOf(report).find(({ key }) => key === 'C1')).toMatchObject({ latitude: 47.474 });
  });

  test('a list of another country: its five digits are no French postcodes', async () => {
    const towns = ['Chicago', 'Detroit', 'Cleveland', 'Milwaukee', 'Indianapolis', 'Toledo'];
    const american = Object.fromEntries(
      towns.map((town, at) => [at, { Ville: town, 'Code postal': `${49_022 + at * 1000}` }]),
    );
    const report = await planned(await workbookOf(accounts(6, {}, american), { language }), language);
    expect(report.homes.every(({ longitude }) => longitude < -80)).toBe(true);
    expect(report.problems.map(({ code }) => code)).not.toContain('TOWN_UNKNOWN');
  });
});
