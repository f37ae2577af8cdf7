/**
 * Brings a drawing part to what the model holds: anchors of unchanged charts and pictures stay as they are, moved ones
 * get a new place, changed charts a new part, gone ones disappear; everything else in the drawing is left alone.
 */
import type { ChartModel, ImageModel, SheetModel } from '../../model/types';
import type { PackageDraft } from '../package/packageDraft';
import { RELATIONSHIPS } from '../package/names';
import {
  element,
  elements,
  first,
  localName,
  parseXml,
  writeDocument,
  type XmlElement,
} from '../xml/xmlTree';
import { writeAnchor } from './anchors';
import { fromBase64, imageKind } from '../../model/base64';
import type { ReadDrawing } from './readDrawing';
import { patchReferences } from './chart/patchReferences';
import { writeChart } from './chart/writeChart';

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

export interface DrawingChange {
  readonly sheet: SheetModel;
  /** The drawing as the file had it; its charts and images are the baseline. */
  readonly before: ReadDrawing | null;
  readonly path: string | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function isDrawingChanged({ sheet, before }: DrawingChange): boolean {
  return !same([sheet.charts, sheet.images], [before?.charts ?? [], before?.images ?? []]);
}

/** The path of the drawing part, or null when the sheet has nothing to draw and had no drawing. */
export async function writeDrawing(draft: PackageDraft, change: DrawingChange): Promise<string | null> {
  if (!isDrawingChanged(change)) return change.path;
  const path = change.path ?? draft.freePath('xl/drawings/drawing#.xml');
  const root = await drawingRoot(draft, change.path);
  const kept = keptAnchors(root, change);
  const added: XmlElement[] = [];
  for (const chart of change.sheet.charts) {
    const old = change.before?.charts.find(({ id }) => id === chart.id);
    if (!old)
      added.push(
        await addChart(draft, path, { chart, sheet: change.sheet, number: kept.length + added.length }),
      );
    else if (!same(contentOf(chart), contentOf(old)))
      await rewriteChart(draft, change.before?.parts.get(chart.id) ?? '', { old, chart });
  }
  for (const image of change.sheet.images) {
    if (change.before?.images.some(({ id, base64 }) => id === image.id && base64 === image.base64)) continue;
    const anchor = await addImage(draft, path, {
      image,
      sheet: change.sheet,
      number: kept.length + added.length,
    });
    if (anchor) added.push(anchor);
  }
  if (kept.length + added.length === 0) return null;
  root.children = [...kept, ...added];
  draft.setText(path, writeDocument(root), DRAWING_TYPE);
  return path;
}

async function rewriteChart(
  draft: PackageDraft,
  path: string,
  { old, chart }: { old: ChartModel; chart: ChartModel },
): Promise<void> {
  const text = await draft.text(path);
  const root = text === null ? null : parseXml(text);
  draft.setText(path, writeDocument(root && patchReferences(root, old, chart) ? root : writeChart(chart)));
}

async function drawingRoot(draft: PackageDraft, path: string | null): Promise<XmlElement> {
  const text = path === null ? null : await draft.text(path);
  const root = (text === null ? null : parseXml(text)) ?? element('xdr:wsDr');
  for (const [name, address] of Object.entries(NAMESPACES)) root.attributes[name] ??= address;
  return root;
}

const contentOf = ({ type, series, props }: ChartModel): unknown => [type, series, props];
const placeOf = ({ left, top, width, height, name }: ChartModel | ImageModel): unknown => [
  left,
  top,
  width,
  height,
  name,
];

function keptAnchors(root: XmlElement, change: DrawingChange): XmlElement[] {
  const { before, sheet } = change;
  const idOf = new Map([...(before?.anchors ?? [])].map(([id, index]) => [index, id]));
  const old = new Map([...(before?.charts ?? []), ...(before?.images ?? [])].map((one) => [one.id, one]));
  const now = new Map<string, ChartModel | ImageModel>(
    [...sheet.charts, ...sheet.images].map((one) => [one.id, one]),
  );
  return elements(root).flatMap((anchor, index) => {
    const id = idOf.get(index);
    if (id === undefined) return [anchor];
    const [was, is] = [old.get(id), now.get(id)];
    if (!was || !is || ('base64' in is && 'base64' in was && is.base64 !== was.base64)) return [];
    return [same(placeOf(was), placeOf(is)) ? anchor : moved(anchor, is, sheet)];
  });
}

function moved(anchor: XmlElement, drawn: ChartModel | ImageModel, sheet: SheetModel): XmlElement {
  const content = elements(anchor).filter(({ name }) =>
    /^(graphicFrame|pic|AlternateContent)$/.test(localName(name)),
  );
  const properties = first(content[0], 'nvGraphicFramePr', 'cNvPr') ?? first(content[0], 'nvPicPr', 'cNvPr');
  if (properties) properties.attributes['name'] = drawn.name;
  return writeAnchor(drawn, sheet, content);
}

interface Added {
  readonly sheet: SheetModel;
  readonly number: number;
}

async function addChart(
  draft: PackageDraft,
  drawing: string,
  { chart, sheet, number }: Added & { chart: ChartModel },
): Promise<XmlElement> {
  const part = draft.freePath('xl/charts/chart#.xml');
  draft.setText(part, writeDocument(writeChart(chart)), CHART_TYPE);
  const relation = await draft.relate(drawing, `${RELATIONSHIPS}/chart`, part);
  const graphic = element('a:graphic', {}, [
    element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' }, [
      element('c:chart', {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'r:id': relation,
      }),
    ]),
  ]);
  const zero = element('xdr:xfrm', {}, [
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', { cx: 0, cy: 0 }),
  ]);
  const names = element('xdr:nvGraphicFramePr', {}, [
    element('xdr:cNvPr', { id: number + 2, name: chart.name }),
    element('xdr:cNvGraphicFramePr'),
  ]);
  return writeAnchor(chart, sheet, [element('xdr:graphicFrame', { macro: '' }, [names, zero, graphic])]);
}

async function addImage(
  draft: PackageDraft,
  drawing: string,
  { image, sheet, number }: Added & { image: ImageModel },
): Promise<XmlElement | null> {
  const bytes = fromBase64(image.base64);
  if (!bytes) return null;
  const { extension, contentType } = imageKind(bytes);
  const part = draft.freePath(`xl/media/image#.${extension}`);
  draft.setBytes(part, bytes);
  draft.contentTypes.defaults.set(extension, contentType);
  const relation = await draft.relate(drawing, `${RELATIONSHIPS}/image`, part);
  const names = element('xdr:nvPicPr', {}, [
    element('xdr:cNvPr', {
      ...{ id: number + 2, name: image.name, descr: image.altText || undefined },
      hidden: image.isHidden ? 1 : undefined,
    }),
    element('xdr:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
  ]);
  const fill = element('xdr:blipFill', {}, [
    element('a:blip', { 'r:embed': relation }),
    element('a:stretch', {}, [element('a:fillRect')]),
  ]);
  const shape = element('xdr:spPr', {}, [element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]);
  return writeAnchor(image, sheet, [element('xdr:pic', {}, [names, fill, shape])]);
}
