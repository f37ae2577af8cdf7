import { parseArgs } from 'node:util';
import { fail, succeed } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import { isFieldId } from '../../src/words/fields';
import type { FieldId } from '../../src/words/fields';
import type { RetimeRequest, ToursRequest } from '../../src/app/dcPilot';
import type { ScenarioText } from '../../src/app/visits/scenarioTypes';
import { EFFORTS } from '../../src/domain/tours/iterationBudget';
import type { Effort } from '../../src/domain/tours/iterationBudget';
import { SETTINGS_SHEETS } from '../../src/app/settings/allSettings';
import type { SettingsSheetId } from '../../src/app/settings/allSettings';
import { COMMAND_FORMS, isJob } from './commandForms';
import type { Job, OptionId } from './commandForms';
import { LANGUAGES } from '../../src/words/language';
import type { Language } from '../../src/words/language';

interface CommonOptions {
  readonly language: Language;
  /** True when `--lang` was given. */
  readonly isLanguageChosen: boolean;
  readonly sheet?: string;
  /** A file, or "-" for the standard output. */
  readonly json?: string;
}

export interface FileCommand extends CommonOptions {
  readonly job: Exclude<Job, 'eval'>;
  readonly file: string;
  readonly out?: string;
  readonly mapping: Readonly<Partial<Record<FieldId, string>>>;
  readonly settings: Readonly<Record<string, string>>;
  /** Settings sheets to make. */
  readonly sheets?: readonly SettingsSheetId[];
  /** How tours are planned. */
  readonly tours?: ToursOptions;
  /** `handoff`: whose tour. */
  readonly rep?: string;
  /** `handoff --assistant`: the calls of DC Assistant. */
  readonly to?: 'assistant';
  /** `takeback --from`, `agenda --from`: the file that came back. */
  readonly returned?: string;
  /** Folder for calendar files. */
  readonly ics?: string;
  /** Visits taken to another day: `retime` alone. */
  readonly moves?: RetimeRequest['moves'];
  /** `visits` works them out, `settings` writes them. */
  readonly scenarios?: readonly ScenarioText[];
}

/** `tours` alone: --from, --weeks, --seed, --effort. */
export type ToursOptions = Pick<ToursRequest, 'from' | 'weeks' | 'seed' | 'effort'>;

export interface EvalCommand extends CommonOptions {
  readonly job: 'eval';
  readonly formula: string;
  readonly file?: string;
}

/** `dcpilot help [TOPIC]`, or `--help` behind a command. */
export interface HelpCommand {
  readonly job: 'help';
  readonly language: Language;
  readonly about?: HelpTopic;
}

/** One command, the settings, the fields, or solving an instance. */
export type HelpTopic = Job | 'set' | 'map' | 'solve';

export type Command = FileCommand | EvalCommand | HelpCommand;

const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  sheets: { type: 'string' },
  from: { type: 'string' },
  weeks: { type: 'string' },
  seed: { type: 'string' },
  effort: { type: 'string' },
  rep: { type: 'string' },
  assistant: { type: 'boolean' },
  ics: { type: 'string' },
  move: { type: 'string', multiple: true },
  scenario: { type: 'string', multiple: true },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Record<OptionId | 'help', object>;

interface Value {
  readonly string: string;
  readonly boolean: boolean;
}

/** What was given of each option; several where it may be repeated. */
type Values = {
  readonly [Option in keyof typeof OPTIONS]?: (typeof OPTIONS)[Option] extends { readonly multiple: true }
    ? readonly string[]
    : Value[(typeof OPTIONS)[Option]['type']];
};

const usage = (reason: string) => fail('USAGE', { reason });

/** Node's own sentence on a wrong option is English and long: the option is what counts. */
const optionNamed = (message: string): string => /'(--?[^\s']+)[^']*'/.exec(message)?.[1] ?? message;

const tokenize = (args: readonly string[]): Result<{ values: Values; positionals: string[] }> => {
  try {
    // "--json -" and formulas that begin with "=" are values, not options.
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    return succeed({ values, positionals });
  } catch (error) {
    return usage(optionNamed(error instanceof Error ? error.message : String(error)));
  }
};

/** "key=value" pairs; the value may hold "=" and may be empty. */
const parsePairs = (texts: readonly string[], option: string): Result<Record<string, string>> => {
  const pairs: Record<string, string> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) return usage(`${option} ${text}`);
    pairs[text.slice(0, at).trim()] = text.slice(at + 1);
  }
  return succeed(pairs);
};

