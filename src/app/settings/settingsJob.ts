/**
 * The settings sheets themselves: shown, made, and changed. `--set` here means "write this into the sheet", where in any other
 * job it holds for one run. A sheet is made only when it is asked for, so that one click does not make four.
 */
import { readAccounts } from '../../domain/accounts/readAccounts';
import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { NamedScenario, RepProfile } from '../../domain/settings/types';
import { SETTING_TOPICS, settingEntry } from '../../words/settings/catalogue';
import type { SettingKey } from '../../words/settings/catalogue';
import type { AppContext } from '../appContext';
import type { RunControls, SettingsRequest } from '../dcPilot';
import { readKeptGrid } from '../gridInForce';
import { readOwnTables } from '../ownTables';
import type { OwnTables } from '../ownTables';
import { readSettingsOf } from '../readAccountSheet';
import { readSheet } from '../readSheet';
import type { SettingsReport } from '../report';
import { problemsOf } from '../reportParts';
import { parseRunSettings } from '../runSettings';
import type { RunSettings } from '../runSettings';
import { allSettings, SETTINGS_SHEETS } from './allSettings';
import type { AllSettings, SettingsSheetId } from './allSettings';
import { planSettings } from './planSettings';
import { settingsReport } from './settingsReport';
import { supposedReps } from './supposedReps';
import { parseScenarios } from '../visits/scenariosInForce';
import { noUnfinishedJob } from '../writingJob';

interface Opened {
  readonly all: AllSettings;
  readonly tables: OwnTables;
  readonly changes: RunSettings;
  readonly scenarios: readonly NamedScenario[];
}

const SHOWN: readonly string[] = SETTING_TOPICS.flatMap(({ settings }) => Object.keys(settings));

/** What belongs to one run has no row to be written into. */
const withoutRunOptions = (run: RunSettings): RunSettings =>
  Object.fromEntries(Object.entries(run).filter(([key]) => !settingEntry(key as SettingKey).isForOneRun));

/** A new `DC Paramètres` takes over the day the grid of an account list counts to. */
const keptDate = (tables: OwnTables): RunSettings => {
  const model = tables.settings ? null : readKeptGrid(tables.grid ?? null)?.model;
  const date = model && model.fields.length > 0 ? model.referenceDate : null;
  return date === null ? {} : { date };
};

const open = async (app: AppContext, request: SettingsRequest): Promise<Result<Opened>> => {
  const run = parseRunSettings(request.settings);
  if (!run.ok) return run;
  const scenarios = parseScenarios(request.scenarios);
  if (!scenarios.ok) return scenarios;
  const tables = await readOwnTables(app, [...SETTINGS_SHEETS, 'grid']);
  if (!tables.ok) return tables;
  const changes = { ...keptDate(tables.value), ...withoutRunOptions(run.value) };
  return succeed({
    ...{ all: allSettings({}, tables.value), tables: tables.value, changes },
    scenarios: scenarios.value,
  });
};

/** Reps the accounts of the sheet name, and what else they tell of them; none where there are no accounts. */
const repsOn = async (
  app: AppContext,
  request: SettingsRequest,
  all: AllSettings,
): Promise<readonly RepProfile[]> => {
  const reading = await readSheet(app, request, all.inForce.values);
  const chosen = reading.ok ? reading.value.found.chosen : null;
  if (!reading.ok || !chosen) return [];
  const choices = readSettingsOf(all.inForce.values, reading.value);
  const accounts = readAccounts(chosen.source, chosen.mapping, choices);
  return accounts.ok ? supposedReps(accounts.value) : [];
};

const wantedSheets = (
  { sheets, scenarios = [] }: SettingsRequest,
  changes: RunSettings,
): SettingsSheetId[] => {
  const named = sheets ?? (scenarios.length > 0 ? ['scenarios'] : ['settings']);
  return SETTINGS_SHEETS.filter(
    (id) =>
      named.includes(id) ||
      (id === 'scenarios' && scenarios.length > 0) ||
      (id === 'settings' && SHOWN.some((key) => Object.hasOwn(changes, key))),
  );
};

/** What holds and what is wrong; nothing is written. */
export const readSettings = async (
  app: AppContext,
  request: SettingsRequest,
): Promise<Result<SettingsReport>> => {
  const opened = await open(app, request);
  if (!opened.ok) return opened;
  const { all, tables, changes } = opened.value;
  return succeed(settingsReport({ all, tables, changes, language: request.language, written: [] }));
};

/** Makes the sheets asked for, writes the values asked for, tells what is wrong on its row. */
export const writeSettings = async (
  app: AppContext,
  request: SettingsRequest,
  run: RunControls = {},
): Promise<Result<SettingsReport>> => {
  const free = await noUnfinishedJob(app);
  if (!free.ok) return free;
  const opened = await open(app, request);
  if (!opened.ok) return opened;
  const { all, tables, changes, scenarios } = opened.value;
  const wanted = wantedSheets(request, changes);
  const needsReps = wanted.includes('reps') && !tables.reps;
  const { problems } = problemsOf(all.problems);
  const sheets = planSettings({
    ...{ all, tables, wanted, changes, scenarios, problems },
    ...{ sentences: app.sentences, language: request.language },
    supposed: needsReps ? await repsOn(app, request, all) : [],
  });
  const report = (written: readonly string[]): SettingsReport =>
    settingsReport({ all, tables, changes, language: request.language, written });
  if (sheets.length === 0) return succeed(report([]));
  const plan = {
    ...{ job: 'settings', startedAt: app.clock().toISOString(), sheet: sheets[0]?.name ?? '' },
    ...{ columns: null, sheets },
  };
  const applied = await app.workbook.apply(plan, run);
  return applied.ok ? succeed(report(applied.value.written)) : applied;
};
