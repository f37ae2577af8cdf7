/** `DC Paramètres`: one row per setting, in the order of the topics when made, in the user's order afterwards. */
import { settingStatus } from '../../domain/settings/readSettingsTable';
import type { SettingRow } from '../../domain/settings/readSettingsTable';
import { valueCell, valueText } from '../../domain/settings/valueText';
import type { SettingKey } from '../../domain/settings/types';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Language } from '../../words/language';
import { SETTING_TOPICS, settingEntry } from '../../words/settings/catalogue';
import type { KindValue } from '../../words/settings/entries';
import { SETTING_COLUMNS, SETTING_STATUSES } from '../../words/settings/tableWords';
import type { SettingStatus } from '../../words/settings/tableWords';
import type { RunSettings } from '../runSettings';
import type { OwnTable } from '../workbookPort';
import { CHECK_COLUMNS, flaggedRule } from './checkColumns';
import { keptRows, planEditableSheet } from './editableSheet';
import type { EditableColumn, EditableRow } from './editableSheet';
import { formatOfKind } from './kindLook';
import type { SettingsInForce } from './settingsInForce';

type ColumnId = keyof typeof SETTING_COLUMNS | 'check' | 'lastGood';
type Row = EditableRow<ColumnId>;
type Content = Omit<Row, 'old'>;

const TEXT = '@';

const columnsIn = (language: Language): EditableColumn<ColumnId>[] => [
  {
    id: 'key',
    header: SETTING_COLUMNS.key,
    numberFormat: TEXT,
    widthPoints: 120,
    owner: 'user',
    isQuiet: true,
  },
  { id: 'topic', header: SETTING_COLUMNS.topic, numberFormat: TEXT, widthPoints: 66, owner: 'us' },
  { id: 'label', header: SETTING_COLUMNS.label, numberFormat: TEXT, widthPoints: 170, owner: 'us' },
  {
    ...{ id: 'value', header: SETTING_COLUMNS.value, numberFormat: TEXT, widthPoints: 100 },
    ...{ align: 'Right', owner: 'user', style: 'input', rules: [flaggedRule(language)] },
  },
  {
    id: 'unit',
    header: SETTING_COLUMNS.unit,
    numberFormat: TEXT,
    widthPoints: 112,
    owner: 'us',
    style: 'note',
  },
  {
    ...{ id: 'status', header: SETTING_COLUMNS.status, numberFormat: TEXT, widthPoints: 70, owner: 'us' },
    rules: [
      { kind: 'compare', operator: 'EqualTo', value: SETTING_STATUSES.hypothesis[language], tone: 'warning' },
    ],
    allowed: { kind: 'list', choices: Object.values(SETTING_STATUSES).map((name) => name[language]) },
  },
  {
    id: 'why',
    header: SETTING_COLUMNS.why,
    numberFormat: TEXT,
    widthPoints: 400,
    owner: 'us',
    style: 'note',
  },
  ...CHECK_COLUMNS,
];

const TITLE = { fr: 'Paramètres', en: 'Settings' } as const;
const LINES = {
  fr: [
    'Changez une valeur, puis relancez. « hypothèse » : valeur de départ ; écrivez « confirmé » quand elle est la vôtre.',
    'Une valeur qui ne convient pas est signalée sur sa ligne ; la dernière valable est utilisée.',
  ],
  en: [
    'Change a value, then run again. “hypothesis”: a starting value; write “confirmed” when it is yours.',
    'A value that does not suit is flagged on its row; the last good one is used.',
  ],
} as const;

export interface SettingsSheetInput {
  readonly inForce: SettingsInForce;
  readonly existing: OwnTable | null;
  /** Values to write into the user's cells, because he asked for them elsewhere than in the sheet. */
  readonly changes: RunSettings;
  readonly language: Language;
  /** What the check column says of a row of the existing table. */
  readonly check: (row: number) => string;
}

const wordsOf = (key: SettingKey, language: Language) => {
  const { label, unit, why } = settingEntry(key);
  return { label: label[language], unit: unit?.[language] ?? '', why: why[language] };
};

const TOPIC_OF: ReadonlyMap<string, { readonly fr: string; readonly en: string }> = new Map(
  SETTING_TOPICS.flatMap(({ name, settings }) => Object.keys(settings).map((key) => [key, name])),
);

const stateCells = (key: SettingKey, value: KindValue | null, status: SettingStatus, language: Language) => ({
  topic: TOPIC_OF.get(key)?.[language] ?? '',
  ...wordsOf(key, language),
  status: SETTING_STATUSES[status][language],
  lastGood: valueText(settingEntry(key).kind, value),
});

/** A change is what the user wants: its cell is written, and the old complaint about it goes. */
const knownContent = (row: SettingRow, { changes, language, check }: SettingsSheetInput): Content => {
  const { key } = row;
  const { kind } = settingEntry(key);
  const changed = changes[key];
  if (changed === undefined)
    return { cells: { ...stateCells(key, row.value, row.status, language), check: check(row.row) } };
  const status = settingStatus(key, changed, row.status === 'confirmed' ? SETTING_STATUSES.confirmed.en : '');
  return {
    cells: {
      ...stateCells(key, changed, status, language),
      value: valueCell(kind, changed, language),
      check: '',
    },
    formats: { value: formatOfKind(kind) },
  };
};

const newRow = (key: SettingKey, { changes, language }: SettingsSheetInput): Row => {
  const { kind, fallback } = settingEntry(key);
  const changed = changes[key];
  const value = changed === undefined ? fallback : changed;
  const status = settingStatus(key, value, '');
  return {
    old: null,
    cells: {
      key,
      value: valueCell(kind, value, language),
      check: '',
      ...stateCells(key, value, status, language),
    },
    formats: { value: formatOfKind(kind) },
  };
};

/** Wrong values stay as the user typed them, flagged; the values in force stand in the grey column. */
export const planSettingsSheet = (input: SettingsSheetInput): OwnSheetWrite => {
  const { existing, inForce, language, check } = input;
  const known = new Map((inForce.reading?.rows ?? []).map((row) => [row.row, row]));
  const present = new Set([...known.values()].map(({ key }) => key));
  const old = keptRows<ColumnId>(existing, (row) => {
    const setting = known.get(row);
    return setting ? knownContent(setting, input) : { cells: { check: check(row) } };
  });
  const added = ([...TOPIC_OF.keys()] as SettingKey[]).filter((key) => !present.has(key));
  return planEditableSheet({
    ...{ id: 'settings', title: TITLE[language], lines: LINES[language], columns: columnsIn(language) },
    ...{ rows: [...old, ...added.map((key) => newRow(key, input))], existing, language },
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'neutral' },
  });
};
