/** Frequency, interval, cost and return of visits as formulas. */
import { statusOfText } from '../../domain/accounts/statuses';
import { typologyOfText } from '../../domain/accounts/typologyOfText';
import { exclTax } from '../../domain/economics/euros';
import { returnOnVisits } from '../../domain/economics/returnOnVisits';
import { carCost, visitCost } from '../../domain/economics/visitCost';
import type { ScoredAccounts } from '../../domain/scoring/types';
import { CLASSES } from '../../domain/scoring/types';
import { readFrequencyTable } from '../../domain/settings/frequencyTable';
import { DEFAULT_FREQUENCIES, ruleFrequency } from '../../domain/visits/defaultFrequencies';
import { DEFAULT_WORKED_YEAR, frequencyInterval, wholeInterval } from '../../domain/visits/frequencyUnits';
import { SOURCES } from '../../domain/visits/visitFrequencies';
import type { WrittenCell } from '../../sheet/sheetColumn';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { VisitWork } from '../visits/visitWork';
import { REFUSED } from './liveColumn';
import type { LivePart, LiveSource } from './liveColumn';
import { kindOf } from './liveKind';
import { segmentPart } from './liveSegment';
import { cellAt, fieldCell, fieldColumn, resultCell } from './livePlace';
import type { LivePlace } from './livePlace';

const numberOrBlank = (value: number): WrittenCell => (Number.isFinite(value) ? value : '');

const BY_RULE: ReadonlySet<number> = new Set(
  SOURCES.flatMap((source, at) => (source === 'adjusted' || source === 'override' ? [] : [at])),
);

/** What DCFREQ takes from the defaults is what the run used. */
const hasDefaultYear = ({ settings: { values, frequencies } }: VisitWork): boolean =>
  frequencies.combination === DEFAULT_FREQUENCIES.combination &&
  String(frequencies.ladder) === String(DEFAULT_FREQUENCIES.ladder) &&
  (['workDays', 'workedWeeks', 'workedMonths'] as const).every(
    (key) => values[key] === DEFAULT_WORKED_YEAR[key],
  );

const frequencyPart = (place: LivePlace, work: VisitWork, scored: ScoredAccounts): LivePart => {
  if (!work.frequencies.sources.every((source) => BY_RULE.has(source))) return 'adjusted';
  if (!hasDefaultYear(work)) return 'settings';
  const letter = resultCell(place, 'class');
  if (!letter) return 'columnMissing';
  const kind = kindOf(place, scored);
  const category = fieldCell(place, 'category');
  const own = place.ownTables.frequencies;
  const table = own
    ? readFrequencyTable({ headers: own.headers, rows: own.values }, DEFAULT_FREQUENCIES).table
    : DEFAULT_FREQUENCIES;
  const tableName = own ? `,${OWN_SHEETS.frequencies.table}[#All]` : '';
  return {
    live: 'perRow',
    uses: ['class'],
    formula: (row) =>
      `=DCFREQ(${letter(row)},${kind.status(row)},${kind.typology(row)},${category ? category(row) : '""'}${tableName})`,
    answer: (account) => {
      const of = CLASSES[scored.classes[account] ?? -1];
      if (!of) return '';
      const column = fieldColumn(place, 'category');
      const said = kind.answer(account);
      const [status, typology] = [statusOfText(said.status), typologyOfText(said.typology)];
      if (!status || !typology) return REFUSED;
      const text = column === null ? '' : String(cellAt(place, account, column) ?? '').trim();
      return ruleFrequency({ class: of, status, typology, category: text }, table) ?? '';
    },
  };
};

const intervalPart = (place: LivePlace, { frequencies }: VisitWork): LivePart => {
  const visits = resultCell(place, 'visitsPerYear');
  if (!visits) return 'columnMissing';
  return {
    live: 'perRow',
    uses: ['visitsPerYear'],
    formula: (row) => `=DCINTERVAL(${visits(row)})`,
    answer: (account) => {
      const count = frequencies.visits[account] ?? NaN;
      return numberOrBlank(wholeInterval(frequencyInterval({ count, unit: 'year', every: 1 })));
    },
  };
};

const costPart = (place: LivePlace, { frequencies, parameters }: VisitWork): LivePart => {
  const minutes = resultCell(place, 'duration');
  if (!minutes) return 'columnMissing';
  const { annualCost, workDays, hoursPerDay, fieldShare, travelMinutes } = parameters;
  const car = carCost(parameters);
  const added = car === 0 ? '' : `+${car}`;
  return {
    live: 'perRow',
    uses: ['duration'],
    formula: (row) =>
      `=DCVISITCOST(${annualCost},${workDays},${hoursPerDay},${fieldShare},N(${minutes(row)})+${travelMinutes})${added}`,
    answer: (account) =>
      visitCost(exclTax(annualCost), (frequencies.minutes[account] || 0) + travelMinutes, parameters) + car,
  };
};

const yearPart = (place: LivePlace, { frequencies, economics }: VisitWork): LivePart => {
  const [visits, cost] = [resultCell(place, 'visitsPerYear'), resultCell(place, 'visitCost')];
  if (!visits || !cost) return 'columnMissing';
  return {
    live: 'perRow',
    uses: ['visitsPerYear', 'visitCost'],
    formula: (row) =>
      `=IF(AND(ISNUMBER(${visits(row)}),ISNUMBER(${cost(row)})),${visits(row)}*${cost(row)},"")`,
    answer: (account) =>
      numberOrBlank((frequencies.visits[account] ?? NaN) * (economics.visitCosts[account] ?? NaN)),
  };
};

/** The margin is a column of its own: handed over as a turnover of which all is margin, it comes out unrounded. */
const returnPart = (place: LivePlace, { frequencies, economics }: VisitWork): LivePart => {
  const cells = (['expectedMargin', 'visitsPerYear', 'visitCost'] as const).map((id) =>
    resultCell(place, id),
  );
  const [margin, visits, cost] = cells;
  if (!margin || !visits || !cost) return 'columnMissing';
  return {
    live: 'perRow',
    uses: ['expectedMargin', 'visitsPerYear', 'visitCost'],
    formula: (row) => `=DCROI(${margin(row)},1,${visits(row)},${cost(row)})`,
    answer: (account) =>
      numberOrBlank(
        returnOnVisits(
          economics.margins[account] ?? NaN,
          (frequencies.visits[account] ?? NaN) * (economics.visitCosts[account] ?? NaN),
        ),
      ),
  };
};

export interface LiveVisitsInput {
  readonly work: VisitWork;
  readonly scored: ScoredAccounts;
  readonly language: Language;
}

/** The visits' columns as formulas; `others` answers for the score's. */
export const liveVisits =
  ({ work, scored, language }: LiveVisitsInput, others: LiveSource): LiveSource =>
  (id, place) => {
    const isBlank = work.money.blank !== null;
    switch (id) {
      case 'segment':
        return segmentPart(place, work.settings.values, language);
      case 'visitsPerYear':
        return frequencyPart(place, work, scored);
      case 'interval':
        return intervalPart(place, work);
      case 'visitCost':
        return isBlank ? 'unconfirmed' : costPart(place, work);
      case 'yearlyCost':
        return isBlank ? 'unconfirmed' : yearPart(place, work);
      case 'roi':
        return isBlank ? 'unconfirmed' : returnPart(place, work);
      default:
        return others(id, place);
    }
  };
