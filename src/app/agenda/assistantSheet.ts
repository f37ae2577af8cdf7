/**
 * `DC Assistant`: plain values, links and one list, so that it works on another computer without the add-in; no cost, no
 * margin (method R16). What the assistant types is read back by the visit and the account's key.
 */
import { phoneLink } from '../accountTexts';
import { textAt } from '../../domain/accounts/columnAccess';
import { slotsText } from '../../domain/appointments/assistantTable';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { clockText } from '../../domain/settings/valueText';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import { ASSISTANT_COLUMNS, CALL_RESULT_WORDS } from '../../words/alertWords';
import type { AssistantColumnId } from '../../words/alertWords';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import { accountName, fieldColumns, keyColumn, SHOWN_FIELDS } from '../accountFields';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import type { OwnTable } from '../workbookPort';
import { momentText } from './agendaTexts';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';
import type { AppliedCalls } from './applyCalls';
import type { CallToMake } from './assistantList';

const TEXT = '@';
const USERS: readonly AssistantColumnId[] = ['result', 'other', 'note'];
const OURS = Object.entries(ASSISTANT_COLUMNS).filter(([id]) => !USERS.includes(id as AssistantColumnId));

/** Result, other date and note are the user's from the day they are made. */
const RULES: CarryRules = {
  own: [
    ...OURS.map(([, header]) => header),
    ...Object.values(SHOWN_FIELDS).map(({ header }) => header),
    KEY_COLUMN,
  ],
  keys: [KEY_COLUMN, ASSISTANT_COLUMNS.visit],
  keepGone: 'withNotes',
};

const PHRASES = {
  fr: (name: string, rep: string, slots: string) =>
    slots === ''
      ? `Bonjour, ${rep} souhaite passer vous voir, ${name} : quel jour vous convient ?`
      : `Bonjour, ${rep} passe près de chez vous : ${slots} vous conviendrait-il ?`,
  en: (name: string, rep: string, slots: string) =>
    slots === ''
      ? `Hello, ${rep} would like to visit you, ${name}: which day suits you?`
      : `Hello, ${rep} is near you: would ${slots} suit you?`,
};
const OR = { fr: ' ou ', en: ' or ' } as const;

const whyOf = (
  { due, today }: AgendaGround,
  { account, visit, urgency }: CallToMake,
  language: Language,
): string => {
  const percent = Math.round(urgency * 100);
  const day = due.nextVisit[account] ?? NaN;
  if (urgency > 1 && Number.isFinite(day))
    return language === 'fr'
      ? `en retard : ${percent} % de l’intervalle`
      : `overdue: ${percent} % of the interval`;
  const when = visit?.day ?? day;
  if (!Number.isFinite(when)) return '';
  const days = Math.max(0, Math.round(when - today));
  return language === 'fr' ? `prévue dans ${days} j` : `due in ${days} d`;
};

interface ColumnInput {
  readonly ground: AgendaGround;
  readonly calls: readonly CallToMake[];
  readonly language: Language;
}

const columnMaker =
  ({ calls, language }: ColumnInput) =>
  (
    id: AssistantColumnId,
    look: Omit<SheetColumn, 'header' | 'cell'>,
    of: (call: CallToMake, row: number) => WrittenCell,
  ): SheetColumn => ({
    ...look,
    header: ASSISTANT_COLUMNS[id][language],
    cell: (row) => (calls[row] ? of(calls[row], row) : ''),
  });

const slotText = ({ slots }: CallToMake, at: number, language: Language): string => {
  const slot = slots[at];
  return slot ? momentText(slot, language) : '';
};

const ourColumns = (input: ColumnInput): SheetColumn[] => {
  const { ground, language } = input;
  const { accounts } = ground.result.sheet;
  const { work } = ground.inForce;
  const column = columnMaker(input);
  const repOf = ({ account, visit }: CallToMake): string => visit?.rep || repNameOf(work, account);
  const narrow = { numberFormat: TEXT, widthPoints: 96 };
  return [
    column('rep', { numberFormat: TEXT, widthPoints: 90 }, repOf),
    column('why', { numberFormat: TEXT, widthPoints: 150, wraps: true }, (call) =>
      whyOf(ground, call, language),
    ),
    column('slot1', narrow, (call) => slotText(call, 0, language)),
    column('slot2', narrow, (call) => slotText(call, 1, language)),
    column('slot3', narrow, (call) => slotText(call, 2, language)),
    column('script', { numberFormat: TEXT, widthPoints: 260, wraps: true }, (call) =>
      PHRASES[language](
        accountName(accounts, call.account),
        repOf(call),
        call.slots.map((slot) => momentText(slot, language)).join(OR[language]),
      ),
    ),
  ];
};

const hiddenColumns = (input: ColumnInput): SheetColumn[] => {
  const { ground } = input;
  const column = columnMaker(input);
  const quiet = { numberFormat: TEXT, widthPoints: 40, isQuiet: true };
  const { names } = ground.inForce.work.groups;
  return [
    column('slots', quiet, ({ slots }) =>
      slotsText(
        slots.map(({ day, startMinute, rep }) => ({
          ...{ date: formatIsoDay(day), time: clockText(startMinute), rep: names[rep] ?? '' },
        })),
      ),
    ),
    column('visit', quiet, ({ visit }) => visit?.id ?? ''),
  ];
};

