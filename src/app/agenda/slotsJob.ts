/** *Trois créneaux*: the best slots for one account; nothing is written. */
import { isOpen } from '../../domain/appointments/types';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { clockText } from '../../domain/settings/valueText';
import { accountName } from '../accountFields';
import type { SlotsReport } from '../agendaReportTypes';
import type { SlotsRequest } from '../agendaRequest';
import type { AppContext } from '../appContext';
import type { RunControls } from '../dcPilot';
import { mappingOf, tableAddress } from '../reportParts';
import { accountNamed } from './agendaActions';
import { standingVisitsOf } from './agendaJob';
import { repNameOf } from './agendaWork';
import type { StandingVisits } from './decideAgenda';
import type { SlotFinder } from './slotsFor';

/** null: the row holds none. */
const accountOf = ({ ground, pointedKey }: StandingVisits, request: SlotsRequest): Result<number | null> => {
  if (request.account !== undefined) return accountNamed(ground, request.account);
  const { accounts, picture } = ground.result.sheet;
  const row = request.row === undefined ? picture.selection?.top : request.row - 1;
  const pointed = request.row === undefined ? accounts.keys.indexOf(pointedKey) : -1;
  const account = pointed >= 0 ? pointed : accounts.rows.indexOf(row ?? -1);
  return succeed(account < 0 ? null : account);
};

const reportOf = ({ ground, rows }: StandingVisits, finder: SlotFinder, account: number): SlotsReport => {
  const { sheet } = ground.result;
  const { work } = ground.inForce;
  const [moved = null] = rows
    .visitsOf(account)
    .filter((visit) => isOpen(visit) && visit.day >= ground.today)
    .sort((a, b) => a.day - b.day);
  const interval = finder.intervalOf(account);
  return {
    ...{ job: 'slots', version: 1, ok: true, sheet: sheet.picture.name, problems: [], problemCount: 0 },
    table: tableAddress(sheet.chosen.table),
    mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
    key: sheet.accounts.keys[account] ?? '',
    name: accountName(sheet.accounts, account),
    rep: repNameOf(work, account),
    due: formatIsoDay(finder.dueDayOf(account)),
    intervalDays: Number.isFinite(interval) ? Math.round(interval) : null,
    minutes: ground.calendars.minutesOf(account),
    visit: moved?.id ?? null,
    slots: finder
      .slotsOf(account, { moved })
      .map(({ day, startMinute, rep, half, extraMinutes, extraKm }) => ({
        ...{ date: formatIsoDay(day), time: clockText(startMinute), half, extraMinutes, extraKm },
        rep: work.groups.names[rep] ?? '',
        euros: finder.eurosOf({ rep, extraMinutes, extraKm }),
      })),
    written: [],
  };
};

/** PLACES_MISSING without the table of places; ACCOUNT_UNKNOWN; null where the row holds no account. */
export const findSlots = async (
  app: AppContext,
  request: SlotsRequest,
  run: RunControls = {},
): Promise<Result<SlotsReport | null>> => {
  const work = await standingVisitsOf(app, request, run);
  if (!work.ok) return work;
  const { finder } = work.value;
  if (!finder) return fail('PLACES_MISSING');
  const account = accountOf(work.value, request);
  if (!account.ok) return account;
  return succeed(account.value === null ? null : reportOf(work.value, finder, account.value));
};
