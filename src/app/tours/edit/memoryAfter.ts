import { mondayOf } from '../../../domain/calendar/isoWeek';
import type { PlannedMoment } from '../../../domain/tours/tabs/plannedText';
import { tabPlaces } from '../tabPlaces';
import type { TabPlace } from '../tabPlaces';
import { visitId } from '../tourResult';
import type { ToursResult } from '../tourResult';
import { keyOfVisit } from './standingTours';
import type { PlanMemory, RememberedNight, RememberedTab } from './planMemory';

const DAYS_A_WEEK = 7;

const visitsOf = (result: ToursResult, { days }: TabPlace['week']) =>
  new Map(
    days.flatMap(({ day, stops }) =>
      stops.map((stop): [string, PlannedMoment] => [
        visitId(result.accounts, stop),
        { day, begins: Math.floor(stop.begins / 60) * 60 },
      ]),
    ),
  );

const nightsOf = ({ accounts }: ToursResult, { tours, week }: TabPlace): RememberedNight[] => {
  const monday = mondayOf(week.week);
  return tours.nights
    .filter(({ day }) => day >= monday && day < monday + DAYS_A_WEEK)
    .map(({ day, account }) => ({ day, key: accounts.keys[account] ?? '' }));
};

/** What the user took out stays out until tours are planned afresh, or until it, or a row of its account, stands in a tour again. */
const droppedAfter = (result: ToursResult, tabs: PlanMemory['tabs'], before: PlanMemory | null) => {
  if (result.task === 'plan') return new Map<string, PlannedMoment>();
  const gone = (result.standing?.gone ?? []).filter(({ kind }) => kind === 'deleted' || kind === 'cancelled');
  const standing = new Set([...tabs.values()].flatMap(({ visits }) => [...visits.keys()]));
  const takenOut = result.unplanned
    .filter(({ code }) => code === 'TAKEN_OUT')
    .map((visit) => visitId(result.accounts, visit));
  const cancelled = (result.standing?.kept ?? [])
    .filter(({ why }) => why === 'skipped')
    .map(({ row }) => row.visitId);
  const out = new Set([...takenOut, ...cancelled]);
  const all = [
    ...(before?.dropped ?? []),
    ...gone.map(({ id, day, begins }) => [id, { day, begins }] as const),
  ];
  return new Map(all.filter(([id, { day }]) => out.has(id) && !standing.has(id) && day >= result.from));
};

/** Tabs of other weeks and other lists; one of this list that was deleted has been told by now. */
const kept = ({ accounts, standing }: ToursResult, before: PlanMemory | null) => {
  const keys = new Set(accounts.keys);
  const tables = new Set((standing?.tabs ?? []).map(({ table }) => table));
  const isOfList = ({ visits }: RememberedTab): boolean =>
    [...visits.keys()].some((id) => keys.has(keyOfVisit(id)));
  return [...(before?.tabs ?? [])].filter(([table, tab]) => tables.has(table) || !isOfList(tab));
};

/** The memory once a result is written: its tabs, beside those of other weeks. */
export const memoryAfter = (result: ToursResult, before: PlanMemory | null): PlanMemory => {
  const written = tabPlaces(result).map((place): [string, RememberedTab] => [
    place.table,
    {
      rep: place.tours.rep,
      visits: visitsOf(result, place.week),
      nights: nightsOf(result, place),
      navigation: result.navigation,
    },
  ]);
  const tabs = new Map([...kept(result, before), ...written]);
  return { sheet: result.sheet, tabs, dropped: droppedAfter(result, tabs, before) };
};
