import type { ToursPreview } from '../../app/dcPilot';
import type { ToursReport } from '../../app/report';
import type { TourRow } from '../../app/tours/tourRow';

const stop = (
  key: string,
  name: string,
  arrive: string,
  [latitude, longitude]: readonly [number, number],
) => ({
  ...{ visit: `${key}#1`, key, name, arrive, latitude, longitude },
  leave: `${String(Number(arrive.slice(0, 2)) + 1).padStart(2, '0')}${arrive.slice(2)}`,
  driveMinutes: 25,
  km: 21.4,
});

const routeOf = (stops: number): ToursReport['weeks'][number]['days'][number]['links'] => [
  {
    from: 1,
    to: stops,
    link: 'https://www.google.com/maps/dir/?api=1&destination=Nantes&travelmode=driving',
  },
];

export const fakeTours: ToursReport = {
  ...{ job: 'tours', version: 1, ok: true, sheet: 'Comptes', table: 'A1:P901', mapping: {} },
  ...{ problems: [], problemCount: 0, written: ["'2026-S49 Le Goff'!A1:R14", "'DC Tournées'!A1:L20"] },
  weeks: [
    {
      ...{ week: '2026-W49', rep: 'Anne Le Goff', tab: '2026-S49 Le Goff' },
      days: [
        {
          ...{ date: '2026-11-30', leave: '08:35', back: '17:05', links: routeOf(3) },
          stops: [
            stop('C0001', 'Ateliers Morvan', '09:00', [47.47, -0.55]),
            stop('C0002', 'Garage du Lac', '10:30', [47.06, -0.88]),
            stop('C0003', 'Laiterie Vauban', '14:00', [47.09, -1.28]),
          ],
        },
        {
          ...{ date: '2026-12-02', leave: '08:40', back: '16:10', links: routeOf(2) },
          stops: [
            stop('C0004', 'Transports Roussel', '09:15', [47.28, -2.21]),
            stop('C0005', 'Fonderie Garonne', '11:00', [47.37, -1.18]),
          ],
        },
      ],
    },
  ],
  hidden: [],
  unplanned: [
    {
      ...{ key: 'C0009', name: 'Scierie du Parc', rep: 'Anne Le Goff', code: 'NO_ROOM' },
      reason: 'Les jours possibles sont pleins.',
      remedy: '30 min de plus mer. 02/12.',
    },
  ],
  totals: { visits: 5, driveMinutes: 212, km: 186, euros: 871 },
  services: [],
  nextVisits: { planned: 5, isShown: true },
  insight: {
    ...{ objective: 'time', pointMinutes: 10, valueShare: 0.91, fieldShareLifted: false },
    gains: {
      sheetOrder: { minutes: 196, km: 142, euros: 28, co2Kg: 31, freedVisits: 2.2 },
      lastPlan: { minutes: 24, km: 18, euros: 4, co2Kg: 4, freedVisits: 0.3 },
    },
    tours: [
      {
        ...{ week: '2026-W49', rep: 'Anne Le Goff', euros: 871, margin: 2140, roi: 1.457 },
        ...{ sectors: 'sud-est · nord-ouest', pattern: '', daySpreadHours: 1, nights: [] },
      },
    ],
    offers: [
      {
        ...{ key: 'P0003', name: 'Clinique Saint-Luc', rep: 'Anne Le Goff', date: '2026-12-02' },
        ...{ arrive: '14:10', after: 'Fonderie Garonne', minutes: 12, km: 8.4, euros: 129 },
      },
    ],
    swaps: [
      { key: 'C0031', name: 'Imprimerie Roussel', from: 'Anne Le Goff', to: 'Paul Petit', minutes: 64 },
    ],
  },
  homes: [{ rep: 'Anne Le Goff', supposedTown: 'Nantes', latitude: 47.218, longitude: -1.554 }],
  iterations: 61_000,
  remarks: [],
  rhythm: 'frequencies',
  capped: false,
};

export const fakeToursPreview: ToursPreview = {
  report: { ...fakeTours, written: [] },
  ...{ newColumns: [], updatedColumns: [], updatedSheets: [], cellCount: 420, canRestore: true },
  newSheets: ['2026-S49 Le Goff', 'DC Tournées', 'DC Non planifiées'],
};

/** The row of *Garage du Lac*. */
export const fakeTourRow: TourRow = {
  ...{ visit: 'C0002#1', week: '2026-W49' },
  address: "'2026-S49 Le Goff'!A8:E8",
};

/** *Garage du Lac* on Wednesday: later home, so much driven more. */
export const fakeRetimePreview: ToursPreview = {
  ...fakeToursPreview,
  report: {
    ...fakeToursPreview.report,
    job: 'retime',
    changes: {
      before: { visits: 5, driveMinutes: 212, workMinutes: 512, km: 186, euros: 871 },
      after: { visits: 5, driveMinutes: 238, workMinutes: 538, km: 209, euros: 903 },
      moved: [
        {
          ...{ visit: 'C0002#1', key: 'C0002', name: 'Garage du Lac' },
          from: { rep: 'Anne Le Goff', date: '2026-11-30', time: '10:30' },
          to: { rep: 'Anne Le Goff', date: '2026-12-02', time: '14:00' },
        },
      ],
      ...{ added: [], removed: [], retimed: 2 },
    },
  },
};

const moved = (day: string, time: string) => ({ rep: 'Anne Le Goff', date: day, time });

/** The same tours after a stop went to another day, another was added and one taken out. */
export const fakeRetimed: ToursReport = {
  ...fakeTours,
  job: 'retime',
  unplanned: [],
  weeks: fakeTours.weeks.map((week) => ({
    ...week,
    days: week.days.map((day, at) =>
      at === 0
        ? day
        : {
            ...day,
            stops: day.stops.map((one, k) =>
              k === 1 ? { ...one, check: 'hors de la journée du commercial (départ ou retour)' } : one,
            ),
          },
    ),
  })),
  changes: {
    before: { visits: 5, driveMinutes: 190, workMinutes: 500, km: 166, euros: 812 },
    after: { visits: 5, driveMinutes: 212, workMinutes: 536, km: 186, euros: 871 },
    moved: [
      {
        ...{ visit: 'C0004#1', key: 'C0004', name: 'Transports Roussel' },
        from: moved('2026-11-30', '15:30'),
        to: moved('2026-12-02', '09:15'),
      },
    ],
    added: [{ visit: 'C0005#1', key: 'C0005', name: 'Fonderie Garonne', to: moved('2026-12-02', '11:00') }],
    removed: [
      { visit: 'C0009#1', key: 'C0009', name: 'Scierie du Parc', from: moved('2026-12-02', '14:00') },
    ],
    retimed: 2,
  },
};

export const fakeRetimedPreview: ToursPreview = {
  report: { ...fakeRetimed, written: [] },
  ...{ newColumns: [], updatedColumns: [], newSheets: [], cellCount: 180, canRestore: true },
  updatedSheets: ['2026-S49 Le Goff', 'DC Tournées'],
};