const parseMapping = (texts: readonly string[]): Result<Partial<Record<FieldId, string>>> => {
  const pairs = parsePairs(texts, '--map');
  if (!pairs.ok) return pairs;
  const stranger = Object.keys(pairs.value).find((field) => !isFieldId(field));
  return stranger === undefined ? succeed(pairs.value) : usage(`--map ${stranger}`);
};

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

const commonOf = (values: Values): Result<CommonOptions> => {
  const language = values.lang ?? 'fr';
  if (!isLanguage(language)) return usage(`--lang ${language}`);
  return succeed({
    language,
    isLanguageChosen: values.lang !== undefined,
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.json === undefined ? {} : { json: values.json }),
  });
};

const parseEval = (
  positionals: readonly string[],
  values: Values,
  common: CommonOptions,
): Result<EvalCommand> => {
  const [, formula, file] = positionals;
  if (formula === undefined || positionals.length > 3) return usage("eval '=…' [FILE]");
  return succeed({ ...common, job: 'eval', formula, ...(file === undefined ? {} : { file }) });
};

const isSettingsSheet = (text: string): text is SettingsSheetId =>
  (SETTINGS_SHEETS as readonly string[]).includes(text);

/** "reps,absences", or "all". */
const parseSheets = (text: string | undefined): Result<Pick<FileCommand, 'sheets'>> => {
  if (text === undefined) return succeed({});
  const names = text === 'all' ? SETTINGS_SHEETS : text.split(',').map((name) => name.trim());
  const known = names.filter(isSettingsSheet);
  return known.length === names.length ? succeed({ sheets: known }) : usage(`--sheets ${text}`);
};

/** "C10#1=2026-12-02"; the day is judged by the job. */
const parseMoves = ({ move }: Values): Result<Pick<FileCommand, 'moves'>> => {
  if (move === undefined) return succeed({});
  const moves = parsePairs(move, '--move');
  if (!moves.ok) return moves;
  return succeed({ moves: Object.entries(moves.value).map(([visit, day]) => ({ visit, day })) });
};

/** "60 % field: fieldShare=60%; extraReps=1"; keys and values are judged by the job. */
const parseScenario = (text: string): Result<ScenarioText> => {
  const [name = '', ...rest] = text.split(':');
  const pairs = rest
    .join(':')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  const changes = parsePairs(pairs, '--scenario');
  return changes.ok ? succeed({ name: name.trim(), changes: changes.value }) : changes;
};

const parseScenarios = ({ scenario }: Values): Result<Pick<FileCommand, 'scenarios'>> => {
  if (scenario === undefined) return succeed({});
  const scenarios: ScenarioText[] = [];
  for (const text of scenario) {
    const parsed = parseScenario(text);
    if (!parsed.ok) return parsed;
    scenarios.push(parsed.value);
  }
  return succeed({ scenarios });
};

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;

const isEffort = (text: string | undefined): text is Effort =>
  (EFFORTS as readonly string[]).includes(text ?? '');

/** Days and ranges are judged by the job; what is no number or no effort at all is wrong usage. */
const parseTours = (job: string, values: Values): Result<{ tours?: ToursOptions }> => {
  if (job !== 'tours') return succeed({});
  const { from, effort } = values;
  const [weeks, seed] = [wholeNumber(values.weeks), wholeNumber(values.seed)];
  if (values.weeks !== undefined && weeks === undefined) return usage(`--weeks ${values.weeks}`);
  if (values.seed !== undefined && seed === undefined) return usage(`--seed ${values.seed}`);
  if (effort !== undefined && !isEffort(effort)) return usage(`--effort ${effort}`);
  return succeed({
    tours: {
      ...(from === undefined ? {} : { from }),
      ...(weeks === undefined ? {} : { weeks }),
      ...(seed === undefined ? {} : { seed }),
      ...(effort === undefined ? {} : { effort }),
    },
  });
};

