/** Charts and pictures of a sheet's drawing part. Shapes, groups and other objects stay in the part unread. */
import type { ChartModel, ImageModel, SheetModel } from '../../model/types';
import type { Package } from '../package/openPackage';
import type { Theme } from '../styles/colors';
import { attribute, elements, first, flag, parseXml, relationId, type XmlElement } from '../xml/xmlTree';
import { readPlace } from './anchors';
import { toBase64 } from '../../model/base64';
import { readChart } from './chart/readChart';

export interface DrawingReading {
  readonly pkg: Package;
  readonly theme: Theme;
  readonly nextId: (kind: 'chart' | 'image') => string;
}

export interface ReadDrawing {
  readonly charts: ChartModel[];
  readonly images: ImageModel[];
  /** Number of the anchor in the part, by id of chart or image. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Path of the chart's or picture's part, by id. */
  readonly parts: ReadonlyMap<string, string>;
}

export async function readDrawing(
  path: string,
  sheet: SheetModel,
  reading: DrawingReading,
): Promise<ReadDrawing> {
  const text = await reading.pkg.text(path);
  const root = text === null ? null : parseXml(text);
  const relations = new Map((await reading.pkg.relationships(path)).map((one) => [one.id, one.target]));
  const drawing = {
    charts: [] as ChartModel[],
    images: [] as ImageModel[],
    anchors: new Map<string, number>(),
    parts: new Map<string, string>(),
  };
  const anchors = elements(root ?? undefined);
  for (const [index, anchor] of anchors.entries()) {
    const found = await readChartAnchor(anchor, sheet, { ...reading, relations });
    const image = found ? null : await readPicture(anchor, sheet, { ...reading, relations });
    if (found) drawing.charts.push(found.chart);
    if (image) drawing.images.push(image.image);
    const part = found ?? image;
    if (!part) continue;
    drawing.anchors.set(part.id, index);
    drawing.parts.set(part.id, part.target);
  }
  return drawing;
}

interface AnchorReading extends DrawingReading {
  readonly relations: ReadonlyMap<string, string>;
}

async function readChartAnchor(anchor: XmlElement, sheet: SheetModel, reading: AnchorReading) {
  const frame = first(anchor, 'graphicFrame');
  const target = reading.relations.get(relationId(first(frame, 'graphic', 'graphicData', 'chart')) ?? '');
  const text = target === undefined ? null : await reading.pkg.text(target);
  const root = text === null ? null : parseXml(text);
  if (!root || target === undefined) return null;
  const id = reading.nextId('chart');
  const name = attribute(first(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '';
  const chart: ChartModel = { id, name, ...readPlace(anchor, sheet), ...readChart(root, reading.theme) };
  return { id, target, chart };
}

async function readPicture(anchor: XmlElement, sheet: SheetModel, reading: AnchorReading) {
  const picture = first(anchor, 'pic');
  const target = reading.relations.get(relationId(first(picture, 'blipFill', 'blip'), 'embed') ?? '');
  const bytes = target === undefined ? null : await reading.pkg.bytes(target);
  if (!bytes || target === undefined) return null;
  const id = reading.nextId('image');
  const properties = first(picture, 'nvPicPr', 'cNvPr');
  const image: ImageModel = {
    id,
    name: attribute(properties, 'name') ?? '',
    base64: toBase64(bytes),
    ...readPlace(anchor, sheet),
    altText: attribute(properties, 'descr') ?? '',
    ...(flag(properties, 'hidden') ? { isHidden: true } : {}),
  };
  return { id, target, image };
}
