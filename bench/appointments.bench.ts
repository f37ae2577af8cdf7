/**
 * Series of a year for a thousand accounts of three reps, a calendar file of five thousand events, three slots for one account
 * among thirteen weeks of ten reps: the work itself, without a workbook around it.
 */
import { bestSlots } from '../src/domain/appointments/bestSlots';
import type { OpenDay } from '../src/domain/appointments/bestSlots';
import { bookAllSeries } from '../src/domain/appointments/seriesPlan';
import { writeCalendar } from '../src/domain/appointments/writeCalendar';
import { usualCustomer } from '../src/domain/availability/customerCalendar';
import { repCalendar } from '../src/domain/availability/repCalendar';
import { usualDay, usualWindows } from '../src/domain/availability/usualHours';
import { isWeekend } from '../src/domain/calendar/weekdays';
import { DEFAULT_SETTINGS } from '../src/domain/settings/defaultSettings';
import type { BenchRow } from './benchReport';
import { publish } from './benchReport';
import { median, seeded, watchMemory } from './measure';

/** Monday 2026-12-07. */
const MONDAY = 46_363;
const HOURS = usualDay(DEFAULT_SETTINGS);
const customer = usualCustomer(usualWindows(DEFAULT_SETTINGS));
const rep = repCalendar({
  values: { ...DEFAULT_SETTINGS, repDaysPerWeek: 5, liftFieldShare: true },
  ...{ profile: null, holidays: new Set<number>(), absences: [] },
});

const series = () =>
  bookAllSeries(
    Array.from({ length: 1000 }, (_, account) => ({
      ...{ account, rep: account % 3, minutes: 45, intervalDays: [30.4, 60.8, 91][account % 3] ?? 91 },
      ...{ firstDue: MONDAY + (account % 60), score: (account * 7) % 100 },
    })),
    [],
    { reps: [rep, rep, rep], customerOf: () => customer },
    { from: MONDAY, until: MONDAY + 364, minSpacing: 0.5, tolerance: 0.2, travelMinutes: 15 },
  );

const calendar = () =>
  writeCalendar({
    ...{ name: 'Anne', timeZone: 'Europe/Paris', madeAt: 0, alarmMinutes: [60, 1440], purpose: 'publish' },
    appointments: Array.from({ length: 5000 }, (_, at) => ({
      ...{ title: `Client ${at}`, place: '69003 Lyon', notes: 'Tél. : 04 72 00 00 00', position: null },
      visit: {
        ...{ id: `C${at}#1`, accountKey: `C${at}`, rep: 'Anne', day: MONDAY + (at % 364), startMinute: 540 },
        ...{ durationMinutes: 60, status: 'confirmed', firmness: 'time', sequence: 0 },
      },
    })),
  });

const FEW = [540, 630, 840, 930];
/** As many as a day holds without driving much: nearly every try fails. */
const FULL = [540, 600, 660, 820, 880, 940, 1000];

const days = (starts: readonly number[], spread: number): OpenDay[] => {
  const random = seeded(1);
  const place = () => ({ latitude: 45.2 + random() * spread, longitude: 4.3 + random() * spread });
  return Array.from({ length: 10 }, (_, number) => ({ number, home: place() })).flatMap(({ number, home }) =>
    Array.from({ length: 91 }, (_, offset) => MONDAY + offset)
      .filter((day) => !isWeekend(day))
      .map((day): OpenDay => ({
        ...{ day, rep: number, rules: DEFAULT_SETTINGS, home, evening: home, windows: HOURS },
        stops: starts.map((startMinute) => ({
          ...{ place: place(), minutes: 45, startMinute, windows: HOURS },
        })),
      })),
  );
};

const slots = (open: readonly OpenDay[]) =>
  bestSlots({
    ...{ place: { latitude: 45.7, longitude: 4.8 }, minutes: 45, dueDay: MONDAY + 45 },
    ...{ days: open, count: 3 },
  });

async function main(): Promise<void> {
  const [open, full] = [days(FEW, 1), days(FULL, 0.1)];
  const row = async (name: string, work: () => unknown, note: string): Promise<BenchRow> => {
    globalThis.gc?.();
    const stop = watchMemory();
    const ms = await median(5, () => undefined, work);
    return { name, ms, peakMegabytes: stop(), note };
  };
  const booked = series();
  const rows = [
    await row('series, 1,000 accounts, 3 reps, 52 weeks', series, `${booked.visits.length} visits booked`),
    await row('calendar file, 5,000 events', calendar, `${Math.round(calendar().length / 1024)} kB`),
    await row(
      'three slots, 13 weeks of 10 reps',
      () => slots(open),
      `${open.length} days of 4 stops, ${slots(open).length} slots`,
    ),
    await row(
      'three slots, the same days full',
      () => slots(full),
      `${full.length} days of 7 stops, ${slots(full).length} slots`,
    ),
  ];
  publish(
    { bench: 'appointments', what: 'series, calendar files and slots, processor alone', rows },
    process.cwd(),
  );
}

void main();
