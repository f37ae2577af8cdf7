/** `DC Fréquences`, `DC Commerciaux`, `DC Absences` and `DC Scénarios` as they are made and kept. */
import { ABSENCE_SPEC } from '../../domain/settings/absenceTable';
import { CATEGORY_SPEC, DEFAULT_RULE_ROWS, RULE_SPEC } from '../../domain/settings/frequencyTable';
import { REP_SPEC, repValues, unknownRep } from '../../domain/settings/repTable';
import { foldText } from '../../domain/scoring/foldText';
import { SCENARIO_SPEC, scenarioValues } from '../../domain/settings/scenarioTable';
import type { NamedScenario, RepProfile } from '../../domain/settings/types';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { CATEGORY_WORDS } from '../../words/frequencyWords';
import type { Bilingual, Language } from '../../words/language';
import type { OwnTables } from '../ownTables';
import type { AllSettings, SettingsSheetId } from './allSettings';
import { planRecordSheet } from './recordSheet';
import type { RecordSheetInput } from './recordSheet';
import { changesOfRows, resultCells, resultColumns } from './scenarioSheet';
import type { ScenarioResults } from './scenarioSheet';
import { startingScenarios } from './startingScenarios';

export interface ListSheetInput {
  readonly all: AllSettings;
  readonly tables: OwnTables;
  readonly language: Language;
  /** What the accounts tell of their reps, for a new `DC Commerciaux`. */
  readonly supposed: readonly RepProfile[];
  /** To put into `DC Scénarios`. */
  readonly scenarios?: readonly NamedScenario[];
  /** What the scenarios came to; their cells stay as they are where it was not asked. */
  readonly scenarioResults?: ScenarioResults;
  readonly check: (id: SettingsSheetId) => (row: number) => string;
}

type ListSheetId = RecordSheetInput['id'];

const TITLES: Readonly<Record<ListSheetId, Bilingual>> = {
  frequencies: { fr: 'Fréquences de visite', en: 'Visit frequencies' },
  reps: { fr: 'Commerciaux', en: 'Reps' },
  absences: { fr: 'Absences', en: 'Absences' },
  scenarios: { fr: 'Scénarios', en: 'Scenarios' },
};

const LINES: Readonly<Record<ListSheetId, readonly Bilingual[]>> = {
  frequencies: [
    {
      fr: 'Visites par statut, typologie et classe ; sans typologie, la ligne vaut pour les deux. En bas, l’effet des catégories de produits.',
      en: 'Visits by status, typology and class; without a typology the row holds for both. Below, the effect of product categories.',
    },
  ],
  reps: [
    {
      fr: 'Une cellule vide prend la valeur de DC Paramètres. Cochez les jours de terrain avec « oui ». Les colonnes rares sont repliées sous le signe +.',
      en: 'An empty cell takes the value of DC Settings. Tick field days with “yes”. Rare columns are folded under the + sign.',
    },
    {
      fr: 'Hypothèses : le domicile est supposé au milieu des comptes, le réalisé et le N-1 sont leurs sommes. Videz la cellule une fois vérifiés.',
      en: 'Hypotheses: the home is supposed in the middle of the accounts, achieved and last year are their sums. Empty the cell once checked.',
    },
  ],
  absences: [
    {
      fr: 'Sans commercial : tout le monde. Sans fin : un seul jour. Motif : congés si rien n’est dit.',
      en: 'Without a rep: everybody. Without an end: one day. Reason: leave where nothing is said.',
    },
  ],
  scenarios: [
    {
      fr: 'Une ligne par scénario, douze au plus. Une cellule vide reste comme aujourd’hui. Calculez les visites : les chiffres viennent à droite et dans DC Synthèse.',
      en: 'One row per scenario, twelve at most. An empty cell stays as today. Work the visits out: the figures come to the right and into DC Summary.',
    },
    {
      fr: '± : ce qu’on ajoute (1) ou retire (-1), par an et par compte pour les visites. Durée client : part d’aujourd’hui. Les colonnes rares sont repliées sous le signe +.',
      en: '±: what is added (1) or taken away (-1), a year and per account for visits. Customer time: share of today’s. Rare columns are folded under the + sign.',
    },
    {
      fr: 'Décisions appliquées : téléphone, réduire, ou les deux séparées par « / ».',
      en: 'Decisions applied: phone, reduce, or both with “/” between them.',
    },
  ],
};

const WIDTHS = { category: 160, rep: 140, minutes: 96 };
const SCENARIO_LOOK = {
  widths: {
    ...{ name: 190, fieldShare: 70, extraReps: 88, travelMinutes: 70, annualCost: 90, decisions: 120 },
    ...{
      visitsA: 66,
      visitsB: 66,
      visitsC: 66,
      visitsD: 66,
      durationShare: 92,
      marginPoints: 94,
      check: 150,
    },
  },
  folded: ['visitsA', 'visitsB', 'visitsD', 'durationShare', 'marginPoints'],
};

