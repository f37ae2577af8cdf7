/** `DC Fréquences`, `DC Commerciaux` and `DC Absences` as they are made and kept. */
import { ABSENCE_SPEC } from '../../domain/settings/absenceTable';
import { CATEGORY_SPEC, DEFAULT_RULE_ROWS, RULE_SPEC } from '../../domain/settings/frequencyTable';
import { REP_SPEC, repValues, unknownRep } from '../../domain/settings/repTable';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import { CATEGORY_WORDS } from '../../words/frequencyWords';
import type { Bilingual, Language } from '../../words/language';
import type { OwnTables } from '../ownTables';
import type { AllSettings, SettingsSheetId } from './allSettings';
import { planRecordSheet } from './recordSheet';
import type { RecordSheetInput } from './recordSheet';

export interface ListSheetInput {
  readonly all: AllSettings;
  readonly tables: OwnTables;
  readonly language: Language;
  /** Reps named by the accounts, for a new `DC Commerciaux`. */
  readonly repNames: readonly string[];
  readonly check: (id: SettingsSheetId) => (row: number) => string;
}

type ListSheetId = RecordSheetInput['id'];

const TITLES: Readonly<Record<ListSheetId, Bilingual>> = {
  frequencies: { fr: 'Fréquences de visite', en: 'Visit frequencies' },
  reps: { fr: 'Commerciaux', en: 'Reps' },
  absences: { fr: 'Absences', en: 'Absences' },
};

const LINES: Readonly<Record<ListSheetId, Bilingual>> = {
  frequencies: {
    fr: 'Visites par statut, typologie et classe ; sans typologie, la ligne vaut pour les deux. En bas, l’effet des catégories de produits.',
    en: 'Visits by status, typology and class; without a typology the row holds for both. Below, the effect of product categories.',
  },
  reps: {
    fr: 'Une cellule vide prend la valeur de DC Paramètres. Cochez les jours de terrain avec « oui ».',
    en: 'An empty cell takes the value of DC Settings. Tick field days with “yes”.',
  },
  absences: {
    fr: 'Sans commercial : tout le monde. Sans fin : un seul jour. Motif : congés si rien n’est dit.',
    en: 'Without a rep: everybody. Without an end: one day. Reason: leave where nothing is said.',
  },
};

const WIDTHS = { name: 120, home: 200, category: 160, rep: 140, minutes: 96, annualCost: 96 };

const baseOf = (id: ListSheetId, { tables, language, check }: ListSheetInput): RecordSheetInput => ({
  ...{ id, language, existing: tables[id] ?? null, widths: WIDTHS, check: check(id) },
  ...{ title: TITLES[id][language], lines: [LINES[id][language]] },
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

const planReps = (input: ListSheetInput): OwnSheetWrite => {
  const names = input.repNames.length > 0 ? input.repNames : [FIRST_REP[input.language]];
  return planRecordSheet(baseOf('reps', input), [
    {
      columns: REP_SPEC.columns,
      reading: input.all.reps?.records ?? null,
      added: names.map((name) => repValues(unknownRep(name))),
    },
  ]);
};

const planAbsences = (input: ListSheetInput): OwnSheetWrite =>
  planRecordSheet(baseOf('absences', input), [
    { columns: ABSENCE_SPEC.columns, reading: input.all.absences?.records ?? null, added: [] },
  ]);

const PLANS: Readonly<Record<ListSheetId, (input: ListSheetInput) => OwnSheetWrite>> = {
  frequencies: planFrequencies,
  reps: planReps,
  absences: planAbsences,
};

export const planListSheet = (id: ListSheetId, input: ListSheetInput): OwnSheetWrite => PLANS[id](input);
