/**
 * What a rep changed, against what he was sent and what stands here now. A cell is taken over when he alone changed it; changed
 * on both sides, or with nowhere to go, it is told and left.
 */
import type { Language } from '../../words/language';
import { VISIT_STATUS_WORDS } from '../../words/followupWords';
import type { TakebackChange, TakebackConflict, TakebackConflictCode, TakebackField } from './handoffTypes';
import type { ReturnedVisit } from './returnedVisits';
import type { TourTab } from '../tours/parseTourTab';
import { cellOf, cellText } from './repTabs';

export interface CellChange extends TakebackChange {
  readonly table: string;
  /** Row of the table body. */
  readonly row: number;
}

export interface MatchedReturn {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly TakebackConflict[];
}

interface Standing {
  readonly tab: TourTab;
  readonly row: number;
  readonly status: string;
  readonly note: string;
}

const standingVisits = (tabs: readonly TourTab[]): ReadonlyMap<string, readonly Standing[]> => {
  const found = new Map<string, Standing[]>();
  for (const tab of tabs) {
    if (tab.columns.status < 0 || tab.columns.note < 0) continue; // Nowhere to write: told as gone.
    for (const row of tab.rows) {
      if (row.visitId === '') continue;
      const status = cellText(cellOf(tab, row, 'status'));
      const one = { tab, row: row.row, status, note: cellText(cellOf(tab, row, 'note')) };
      found.set(row.visitId, [...(found.get(row.visitId) ?? []), one]);
    }
  }
  return found;
};

/** The one word for a status, in the language of the tab; null where it is in no list. */
const statusIn = (text: string, language: Language): string | null => {
  const wanted = text.toLowerCase();
  const known = Object.values(VISIT_STATUS_WORDS).find(
    ({ fr, en }) => fr.toLowerCase() === wanted || en.toLowerCase() === wanted,
  );
  return known ? known[language] : null;
};

const conflict = (
  code: TakebackConflictCode,
  { sheet, visit, account, status, note }: ReturnedVisit,
  standing?: Standing,
): TakebackConflict => ({
  ...{ code, tab: standing?.tab.sheetName ?? sheet, visit, account, status, note },
  here:
    standing === undefined ? '' : [standing.status, standing.note].filter((text) => text !== '').join(' – '),
});

type Outcome =
  | { readonly kind: 'same' | 'conflict' }
  | { readonly kind: 'change'; readonly field: TakebackField; readonly to: string };

/** `sent`, `here`, `back`: the cell as it went, as it stands, as it came back. */
const compare = (field: TakebackField, sent: string, here: string, back: string): Outcome => {
  if (back === sent || back === here) return { kind: 'same' };
  return here === sent ? { kind: 'change', field, to: back } : { kind: 'conflict' };
};

interface Judged {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly TakebackConflict[];
}

const NOTHING: Judged = { changes: [], conflicts: [] };

/** An emptied status says nothing; an emptied note was emptied. */
const outcomesOf = (
  back: ReturnedVisit,
  sent: NonNullable<ReturnedVisit['sent']>,
  here: Standing,
): Outcome[] => {
  const language = here.tab.language;
  const inTab = (text: string): string => statusIn(text, language) ?? text;
  return [
    back.status === ''
      ? { kind: 'same' }
      : compare('status', inTab(sent.status), inTab(here.status), inTab(back.status)),
    compare('note', sent.note, here.note, back.note),
  ];
};

const judgeHere = (back: ReturnedVisit, sent: NonNullable<ReturnedVisit['sent']>, here: Standing): Judged => {
  if (back.status !== '' && back.status !== sent.status && statusIn(back.status, here.tab.language) === null)
    return { changes: [], conflicts: [conflict('STATUS_UNKNOWN', back, here)] };
  const outcomes = outcomesOf(back, sent, here);
  const changes = outcomes.flatMap((outcome): CellChange[] =>
    outcome.kind === 'change'
      ? [
          {
            ...{
              tab: here.tab.sheetName,
              visit: back.visit,
              account: back.account,
              field: outcome.field,
            },
            ...{ from: here[outcome.field], to: outcome.to, table: here.tab.table, row: here.row },
          },
        ]
      : [],
  );
  const isTorn = outcomes.some(({ kind }) => kind === 'conflict');
  return { changes, conflicts: isTorn ? [conflict('CHANGED_HERE', back, here)] : [] };
};

const judge = (back: ReturnedVisit, standing: ReadonlyMap<string, readonly Standing[]>): Judged => {
  const { sent, visit } = back;
  if (sent === null || visit === '') return { changes: [], conflicts: [conflict('ADDED', back)] };
  const places = standing.get(visit) ?? [];
  const here = places.find(({ tab }) => tab.table === sent.table);
  if (here) return judgeHere(back, sent, here);
  const isUntouched = (back.status === '' || back.status === sent.status) && back.note === sent.note;
  if (isUntouched) return NOTHING;
  const [elsewhere] = places;
  return { changes: [], conflicts: [conflict(elsewhere ? 'MOVED' : 'GONE', back, elsewhere)] };
};

/** Pure; in the order of the file. The number of a visit counts within a plan, so a visit is itself only within the tab it was sent from. */
export const matchReturned = (
  returned: readonly ReturnedVisit[],
  tabs: readonly TourTab[],
): MatchedReturn => {
  const standing = standingVisits(tabs);
  const judged = returned.map((back) => judge(back, standing));
  return {
    changes: judged.flatMap(({ changes }) => changes),
    conflicts: judged.flatMap(({ conflicts }) => conflicts),
  };
};
