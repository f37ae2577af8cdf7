/** From visits as they stand to visits as they will: harvested, acted on, booked, checked; nothing is written yet. */
import type { Problem } from '../../domain/accounts/types';
import type { AgendaAlert } from '../../domain/appointments/alerts';
import { readAssistantTable } from '../../domain/appointments/assistantTable';
import type { AssistantReading } from '../../domain/appointments/assistantTable';
import { findConflicts } from '../../domain/appointments/conflicts';
import type { Conflict } from '../../domain/appointments/conflicts';
import { readSeriesTable } from '../../domain/appointments/seriesTable';
import type { SeriesReading } from '../../domain/appointments/seriesTable';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { KEY_COLUMN } from '../../words/resultColumns';
import { accountFinderOf } from '../accountTexts';
import type { AgendaAction, AgendaRequest } from '../agendaRequest';
import type { CalendarText } from '../agendaReportTypes';
import { problemsIn, rawTableOf } from '../settings/tableProblems';
import type { ReturnedCalls } from '../handoff/returnedCalls';
import type { OwnTables } from '../ownTables';
import type { TourTab } from '../tours/parseTourTab';
import { doActions } from './agendaActions';
import type { ActionsDone } from './agendaActions';
import { AgendaRows } from './agendaRows';
import { conflictProblems } from './agendaSheet';
import { withVisits } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import { alertsOf } from './alertsOf';
import { applyCalls, NO_CALLS } from './applyCalls';
import type { AppliedCalls } from './applyCalls';
import { callsToMake } from './assistantList';
import type { CallToMake } from './assistantList';
import { bookSeriesRows } from './bookSeriesRows';
import type { SeriesBooking } from './bookSeriesRows';
import { calendarTexts } from './calendarTexts';
import { harvestRows } from './harvestRows';
import type { MeetingPlaces } from './placesOf';
import { pointedAt } from './pointedVisit';
import type { Pointed } from './pointedVisit';
import { slotFinder } from './slotsFor';
import type { SlotFinder } from './slotsFor';

/** Visits as they stand once views were harvested, gestures done and series booked. */
export interface StandingVisits {
  readonly ground: AgendaGround;
  readonly rows: AgendaRows;
  /** null: no `DC Séries` yet. */
  readonly series: SeriesReading | null;
  readonly ticks: ReadonlyMap<number, boolean>;
  /** Ticks this run changes in the sheet. */
  readonly newTicks: ReadonlyMap<number, boolean>;
  readonly booking: SeriesBooking;
  readonly applied: AppliedCalls;
  readonly finder: SlotFinder | null;
  readonly closed: ActionsDone['closed'];
  /** Key of the account the selected cell points at; "" for none. */
  readonly pointedKey: string;
  /** The assistant's file, where one came back. */
  readonly returned: ReturnedCalls | null;
  /** Our tables as they stand in the workbook. */
  readonly inWorkbook: OwnTables;
  /** Of the data and of all sheets of visits. */
  readonly problems: readonly Problem[];
}

/** What the visits come to. */
export interface AgendaWork extends StandingVisits {
  readonly conflicts: readonly Conflict[];
  readonly alerts: readonly AgendaAlert[];
  readonly calls: readonly CallToMake[];
  readonly calendars: readonly CalendarText[];
}

/** What stands beside the accounts. */
export interface AgendaSources {
  readonly tabs: readonly TourTab[];
  /** The selected cell; null where it does not matter. */
  readonly pointed: Pointed | null;
  /** null: the table of places could not be loaded; no slot is offered then. */
  readonly places: MeetingPlaces | null;
  /** The assistant's file: its answers stand in the tables of the ground already, and are entered. */
  readonly returned: ReturnedCalls | null;
  readonly inWorkbook: OwnTables;
}

const readSeries = ({ result }: AgendaGround): SeriesReading | null => {
  const table = result.ownTables.series;
  return table ? readSeriesTable(rawTableOf(table), accountFinderOf(result.sheet.accounts)) : null;
};

