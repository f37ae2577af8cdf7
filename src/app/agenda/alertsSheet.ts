/** `DC Alertes`: what is on, what nobody closed, what is late, whom we may lose; a mail ready where one can be sent. */
import { textAt } from '../../domain/accounts/columnAccess';
import type { AgendaAlert } from '../../domain/appointments/alerts';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { CLASSES } from '../../domain/scoring/types';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import { ALERT_COLUMNS, ALERT_KIND_WORDS, RISK_WORDS } from '../../words/alertWords';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import { KEY_COLUMN } from '../../words/resultColumns';
import { fieldColumns, keyColumn, SHOWN_FIELDS } from '../accountFields';
import { carryUserCells } from '../carryUserCells';
import type { CarryRules } from '../carryUserCells';
import { mailOf } from './agendaTexts';
import { repNameOf } from './agendaWork';
import type { AgendaGround } from './agendaWork';

const DAY_MINUTES = 1440;
const TEXT = '@';

const RULES: CarryRules = {
  own: [
    ...Object.values(ALERT_COLUMNS),
    ...Object.values(SHOWN_FIELDS).map(({ header }) => header),
    KEY_COLUMN,
  ],
  keys: [ALERT_COLUMNS.kind, ALERT_COLUMNS.visit, KEY_COLUMN],
  keepGone: 'withNotes',
};

type Column = Omit<SheetColumn, 'header' | 'cell' | 'link'> & {
  readonly id: keyof typeof ALERT_COLUMNS;
  readonly of: (alert: AgendaAlert) => WrittenCell;
  readonly linkOf?: (alert: AgendaAlert) => string;
};

const dayOf = ({ day }: AgendaAlert): WrittenCell => (Number.isFinite(day) ? day : '');

const whyOf =
  ({ due, today }: AgendaGround, language: Language) =>
  ({ kind, risks, account, day, visit }: AgendaAlert): string => {
    if (kind === 'atRisk') return risks.map((risk) => RISK_WORDS[risk][language]).join(' · ');
    if (kind === 'toClose')
      return language === 'fr' ? 'rendez-vous passé, à clore' : 'appointment past, to be closed';
    if (kind !== 'overdue') return visit?.note ?? '';
    const percent = Math.round((due.urgency[account] ?? 0) * 100);
    const since = Math.max(0, today - day);
    return language === 'fr'
      ? `${percent} % de l’intervalle écoulés, due depuis ${since} j (${formatIsoDay(day)})`
      : `${percent} % of the interval gone, due for ${since} d (${formatIsoDay(day)})`;
  };

const columnsOf = (ground: AgendaGround, language: Language): Column[] => {
  const { accounts } = ground.result.sheet;
  const { work, scored } = ground.inForce;
  const emailOf = ({ account }: AgendaAlert): string => textAt(accounts.texts.email, account);
  const mailable = (alert: AgendaAlert): boolean =>
    alert.visit !== null && alert.kind !== 'toClose' && emailOf(alert) !== '';
  return [
    { id: 'kind', numberFormat: TEXT, widthPoints: 76, of: ({ kind }) => ALERT_KIND_WORDS[kind][language] },
    { id: 'day', numberFormat: 'dd/mm/yyyy', widthPoints: 76, of: dayOf },
    {
      ...{ id: 'time', numberFormat: 'hh:mm', widthPoints: 50 },
      of: ({ visit }) => (visit?.startMinute == null ? '' : visit.startMinute / DAY_MINUTES),
    },
    {
      ...{ id: 'rep', numberFormat: TEXT, widthPoints: 100 },
      of: ({ visit, account }) => visit?.rep ?? repNameOf(work, account),
    },
    {
      ...{ id: 'class', numberFormat: 'General', widthPoints: 50, align: 'Center' },
      of: ({ account }) => CLASSES[scored.classes[account] ?? -1] ?? '',
    },
    {
      ...{ id: 'status', numberFormat: TEXT, widthPoints: 70 },
      of: ({ visit }) => (visit ? VISIT_STATUS_WORDS[visit.status][language] : ''),
    },
    { id: 'why', numberFormat: TEXT, widthPoints: 240, wraps: true, of: whyOf(ground, language) },
    {
      ...{ id: 'mail', numberFormat: TEXT, widthPoints: 120 },
      of: (alert) => (mailable(alert) ? emailOf(alert) : ''),
      linkOf: (alert) =>
        mailable(alert) && alert.visit ? mailOf(alert.visit, emailOf(alert), language).href : '',
    },
    { id: 'visit', numberFormat: TEXT, widthPoints: 40, isQuiet: true, of: ({ visit }) => visit?.id ?? '' },
  ];
};

const asSheetColumn = (
  { id, of, linkOf, ...look }: Column,
  alerts: readonly AgendaAlert[],
  language: Language,
): SheetColumn => ({
  ...look,
  header: ALERT_COLUMNS[id][language],
  cell: (row) => (alerts[row] ? of(alerts[row]) : ''),
  ...(linkOf ? { link: (row: number) => (alerts[row] ? linkOf(alerts[row]) : '') } : {}),
});

export const planAlertsSheet = (
  ground: AgendaGround,
  alerts: readonly AgendaAlert[],
  language: Language,
): OwnSheetWrite => {
  const { accounts } = ground.result.sheet;
  const view = { accounts, at: (row: number) => alerts[row]?.account ?? -1, language };
  const [kind, day, time, ...others] = columnsOf(ground, language).map((one) =>
    asSheetColumn(one, alerts, language),
  );
  const first = [kind, day, time].flatMap((column) => column ?? []);
  const write: OwnSheetWrite = {
    id: 'alerts',
    name: OWN_SHEETS.alerts.name[language],
    table: OWN_SHEETS.alerts.table,
    title: language === 'fr' ? 'Alertes' : 'Alerts',
    lines: [
      language === 'fr'
        ? `Au ${formatIsoDay(ground.today)} : rendez-vous à clore, du jour, de demain et à venir ; comptes en retard sans rendez-vous ; comptes à risque. Un clic sur le courriel ouvre un message tout prêt ; rien ne part sans vous.`
        : `On ${formatIsoDay(ground.today)}: appointments to close, today’s, tomorrow’s and coming; overdue accounts without an appointment; accounts at risk. A click on the mail opens a message made ready; nothing leaves without you.`,
    ],
    columns: [...first, ...fieldColumns(view, ['name', 'town', 'phone']), ...others, keyColumn(view)],
    rowCount: alerts.length,
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'warning' },
  };
  return carryUserCells(write, ground.result.ownTables.alerts ?? null, RULES).write;
};
