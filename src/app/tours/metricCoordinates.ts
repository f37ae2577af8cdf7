/** Columns of coordinates in metres, as a problem of the sheet, and as the reason why no account has a place. */
import { columnLetters } from '../../domain/accounts/columnLetters';
import { textAt } from '../../domain/accounts/columnAccess';
import { VALUE } from '../../domain/accounts/types';
import type { AccountTable, Problem } from '../../domain/accounts/types';
import type { Gazetteer } from '../../domain/geo/gazetteer';
import { geocode } from '../../domain/geo/geocode';
import { metricColumns } from '../../domain/geo/metricColumns';
import type { Place } from '../../domain/geo/types';
import type { Failure } from '../../domain/result';
import type { ScoredSheet } from '../scoredSheet';

export interface MetricCoordinates {
  readonly problem: Problem;
  /** For the failure, where no account has a place. */
  readonly details: Failure['details'];
}

/** Latitudes that can be degrees are what the tours use: metres beside them harm nobody. */
const hasDegrees = ({ numbers: { latitude } }: AccountTable): boolean =>
  latitude?.values.some((value, at) => latitude.kinds[at] === VALUE && Math.abs(value) <= 90) ?? false;

const townReader = ({ places, codes }: Gazetteer, { count, rows, texts }: AccountTable) => {
  const accountOfRow = new Map(Array.from({ length: count }, (_, at) => [rows[at] ?? -1, at] as const));
  return (sheetRow: number): Place | null => {
    const account = accountOfRow.get(sheetRow) ?? -1;
    const [postcode, town] = [textAt(texts.postcode, account), textAt(texts.town, account)];
    const country = codes(textAt(texts.country, account));
    const outcome = geocode(places, { postcode, town, country: country === '?' ? '' : country });
    return outcome.kind === 'found' ? outcome.place : null;
  };
};

/** No word: it is said in both languages. */
const UNKNOWN = '?';

/** null where the sheet has none, or degrees beside them. */
export const metricCoordinates = (
  { sheet: { accounts, chosen, picture } }: ScoredSheet,
  where: Gazetteer,
): MetricCoordinates | null => {
  if (hasDegrees(accounts)) return null;
  const { source } = chosen;
  const { bodyRows, headers, headerRowCount, rect } = source.table;
  const townOf = townReader(where, accounts);
  const found = metricColumns(source, where.nearest, (row) => townOf(bodyRows[row] ?? -1));
  if (!found) return null;
  const [east, north] = [headers[found.east] ?? '', headers[found.north] ?? ''];
  const subject = found.projection ?? UNKNOWN;
  return {
    problem: {
      ...{ code: 'COORDINATES_IN_METRES', sheet: picture.name, row: rect.top + headerRowCount },
      ...{
        column: columnLetters(rect.left + found.north),
        header: north,
        value: `${east} ; ${north}`,
        subject,
      },
    },
    details: {
      ...{ sheet: picture.name, header: `${east} ; ${north}`, east, north },
      ...(found.projection ? { projection: found.projection } : {}),
    },
  };
};