const DAY_WIDTH = 50;
/** One A4 page wide, readably: what few fill in is folded away. */
const REP_LOOK = {
  widths: {
    ...{ name: 110, home: 130, hypotheses: 110, costIncludesCar: 88, topTarget: 50, annualCost: 72 },
    ...{ monday: DAY_WIDTH, tuesday: DAY_WIDTH, wednesday: 58, thursday: DAY_WIDTH, friday: DAY_WIDTH },
  },
  folded: [
    ...['latitude', 'longitude', 'workDays', 'hoursPerDay', 'fieldShare'],
    ...['saturday', 'sunday', 'visitsPerDay'],
    ...['dayStart', 'dayEnd', 'lunchFrom', 'lunchTo', 'lunchMinutes', 'maxDriveHours', 'maxVisitsPerDay'],
    ...['dayEndPlace', 'nightsAway', 'skills'],
  ],
  supposed: ['home', 'latitude', 'longitude', 'achieved', 'previousTurnover'],
} as const;

const baseOf = (id: ListSheetId, { tables, language, check }: ListSheetInput): RecordSheetInput => ({
  ...{ id, language, existing: tables[id] ?? null, widths: WIDTHS, check: check(id) },
  ...{ title: TITLES[id][language], lines: LINES[id].map((line) => line[language]) },
});

const planFrequencies = (input: ListSheetInput): OwnSheetWrite => {
  const { rules, categories } = input.all.frequencies;
  const named = CATEGORY_WORDS.map(({ name, multiplier }) => ({
    category: name[input.language],
    multiplier,
  }));
  return planRecordSheet(baseOf('frequencies', input), [
    { columns: RULE_SPEC.columns, reading: rules, added: DEFAULT_RULE_ROWS },
    { columns: CATEGORY_SPEC.columns, reading: categories, added: named },
  ]);
};

const FIRST_REP: Bilingual = { fr: 'Commercial 1', en: 'Rep 1' };

type Supposed = 'home' | 'achieved' | 'previousTurnover';

const SUPPOSED_WORDS: Readonly<Record<Supposed, Bilingual>> = {
  home: { fr: 'domicile', en: 'home' },
  achieved: { fr: 'réalisé', en: 'achieved' },
  previousTurnover: { fr: 'N-1', en: 'last year' },
};

/** Which figures of a new row come from the accounts; the user empties the cell once he has seen them. */
const hypothesesOf = (rep: RepProfile, language: Language): string =>
  (Object.keys(SUPPOSED_WORDS) as Supposed[])
    .filter((id) => rep[id] !== null && rep[id] !== '')
    .map((id) => SUPPOSED_WORDS[id][language])
    .join(', ');

const planReps = (input: ListSheetInput): OwnSheetWrite => {
  const { language, supposed } = input;
  const reps = supposed.length > 0 ? supposed : [unknownRep(FIRST_REP[language])];
  return planRecordSheet({ ...baseOf('reps', input), ...REP_LOOK }, [
    {
      columns: REP_SPEC.columns,
      reading: input.all.reps?.records ?? null,
      added: reps.map((rep) => repValues(rep, hypothesesOf(rep, language))),
    },
  ]);
};

const isSameName = (one: string, other: string): boolean => foldText(one) === foldText(other);

const planAbsences = (input: ListSheetInput): OwnSheetWrite =>
  planRecordSheet(baseOf('absences', input), [
    { columns: ABSENCE_SPEC.columns, reading: input.all.absences?.records ?? null, added: [] },
  ]);

const NO_MONEY_SAID = 'unknown';

const planScenarios = (input: ListSheetInput): OwnSheetWrite => {
  const { all, language, scenarios = [], scenarioResults } = input;
  const known = (all.scenarios?.records.rows ?? []).map(({ row, values }) => ({
    ...{ row, name: String(values.name ?? '') },
  }));
  const starting = startingScenarios(all.settings.values, language).filter(
    ({ name }) => !scenarios.some((one) => isSameName(one.name, name)),
  );
  const changes = changesOfRows(known, scenarios, isSameName);
  const changed = new Set(changes.map(({ row }) => row));
  return planRecordSheet(
    {
      ...{ ...baseOf('scenarios', input), ...SCENARIO_LOOK },
      results: {
        columns: resultColumns(scenarioResults ?? { currency: NO_MONEY_SAID }),
        cells: (row) => resultCells(row, { results: scenarioResults, language, changed }),
      },
    },
    [
      {
        ...{ columns: SCENARIO_SPEC.columns, reading: all.scenarios?.records ?? null },
        ...{ added: starting.map(scenarioValues), changes },
      },
    ],
  );
};

const PLANS: Readonly<Record<ListSheetId, (input: ListSheetInput) => OwnSheetWrite>> = {
  frequencies: planFrequencies,
  reps: planReps,
  absences: planAbsences,
  scenarios: planScenarios,
};

export const planListSheet = (id: ListSheetId, input: ListSheetInput): OwnSheetWrite => PLANS[id](input);