const NO_READING: AssistantReading = { outcomes: [], faults: [] };

const readCalls = ({ result }: AgendaGround): AssistantReading => {
  const table = result.ownTables.assistant;
  return table ? readAssistantTable(rawTableOf(table), KEY_COLUMN) : NO_READING;
};

interface Entered extends Pick<
  StandingVisits,
  'rows' | 'series' | 'ticks' | 'newTicks' | 'applied' | 'closed'
> {
  readonly problems: readonly Problem[];
}

/** A visit to close that nobody named is the one the selected cell points at. */
const aimedActions = (
  ground: AgendaGround,
  { actions = [] }: AgendaRequest,
  { tabs, pointed }: Pick<AgendaSources, 'tabs' | 'pointed'>,
): readonly AgendaAction[] =>
  actions.map((action) =>
    action.kind === 'close' && action.visit === undefined && action.account === undefined
      ? { ...action, ...pointedAt(ground, tabs, pointed) }
      : action,
  );

/** Views harvested, calls and gestures entered. */
const enter = (
  ground: AgendaGround,
  request: AgendaRequest,
  { tabs, places, pointed, returned }: AgendaSources,
): Result<Entered> => {
  const rows = new AgendaRows(ground.reading);
  const contradictions = harvestRows(ground, rows, tabs, request);
  const calls = readCalls(ground);
  const isApplied = ground.result.all.settings.values.apply || returned !== null;
  const applied = isApplied ? applyCalls(ground, rows, calls.outcomes) : NO_CALLS;
  const finder = places && slotFinder(ground, rows, places);
  const done = doActions(ground, rows, aimedActions(ground, request, { tabs, pointed }), finder);
  if (!done.ok) return done;
  const series = readSeries(ground);
  const { ownTables } = ground.result;
  return succeed({
    ...{ rows, series, applied, closed: done.value.closed, newTicks: done.value.ticks },
    ticks: new Map([...(series?.ticks ?? []), ...done.value.ticks]),
    problems: [
      ...contradictions,
      ...problemsIn(ownTables.series, series?.faults ?? []),
      ...problemsIn(ownTables.assistant, calls.faults),
    ],
  });
};

/** ACCOUNT_UNKNOWN, VISIT_UNKNOWN and the like where a gesture cannot be done. */
export const standingVisits = (
  found: AgendaGround,
  request: AgendaRequest,
  sources: AgendaSources,
): Result<StandingVisits> => {
  const entered = enter(found, request, sources);
  if (!entered.ok) return entered;
  const ground = withVisits(found, entered.value.rows.visits);
  const { rows, ticks, problems } = entered.value;
  const booking = bookSeriesRows(ground, rows, ticks);
  return succeed({
    ...entered.value,
    ...{ ground, booking, finder: sources.places && slotFinder(ground, rows, sources.places) },
    ...{ returned: sources.returned, inWorkbook: sources.inWorkbook },
    pointedKey: pointedAt(ground, sources.tabs, sources.pointed).account ?? '',
    problems: [
      ...ground.result.problems,
      ...ground.problems,
      ...(sources.places?.problems ?? []),
      ...problems,
    ],
  });
};

export const decideAgenda = (standing: StandingVisits, request: AgendaRequest, now: number): AgendaWork => {
  const { ground, rows, finder } = standing;
  const { language } = request;
  const conflicts = findConflicts(rows.visits, ground.calendars, ground.today);
  const existing = ground.result.ownTables.agenda ?? null;
  return {
    ...standing,
    ...{ conflicts, calendars: calendarTexts(ground, rows, request, now) },
    alerts: alertsOf(ground, rows),
    calls: callsToMake(ground, rows, finder),
    problems: [...standing.problems, ...conflictProblems(conflicts, rows.rows, { existing, language })],
  };
};
