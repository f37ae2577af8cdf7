/** Where the sections of a report go: under each other on a new sheet, where they stand on an old one. */
import type { ReportSection } from './reportWrite';
import { bodyRowCount, sectionRowCount, textRowCount } from './reportWrite';

/** Where a section stands; rows are zero-based. */
export interface SectionPlace {
  readonly id: string;
  readonly top: number;
  readonly rowCount: number;
  /** First row of its table, or null where it has none. */
  readonly tableTop: number | null;
  /** Rows of its table, header included. */
  readonly tableRowCount: number;
}

/** Whole rows inserted above row `at`, in this order. */
export interface RowInsertion {
  readonly at: number;
  readonly count: number;
}

export interface ReportLayout {
  readonly sections: readonly SectionPlace[];
  /** Row of the end anchor. */
  readonly end: number;
  readonly insertions: readonly RowInsertion[];
}

const tableRowsOf = ({ table }: ReportSection): number => (table ? 1 + Math.max(1, table.rowCount) : 0);

const placeAt = (section: ReportSection, top: number): SectionPlace => ({
  id: section.id,
  top,
  rowCount: sectionRowCount(section),
  tableTop: section.table ? top + textRowCount(section) : null,
  tableRowCount: tableRowsOf(section),
});

const layOutNew = (sections: readonly ReportSection[]): ReportLayout => {
  const places: SectionPlace[] = [];
  let top = 0;
  for (const section of sections) {
    places.push(placeAt(section, top));
    top += sectionRowCount(section);
  }
  return { sections: places, end: top, insertions: [] };
};

const moved = (place: SectionPlace, { at, count }: RowInsertion): SectionPlace => {
  if (place.top >= at) {
    const tableTop = place.tableTop === null ? null : place.tableTop + count;
    return { ...place, top: place.top + count, tableTop };
  }
  if (place.top + place.rowCount <= at) return place;
  const isAboveTable = place.tableTop !== null && place.tableTop >= at;
  return {
    ...place,
    rowCount: place.rowCount + count,
    ...(isAboveTable ? { tableTop: (place.tableTop ?? 0) + count } : {}),
  };
};

/** A sheet's sections while rows are being inserted, as Excel moves them. */
class MovingSections {
  readonly insertions: RowInsertion[] = [];

  constructor(
    public places: SectionPlace[],
    public end: number,
  ) {}

  find(id: string): SectionPlace | undefined {
    return this.places.find((place) => place.id === id);
  }

  insert(at: number, count: number): void {
    if (count <= 0) return;
    this.insertions.push({ at, count });
    this.places = this.places.map((place) => moved(place, { at, count }));
    if (this.end >= at) this.end += count;
  }

  replace(place: SectionPlace): void {
    this.places = [...this.places.filter(({ id }) => id !== place.id), place];
  }
}

/** Text or table are new: they get rows of their own above the section's last one. */
const growPlain = (sheet: MovingSections, section: ReportSection, { top, rowCount }: SectionPlace): void => {
  const textRows = textRowCount(section);
  const tableRows = section.table ? Math.max(textRows, rowCount - 1) : textRows;
  sheet.insert(top + rowCount - 1, tableRows + bodyRowCount(section) + 1 - rowCount);
  const place = sheet.find(section.id);
  const tableTop = section.table ? top + tableRows : null;
  if (place) sheet.replace({ ...place, tableTop, tableRowCount: tableRowsOf(section) });
};

/** A table stays where it is: rows are inserted above it for more text, and under it for more rows. */
const growAroundTable = (sheet: MovingSections, section: ReportSection, tableTop: number): void => {
  const first = sheet.find(section.id);
  if (!first) return;
  sheet.insert(tableTop, textRowCount(section) - (tableTop - first.top));
  const place = sheet.find(section.id);
  if (!place || place.tableTop === null) return;
  const lacking = place.tableTop - place.top + bodyRowCount(section) + 1 - place.rowCount;
  const isUnder = section.chart?.place === 'under';
  sheet.insert(isUnder ? place.tableTop + place.tableRowCount : place.top + place.rowCount - 1, lacking);
  const grown = sheet.find(section.id);
  if (grown) sheet.replace({ ...grown, tableRowCount: tableRowsOf(section) });
};

/** A section that stands already keeps the rows it has. */
const grow = (sheet: MovingSections, section: ReportSection, place: SectionPlace): void => {
  if (section.table && place.tableTop !== null) growAroundTable(sheet, section, place.tableTop);
  else growPlain(sheet, section, place);
};

const append = (sheet: MovingSections, section: ReportSection, at: number): void => {
  sheet.insert(at, sectionRowCount(section));
  sheet.replace(placeAt(section, at));
};

const bottomAfter = (place: SectionPlace): number => place.top + place.rowCount;

/** `end`: row of the end anchor; the first row under all sections where it is lost. */
export interface StandingReport {
  readonly sections: readonly SectionPlace[];
  readonly end: number | null;
}

/** Lays a report out; `standing` is null for a new sheet. Sections that are no longer planned stay out of the answer. */
export const layOutReport = (
  sections: readonly ReportSection[],
  standing: StandingReport | null,
): ReportLayout => {
  if (!standing) return layOutNew(sections);
  const below = Math.max(0, ...standing.sections.map(bottomAfter));
  const sheet = new MovingSections([...standing.sections], standing.end ?? below);
  let after = Math.min(sheet.end, ...standing.sections.map(({ top }) => top));
  for (const section of sections) {
    const standingPlace = sheet.find(section.id);
    if (standingPlace) grow(sheet, section, standingPlace);
    else append(sheet, section, after);
    const place = sheet.find(section.id);
    if (place) after = bottomAfter(place);
  }
  const planned = new Set(sections.map(({ id }) => id));
  return {
    sections: sheet.places.filter(({ id }) => planned.has(id)),
    end: sheet.end,
    insertions: sheet.insertions,
  };
};
