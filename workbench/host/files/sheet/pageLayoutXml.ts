/** Page layout in Office.js's names (margins in points) ↔ printOptions, pageMargins, pageSetup, headerFooter. */
import { attribute, element, first, flag, numberAttribute, textOf, type XmlElement } from '../xml/xmlTree';

const PAPER: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const DEFAULT_INCHES: Readonly<Record<string, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const POINTS_PER_INCH = 72;

export interface PageSections {
  readonly printOptions?: XmlElement;
  readonly pageMargins?: XmlElement;
  readonly pageSetup?: XmlElement;
  readonly headerFooter?: XmlElement;
  /** `<sheetPr>`: says whether the page is fitted. */
  readonly sheetPr?: XmlElement;
}

export function readPageLayout(sections: PageSections): Record<string, unknown> {
  const layout: Record<string, unknown> = {};
  for (const name of MARGINS) {
    const inches = numberAttribute(sections.pageMargins, name);
    if (inches !== undefined) layout[`${name}Margin`] = Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
  }
  const options = sections.printOptions;
  if (flag(options, 'horizontalCentered')) layout['centerHorizontally'] = true;
  if (flag(options, 'verticalCentered')) layout['centerVertically'] = true;
  if (flag(options, 'gridLines')) layout['printGridlines'] = true;
  if (flag(options, 'headings')) layout['printHeadings'] = true;
  Object.assign(layout, readSetup(sections));
  const texts = readHeaderFooter(sections.headerFooter);
  if (texts) layout['headersFooters'] = { defaultForAllPages: texts };
  return layout;
}

function readSetup({ pageSetup: at, sheetPr }: PageSections): Record<string, unknown> {
  const setup: Record<string, unknown> = {};
  const orientation = attribute(at, 'orientation');
  if (orientation === 'landscape') setup['orientation'] = 'Landscape';
  if (orientation === 'portrait') setup['orientation'] = 'Portrait';
  const paper = PAPER[numberAttribute(at, 'paperSize') ?? -1];
  if (paper) setup['paperSize'] = paper;
  if (flag(at, 'blackAndWhite')) setup['blackAndWhite'] = true;
  if (flag(at, 'draft')) setup['draftMode'] = true;
  if (flag(at, 'useFirstPageNumber')) setup['firstPageNumber'] = numberAttribute(at, 'firstPageNumber') ?? 1;
  const isFitted = flag(first(sheetPr, 'pageSetUpPr'), 'fitToPage');
  const scale = numberAttribute(at, 'scale');
  if (isFitted)
    setup['zoom'] = {
      horizontalFitToPages: numberAttribute(at, 'fitToWidth') ?? 1,
      verticalFitToPages: numberAttribute(at, 'fitToHeight') ?? 1,
    };
  else if (scale !== undefined) setup['zoom'] = { scale };
  return setup;
}

const PLACES = { L: 'left', C: 'center', R: 'right' } as const;

function readHeaderFooter(at: XmlElement | undefined): Record<string, string> | undefined {
  const texts: Record<string, string> = {};
  for (const part of ['Header', 'Footer'] as const) {
    for (const [key, text] of Object.entries(splitPlaces(textOf(first(at, `odd${part}`)))))
      texts[`${key}${part}`] = text;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** "&LLeft&CMiddle&RRight"; text without a mark stands in the middle. */
function splitPlaces(text: string): Record<string, string> {
  const places: Record<string, string> = {};
  for (const match of text.matchAll(/(?:&([LCR])|^)((?:&[^LCR]|[^&])*)/g)) {
    const place = PLACES[(match[1] ?? 'C') as keyof typeof PLACES];
    if (match[2]) places[place] = match[2];
  }
  return places;
}

type Layout = Readonly<Record<string, unknown>>;

export function writePrintOptions(layout: Layout): XmlElement | null {
  const on = (name: string): number | undefined => (layout[name] === true ? 1 : undefined);
  const options = {
    horizontalCentered: on('centerHorizontally'),
    verticalCentered: on('centerVertically'),
    headings: on('printHeadings'),
    gridLines: on('printGridlines'),
  };
  return Object.values(options).some((value) => value !== undefined)
    ? element('printOptions', options)
    : null;
}

export function writeMargins(layout: Layout): XmlElement | null {
  if (!MARGINS.some((name) => layout[`${name}Margin`] !== undefined)) return null;
  const inches = MARGINS.map((name) => {
    const points = layout[`${name}Margin`];
    return [
      name,
      typeof points === 'number' ? points / POINTS_PER_INCH : (DEFAULT_INCHES[name] ?? 0),
    ] as const;
  });
  return element('pageMargins', Object.fromEntries(inches));
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const isFittedToPages = (layout: Layout): boolean => {
  const zoom = layout['zoom'] as Zoom | undefined;
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
};

/** `kept`: the element of the file, whose other attributes (printer, copies) stay. */
export function writePageSetup(layout: Layout, kept?: XmlElement): XmlElement | null {
  const zoom = layout['zoom'] as Zoom | undefined;
  const paper = Object.keys(PAPER).find((number) => PAPER[Number(number)] === layout['paperSize']);
  const orientation = layout['orientation'];
  const firstPage = layout['firstPageNumber'];
  const attributes: Record<string, string | number | undefined> = {
    ...kept?.attributes,
    paperSize: paper ?? kept?.attributes['paperSize'],
    scale: zoom?.scale,
    firstPageNumber: typeof firstPage === 'number' ? firstPage : undefined,
    fitToWidth: zoom?.horizontalFitToPages === 1 ? undefined : zoom?.horizontalFitToPages,
    fitToHeight:
      isFittedToPages(layout) && zoom?.verticalFitToPages !== 1 ? (zoom?.verticalFitToPages ?? 0) : undefined,
    orientation: typeof orientation === 'string' ? orientation.toLowerCase() : undefined,
    blackAndWhite: layout['blackAndWhite'] === true ? 1 : undefined,
    draft: layout['draftMode'] === true ? 1 : undefined,
    useFirstPageNumber: typeof firstPage === 'number' ? 1 : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element('pageSetup', attributes)
    : null;
}

export function writeHeaderFooter(layout: Layout): XmlElement | null {
  const holder = layout['headersFooters'] as { defaultForAllPages?: Record<string, string> } | undefined;
  const texts = holder?.defaultForAllPages ?? {};
  const children = (['Header', 'Footer'] as const).flatMap((part) => {
    const text = Object.entries(PLACES)
      .map(([mark, place]) => (texts[place + part] ? `&${mark}${texts[place + part] ?? ''}` : ''))
      .join('');
    return text ? [element(`odd${part}`, {}, [text])] : [];
  });
  return children.length > 0 ? element('headerFooter', {}, children) : null;
}