/** --rep and --assistant of `handoff`, --from of `takeback` and `agenda`. */
const parseHandoff = (
  job: FileCommand['job'],
  { rep, from, assistant }: Values,
): Result<Pick<FileCommand, 'rep' | 'returned' | 'to'>> => {
  if (job === 'takeback')
    return from === undefined ? usage('takeback FILE --from RETURNED.xlsx') : succeed({ returned: from });
  if (job === 'agenda') return succeed(from === undefined ? {} : { returned: from });
  return succeed({ ...(rep === undefined ? {} : { rep }), ...(assistant ? { to: 'assistant' } : {}) });
};

const parseFileJob = (
  job: FileCommand['job'],
  positionals: readonly string[],
  values: Values,
  common: CommonOptions,
): Result<FileCommand> => {
  const [, file] = positionals;
  if (file === undefined || positionals.length > 2) return usage(`${job} FILE`);
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out)) return usage(`--out ${values.out}`);
  const mapping = parseMapping(values.map ?? []);
  if (!mapping.ok) return mapping;
  const settings = parsePairs(values.set ?? [], '--set');
  if (!settings.ok) return settings;
  const sheets = parseSheets(values.sheets);
  if (!sheets.ok) return sheets;
  const tours = parseTours(job, values);
  if (!tours.ok) return tours;
  const handoff = parseHandoff(job, values);
  if (!handoff.ok) return handoff;
  const moves = parseMoves(values);
  if (!moves.ok) return moves;
  const scenarios = parseScenarios(values);
  if (!scenarios.ok) return scenarios;
  const out = values.out === undefined ? {} : { out: values.out };
  return succeed({
    ...common,
    job,
    file,
    ...out,
    ...sheets.value,
    ...tours.value,
    ...handoff.value,
    ...(values.ics === undefined ? {} : { ics: values.ics }),
    ...moves.value,
    ...scenarios.value,
    mapping: mapping.value,
    settings: settings.value,
  });
};

/** The job named first, as far as it can be told: failures carry it even when the rest cannot be read. */
export const jobNamed = (args: readonly string[]): string => args.find((arg) => !arg.startsWith('-')) ?? '';

/** Where a failure of reading the command itself is to be told as JSON. */
export const jsonTarget = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((arg) => arg === '--json' || arg.startsWith('--json='));
  if (at < 0) return undefined;
  return args[at]?.startsWith('--json=') ? args[at].slice('--json='.length) : args[at + 1];
};

const isTopic = (text: string): text is HelpTopic =>
  isJob(text) || text === 'set' || text === 'map' || text === 'solve';

/** `help`, `help COMMAND`, `COMMAND --help`, or nothing at all. */
const parseHelp = (positionals: readonly string[], language: Language): Result<HelpCommand> => {
  const about = positionals[0] === 'help' ? positionals[1] : positionals[0];
  if (about === undefined) return succeed({ job: 'help', language });
  return isTopic(about) ? succeed({ job: 'help', language, about }) : usage(`help ${about}`);
};

const foreignOption = (job: Job, values: Values): OptionId | undefined =>
  (Object.keys(values) as OptionId[]).find((option) => !COMMAND_FORMS[job].options.includes(option));

/** Reads the command line; USAGE says which part is wrong. */
export const parseCommand = (args: readonly string[]): Result<Command> => {
  const tokens = tokenize(args);
  if (!tokens.ok) return tokens;
  const { values, positionals } = tokens.value;
  const common = commonOf(values);
  if (!common.ok) return common;
  const [job] = positionals;
  if (job === undefined || job === 'help' || values.help === true)
    return parseHelp(positionals, common.value.language);
  if (!isJob(job)) return usage(job);
  const foreign = foreignOption(job, values);
  if (foreign !== undefined) return usage(`${job} --${foreign}`);
  return job === 'eval'
    ? parseEval(positionals, values, common.value)
    : parseFileJob(job, positionals, values, common.value);
};
