/** The `handoff` job: a workbook of its own with one rep's tabs; the workbook it is made from is only read. */
import { mondayOf, formatIsoWeek } from '../../domain/calendar/isoWeek';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { NavigationApp } from '../../domain/tours/navigation';
import { HANDOFF_WORDS } from '../../words/handoffWords';
import { todayOf } from '../appContext';
import type { AppContext } from '../appContext';
import { readOwnTables } from '../ownTables';
import { parseRunSettings } from '../runSettings';
import { allSettings } from '../settings/allSettings';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { makeCalls } from './callsJob';
import { handoffSheet } from './handoffSheet';
import type { HandoffInput } from './handoffSheet';
import { handoffText } from './handoffText';
import type { Handoff, HandoffChoices, HandoffReport, HandoffRequest } from './handoffTypes';
import { recallPlan } from '../tours/edit/planMemory';
import type { TourTab } from '../tours/parseTourTab';
import { repTabs } from './repTabs';

const DAYS_A_WEEK = 7;
const FORBIDDEN_IN_FILE_NAMES = /[\\/:*?"<>|]/g;

export const repsOf = (tabs: readonly TourTab[]): readonly string[] => [
  ...new Set(tabs.map(({ rep }) => rep)),
];

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** By the whole name, else by the end of it that only one rep has: "Martin". */
const repCalled = (reps: readonly string[], wanted: string): string | undefined => {
  const whole = reps.find((rep) => isSame(rep, wanted));
  const ending = reps.filter((rep) => isSame(rep.slice(-wanted.trim().length - 1), ` ${wanted.trim()}`));
  return whole ?? (ending.length === 1 ? ending[0] : undefined);
};

const chooseRep = (tabs: readonly TourTab[], { rep }: HandoffRequest): Result<string> => {
  const reps = repsOf(tabs);
  const found = rep === undefined ? (reps.length === 1 ? reps[0] : undefined) : repCalled(reps, rep);
  if (reps.length === 0) return fail('NO_TOURS');
  return found === undefined
    ? fail('REP_UNKNOWN', { rep: rep ?? '', known: reps.join(', ') })
    : succeed(found);
};

/** This week and those to come; where all are past, all. */
const toCome = (tabs: readonly TourTab[], today: number): readonly TourTab[] => {
  const coming = tabs.filter(({ week }) => mondayOf(week) + DAYS_A_WEEK > today);
  return coming.length > 0 ? coming : tabs;
};

const linksOf = async (
  { workbook }: AppContext,
  { own, columns }: TourTab,
): Promise<Result<readonly string[]>> => {
  if (columns.route < 0) return succeed([]);
  const at = own.rect.left + columns.route;
  const rect = { top: own.rect.top + 1, bottom: own.rect.bottom, left: at, right: at };
  const links = await workbook.readLinks({ sheetId: own.sheetName, rect });
  return links.ok ? succeed(links.value.map(([link]) => link ?? '')) : links;
};

const navigationOf = async (app: AppContext, request: HandoffRequest): Promise<Result<NavigationApp>> => {
  const run = parseRunSettings(request.settings);
  if (!run.ok) return run;
  const tables = await readOwnTables(app, ['settings']);
  return tables.ok ? succeed(allSettings(run.value, tables.value).settings.values.navigation) : tables;
};

const inputsOf = async (
  app: AppContext,
  tabs: readonly TourTab[],
  navigation: NavigationApp,
): Promise<Result<readonly HandoffInput[]>> => {
  const inputs: HandoffInput[] = [];
  for (const tab of tabs) {
    const links = await linksOf(app, tab);
    if (!links.ok) return links;
    inputs.push({ tab, links: links.value, language: tab.language, navigation });
  }
  return succeed(inputs);
};

interface Planned {
  readonly input: HandoffInput;
  readonly sheet: OwnSheetWrite;
}

const reportOf = (
  tabs: readonly TourTab[],
  planned: readonly Planned[],
  file: HandoffReport['file'],
): HandoffReport => ({
  ...{ job: 'handoff', version: 1, ok: true, sheet: '', table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, written: [], rep: planned[0]?.input.tab.rep ?? '', reps: repsOf(tabs) },
  tabs: planned.map(({ input: { tab }, sheet }) => ({
    ...{ tab: tab.sheetName, week: formatIsoWeek(tab.week, 'en'), stops: sheet.rowCount },
  })),
  columns: planned[0]?.sheet.columns.map(({ header }) => header) ?? [],
  file,
});

/** Reps who have a tour tab, in the order of the tabs, and which of them the user is looking at. */
export const handoffReps = async (app: AppContext): Promise<Result<HandoffChoices>> => {
  const tabs = await repTabs(app);
  if (!tabs.ok) return tabs;
  const looked = await app.workbook.describeSheet();
  const memory = await recallPlan(app.workbook);
  const shown = looked.ok ? tabs.value.find(({ sheetName }) => sheetName === looked.value.name) : undefined;
  return succeed({
    reps: repsOf(tabs.value),
    active: shown?.rep ?? null,
    accounts: memory?.sheet ?? null,
  });
};

/** Makes the file; NO_TOURS where no tab holds a stop, REP_UNKNOWN where it is not said whose, NO_CALLS without a list. */
export const makeHandoff = async (app: AppContext, request: HandoffRequest): Promise<Result<Handoff>> => {
  const { language } = request;
  if (request.to === 'assistant') return makeCalls(app, request);
  const tabs = await repTabs(app);
  if (!tabs.ok) return tabs;
  const rep = chooseRep(tabs.value, request);
  if (!rep.ok) return rep;
  const navigation = await navigationOf(app, request);
  if (!navigation.ok) return navigation;
  const own = toCome(
    tabs.value.filter((tab) => tab.rep === rep.value),
    todayOf(app.clock),
  );
  const inputs = await inputsOf(app, own, navigation.value);
  if (!inputs.ok) return inputs;
  const planned = inputs.value.flatMap((input): Planned[] => {
    const sheet = handoffSheet(input);
    return sheet ? [{ input, sheet }] : [];
  });
  if (planned.length === 0) return fail('NO_TOURS');
  const title = `${HANDOFF_WORDS.fileName[language]} ${rep.value}`;
  const books = await app.loadBooks();
  const sheets = planned.map(({ sheet }) => sheet);
  const bytes = await books.write({ title, sheets, madeAt: app.clock() });
  const file = { name: `${title.replace(FORBIDDEN_IN_FILE_NAMES, ' ')}.xlsx`, bytes: bytes.length };
  return succeed({
    ...{ report: reportOf(tabs.value, planned, file), bytes },
    text: handoffText(planned.map(({ input }) => input)),
  });
};
