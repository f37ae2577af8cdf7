/**
 * The picture of a sheet of ours. An image cannot be exchanged in place: the new one takes the old one's place and size,
 * which are the user's; one he deleted stays deleted. The old one stays on its sheet, hidden, until the next job: so that
 * undo brings back the very picture. Refused: a copy in the restore sheet (nobody says whether Excel pastes shapes into a
 * very hidden sheet), drawing the old route again (its places are in no cell).
 */
import type { Rect } from '../sheet/rect';
import type { IndexedSheet } from '../sheet/restoreIndex';
import type { DrawnPicture } from '../sheet/writePlan';
import type { PageLook } from '../sheet/cellLook';
import { toBase64 } from './base64';
import type { UndoScope } from './undoColumns';

/** Free rows between the table and the picture. */
const GAP_ROWS = 2;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PictureTask {
  readonly sheet: Excel.Worksheet;
  /** The table, as it is now. */
  readonly rect: Rect;
  readonly isNew: boolean;
  /** What the picture it replaces is called from now on. */
  readonly kept: string;
  readonly page: PageLook | undefined;
}

/** Pictures of earlier jobs: "DcTourMap_12". */
const isKeptOf = (picture: string, { name }: Excel.Shape): boolean =>
  name.startsWith(`${picture}_`) && /^\d+$/.test(name.slice(picture.length + 1));

const addPicture = (sheet: Excel.Worksheet, picture: DrawnPicture, frame: Frame): void => {
  const shape = sheet.shapes.addImage(toBase64(picture.png()));
  shape.name = picture.name;
  shape.altTextDescription = picture.alternativeText;
  shape.lockAspectRatio = false;
  shape.left = frame.left;
  shape.top = frame.top;
  shape.width = frame.width;
  shape.height = frame.height;
  shape.lockAspectRatio = true;
};

/** A page begins with the picture; on a sheet that stands, where one break — ours — is all there is. */
const breakBefore = async ({ sheet, rect, isNew }: PictureTask): Promise<void> => {
  const breaks = sheet.horizontalPageBreaks;
  if (!isNew) {
    breaks.load('items/rowIndex');
    await sheet.context.sync();
    const [ours, ...others] = breaks.items;
    if (!ours || others.length > 0) return;
    breaks.removePageBreaks();
  }
  breaks.add(`A${rect.bottom + GAP_ROWS + 1}`);
};

/** Puts a picture on a sheet just made, or a new one where the old one stands; rows that came in push it down. */
export const placePicture = async (
  context: Excel.RequestContext,
  picture: DrawnPicture,
  task: PictureTask,
): Promise<void> => {
  const { sheet, rect, isNew, kept } = task;
  const corner = sheet.getCell(rect.bottom + GAP_ROWS, rect.left + picture.column);
  const first = sheet.getCell(rect.top, rect.left);
  const beside = sheet.getCell(rect.top, rect.right + 1);
  corner.load('left,top');
  first.load('top');
  beside.load('left');
  sheet.shapes.load('items/name,items/left,items/top,items/width,items/height');
  await context.sync();
  const { widthPoints: width, heightPoints: height } = picture;
  if (isNew) {
    addPicture(sheet, picture, { left: corner.left, top: corner.top, width, height });
  } else {
    for (const shape of sheet.shapes.items) if (isKeptOf(picture.name, shape)) shape.delete();
    const old = sheet.shapes.items.find(({ name }) => name === picture.name);
    if (!old) return;
    const { left, top } = old;
    const isOverTable = left < beside.left && top >= first.top && top < corner.top;
    const frame = { left, top: isOverTable ? corner.top : top, width: old.width, height: old.height };
    old.name = kept;
    old.visible = false;
    addPicture(sheet, picture, frame);
  }
  if (task.page?.picture === 'onItsOwnPage') await breakBefore(task);
  await context.sync();
};

/**
 * The picture a job replaced is shown again in the place of the new one. Where the user has taken that one away since,
 * none is; where the job broke before there was one, the old one is.
 */
export const bringPictureBack = async (
  { context, mode }: UndoScope,
  sheet: Excel.Worksheet,
  { name, kept }: NonNullable<IndexedSheet['picture']>,
): Promise<void> => {
  const [before, now] = [kept, name].map((one) => sheet.shapes.getItemOrNullObject(one));
  before?.load('name');
  now?.load('name');
  await context.sync();
  if (!before || !now || before.isNullObject) return;
  if (now.isNullObject && mode === 'restore') {
    before.delete();
  } else {
    if (!now.isNullObject) now.delete();
    before.name = name;
    before.visible = true;
  }
  await context.sync();
};