const userColumns = (input: ColumnInput, existing: OwnTable | null): SheetColumn[] => {
  const { language } = input;
  const column = columnMaker(input);
  const choices = Object.values(CALL_RESULT_WORDS).map((word) => word[language]);
  const all = {
    result: column(
      'result',
      { numberFormat: TEXT, widthPoints: 100, style: 'input', allowed: { kind: 'list', choices } },
      () => '',
    ),
    other: column('other', { numberFormat: 'dd/mm/yyyy hh:mm', widthPoints: 100, style: 'input' }, () => ''),
    note: column('note', { numberFormat: TEXT, widthPoints: 140, style: 'input' }, () => ''),
  };
  const stands = ({ fr, en }: Bilingual): boolean =>
    (existing?.headers ?? []).some((header) => header === fr || header === en);
  return (Object.keys(all) as (keyof typeof all)[])
    .filter((id) => !stands(ASSISTANT_COLUMNS[id]))
    .map((id) => all[id]);
};

const APPLIED = {
  booked: { fr: 'pris', en: 'booked' },
  moved: { fr: 'déplacé', en: 'moved' },
  dropped: { fr: 'retiré', en: 'dropped' },
} as const satisfies Record<string, Bilingual>;

/** Entered rows say so and are read no more; the list is made anew around them. */
const oldKeysApplied = (
  existing: OwnTable | null,
  { byRow }: AppliedCalls,
): ReadonlyMap<string, keyof typeof APPLIED> => {
  const at = (existing?.headers ?? []).findIndex(
    (header) => header === KEY_COLUMN.fr || header === KEY_COLUMN.en,
  );
  return new Map([...byRow].map(([row, done]) => [String(existing?.values[row]?.[at] ?? ''), done] as const));
};

export interface AssistantSheetInput extends ColumnInput {
  readonly applied: AppliedCalls;
}

const lineOf = ({ ground, calls, applied, language }: AssistantSheetInput): string => {
  const minutes = ground.inForce.work.settings.values.bookingMinutes;
  const hours = Math.round(((calls.length * minutes) / 60) * 10) / 10;
  const done = applied.booked + applied.moved;
  return language === 'fr'
    ? `${calls.length} comptes à appeler : ${String(hours).replace('.', ',')} h épargnées aux commerciaux (${minutes} min par rendez-vous).${done > 0 ? ` Dernière reprise : ${done} rendez-vous inscrits, ${applied.dropped} retirés.` : ''}`
    : `${calls.length} accounts to call: ${hours} h spared to the reps (${minutes} min per appointment).${done > 0 ? ` Last entry: ${done} appointments entered, ${applied.dropped} dropped.` : ''}`;
};

const HOW: Bilingual = {
  fr: 'Appelez de haut en bas, proposez un créneau, choisissez le résultat dans la liste (« autre date » : écrivez-la). Puis « Appliquer les résultats » dans DC Pilot. Cette feuille marche aussi sans lui.',
  en: 'Call from top to bottom, offer a slot, choose the result in the list (“other date”: write it). Then “Apply results” in DC Pilot. This sheet also works without it.',
};

const phoneColumn = (column: SheetColumn, input: ColumnInput): SheetColumn => ({
  ...column,
  link: (row) => {
    const account = input.calls[row]?.account ?? -1;
    return phoneLink(textAt(input.ground.result.sheet.accounts.texts.phone, account));
  },
});

export const planAssistantSheet = (input: AssistantSheetInput): OwnSheetWrite => {
  const { ground, calls, language, applied } = input;
  const { accounts } = ground.result.sheet;
  const existing = ground.result.ownTables.assistant ?? null;
  const view = { accounts, at: (row: number) => calls[row]?.account ?? -1, language };
  const column = columnMaker(input);
  const done = oldKeysApplied(existing, applied);
  const phone = SHOWN_FIELDS.phone.header[language];
  const write: OwnSheetWrite = {
    id: 'assistant',
    name: OWN_SHEETS.assistant.name[language],
    table: OWN_SHEETS.assistant.table,
    title: language === 'fr' ? 'Appels de l’assistant(e)' : 'The assistant’s calls',
    lines: [lineOf(input), HOW[language]],
    columns: [
      column('order', { numberFormat: '0', widthPoints: 44 }, (_, row) => row + 1),
      ...fieldColumns(view, ['name', 'town', 'phone']).map((one) =>
        one.header === phone ? phoneColumn(one, input) : one,
      ),
      ...ourColumns(input),
      ...userColumns(input, existing),
      column('applied', { numberFormat: TEXT, widthPoints: 60 }, () => ''),
      ...hiddenColumns(input),
      keyColumn(view),
    ],
    rowCount: calls.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'good' },
  };
  const carried = carryUserCells(write, existing, RULES).write;
  return { ...carried, columns: carried.columns.map((one) => withApplied(one, carried, { done, language })) };
};

/** Of the rows kept for what was typed in them, those that were entered say so. */
const withApplied = (
  column: SheetColumn,
  { columns }: OwnSheetWrite,
  {
    done,
    language,
  }: { readonly done: ReadonlyMap<string, keyof typeof APPLIED>; readonly language: Language },
): SheetColumn => {
  if (column.header !== ASSISTANT_COLUMNS.applied[language]) return column;
  const key = columns.find(({ header }) => header === KEY_COLUMN[language]);
  return {
    ...column,
    cell: (row) => {
      const how = done.get(String(key?.cell(row) ?? ''));
      return how ? APPLIED[how][language] : column.cell(row);
    },
  };
};
