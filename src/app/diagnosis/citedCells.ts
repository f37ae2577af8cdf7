/** Where a figure of the diagnosis can be looked up: the first of its places that is in the workbook. */
import type { FactId } from '../../domain/diagnosis/facts';
import type { RecommendationId } from '../../domain/diagnosis/recommendations';
import { qualifyAddress } from '../../sheet/qualifyAddress';
import { formatAddress } from '../../sheet/rect';
import type { FieldId } from '../../words/fields';
import type { OwnSheetId } from '../../words/ownSheets';
import type { ReportTables } from '../carryReport';
import type { ScoredSheet } from '../scoredSheet';
import type { OwnTable } from '../workbookPort';

type Place =
  | { readonly kind: 'field'; readonly id: FieldId }
  | { readonly kind: 'own'; readonly id: OwnSheetId }
  | { readonly kind: 'summary' | 'results'; readonly id: string };

const field = (id: FieldId): Place => ({ kind: 'field', id });
const own = (id: OwnSheetId): Place => ({ kind: 'own', id });
const summary = (id: string): Place => ({ kind: 'summary', id });
const results = (id: string): Place => ({ kind: 'results', id });

const TURNOVER = field('turnover');
const MONEY = [summary('roi'), field('margin'), field('marginRate'), TURNOVER];
const LEVER = [summary('levers'), own('settings'), TURNOVER];
const LINES = [results('progress'), own('followup')];
const VOICE = [own('satisfaction'), field('satisfaction')];

/** Sections of the reports that are cited. */
export const CITED_SECTIONS = {
  summary: ['pareto', 'capacity', 'roi', 'decisions', 'levers', 'hiring'],
  results: ['progress', 'time', 'obstacles', 'picture'],
} as const;

const PLACES: Readonly<Record<FactId | RecommendationId | 'obstacle', readonly Place[]>> = {
  coverage: [summary('pareto'), TURNOVER],
  freshness: [own('settings'), field('lastOrder'), TURNOVER],
  completeness: [own('grid'), field('potential'), TURNOVER],
  excess: [own('followup')],
  load: [summary('capacity'), field('visits'), TURNOVER],
  overdue: [field('lastVisit'), own('followup')],
  visitCost: [summary('roi'), own('settings')],
  underCost: MONEY,
  return: MONEY,
  fieldTime: [results('time'), own('followup')],
  missed: [own('followup')],
  booked: LINES,
  done: LINES,
  balance: [own('reviews')],
  nps: VOICE,
  csat: VOICE,
  atRisk: [results('picture'), ...VOICE],
  answered: VOICE,
  obstacle: [results('obstacles'), own('followup')],
  ...{ fieldShare: LEVER, travel: LEVER, duration: LEVER, annualCost: LEVER },
  ...{ fewerC: LEVER, phone: [summary('decisions'), ...LEVER], reduce: [summary('decisions'), ...LEVER] },
  saveAccounts: [results('picture'), ...VOICE],
  recover: [field('previousTurnover'), TURNOVER],
  develop: [field('potential'), TURNOVER],
  hire: [summary('hiring'), summary('capacity'), TURNOVER],
  score: [own('quality'), TURNOVER],
  book: LINES,
  writeDown: [own('followup')],
  ask: VOICE,
};

export interface CitableTables {
  readonly summary: ReportTables;
  readonly results: ReportTables;
}

export type CellsOf = (id: keyof typeof PLACES) => string;

const addressOf = ({ sheetName, rect }: Pick<OwnTable, 'sheetName' | 'rect'>): string =>
  qualifyAddress(sheetName, formatAddress(rect));

/** "Comptes!J2:J901"; "" where the workbook holds none of the places. */
export const citedCells = (result: ScoredSheet, tables: CitableTables): CellsOf => {
  const { chosen, picture } = result.sheet;
  const columnAddress = (id: FieldId): string => {
    const at = chosen.mapping.fields[id];
    if (at === undefined) return '';
    const { top, bottom, left } = chosen.table.rect;
    return addressOf({
      sheetName: picture.name,
      rect: { top: top + 1, bottom, left: left + at, right: left + at },
    });
  };
  const find = (place: Place): string => {
    if (place.kind === 'field') return columnAddress(place.id);
    const table = place.kind === 'own' ? result.ownTables[place.id] : tables[place.kind].get(place.id);
    return table ? addressOf(table) : '';
  };
  return (id) => {
    for (const place of PLACES[id]) {
      const address = find(place);
      if (address !== '') return address;
    }
    return '';
  };
};
