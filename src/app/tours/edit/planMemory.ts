/**
 * The tours as they were last written, kept in the workbook: a row the user deleted leaves no trace in the tab. Beside it
 * the ones before, so that a restore brings the memory back with the tabs. What cannot be read is as if it were not there.
 */
import { parsePlanned, plannedText } from '../../../domain/tours/tabs/plannedText';
import type { PlannedMoment } from '../../../domain/tours/tabs/plannedText';
import type { Result } from '../../../domain/result';
import type { WorkbookPort } from '../../workbookPort';

/** A night away: the evening of that serial day, at the town of the account with this key. */
export interface RememberedNight {
  readonly day: number;
  readonly key: string;
}

export interface RememberedTab {
  readonly rep: string;
  readonly nights: readonly RememberedNight[];
  /** What its links open; "" where an earlier version wrote it. */
  readonly navigation: string;
  /** Moments by visit id. */
  readonly visits: ReadonlyMap<string, PlannedMoment>;
}

export interface PlanMemory {
  /** Sheet of the accounts that were planned. */
  readonly sheet: string;
  /** By table. */
  readonly tabs: ReadonlyMap<string, RememberedTab>;
  /** Visits the user took out, with the day they stood on: not planned again until tours are planned afresh. */
  readonly dropped: ReadonlyMap<string, PlannedMoment>;
}

const SETTING = 'tours';

type Moments = Readonly<Record<string, string>>;
interface KeptTab {
  readonly rep: string;
  readonly visits: Moments;
  readonly nights?: readonly RememberedNight[];
  readonly navigation?: string;
}
interface Kept {
  readonly sheet: string;
  readonly tabs: Readonly<Record<string, KeptTab>>;
  readonly dropped: Moments;
}
interface Stored {
  readonly now: Kept | null;
  readonly before: Kept | null;
}

const NOTHING: Stored = { now: null, before: null };

const momentsOf = (texts: Moments): Map<string, PlannedMoment> =>
  new Map(
    Object.entries(texts).flatMap(([id, text]) => {
      const moment = parsePlanned(String(text));
      return moment ? [[id, moment] as const] : [];
    }),
  );

const textsOf = (moments: ReadonlyMap<string, PlannedMoment>): Moments =>
  Object.fromEntries([...moments].map(([id, moment]) => [id, plannedText(moment)]));

const memoryOf = ({ sheet, tabs, dropped }: Kept): PlanMemory => ({
  sheet,
  tabs: new Map(
    Object.entries(tabs).map(([table, { rep, visits, nights = [], navigation = '' }]) => [
      table,
      { rep, nights, navigation, visits: momentsOf(visits) },
    ]),
  ),
  dropped: momentsOf(dropped),
});

const keptOf = ({ sheet, tabs, dropped }: PlanMemory): Kept => ({
  sheet,
  tabs: Object.fromEntries(
    [...tabs].map(([table, { rep, visits, nights, navigation }]) => [
      table,
      {
        ...{ rep, visits: textsOf(visits) },
        ...(nights.length > 0 ? { nights } : {}),
        ...(navigation === '' ? {} : { navigation }),
      },
    ]),
  ),
  dropped: textsOf(dropped),
});

const recallStored = async (workbook: WorkbookPort): Promise<Stored> => {
  const text = await workbook.getSetting(SETTING);
  if (!text.ok || text.value === null) return NOTHING;
  try {
    const stored = JSON.parse(text.value) as Partial<Stored> | null;
    return { now: stored?.now ?? null, before: stored?.before ?? null };
  } catch {
    return NOTHING;
  }
};

export const recallPlan = async (workbook: WorkbookPort): Promise<PlanMemory | null> => {
  const { now } = await recallStored(workbook);
  try {
    return now && memoryOf(now);
  } catch {
    return null;
  }
};

export const rememberPlan = async (workbook: WorkbookPort, memory: PlanMemory): Promise<Result<void>> => {
  const { now } = await recallStored(workbook);
  return workbook.setSetting(SETTING, JSON.stringify({ now: keptOf(memory), before: now } satisfies Stored));
};

/** After a restore of tours: the plan before is the one that stands. */
export const bringPlanBack = async (workbook: WorkbookPort): Promise<Result<void>> => {
  const { before } = await recallStored(workbook);
  return workbook.setSetting(SETTING, JSON.stringify({ now: before, before: null } satisfies Stored));
};
