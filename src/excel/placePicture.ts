/**
 * The picture of a sheet of ours. An image cannot be exchanged in place: the new one takes the old one's place, size and
 * rotation, which are the user's; one he deleted stays deleted.
 */
import type { Rect } from '../sheet/rect';
import type { DrawnPicture } from '../sheet/writePlan';
import { toBase64 } from './base64';

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
}

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

/** Puts a picture on a sheet just made, or a new one where the old one stands; rows that came in push it down. */
export const placePicture = async (
  context: Excel.RequestContext,
  picture: DrawnPicture,
  { sheet, rect, isNew }: PictureTask,
): Promise<void> => {
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
    const old = sheet.shapes.items.find(({ name }) => name === picture.name);
    if (!old) return;
    const { left, top } = old;
    const isOverTable = left < beside.left && top >= first.top && top < corner.top;
    const frame = { left, top: isOverTable ? corner.top : top, width: old.width, height: old.height };
    old.delete();
    addPicture(sheet, picture, frame);
  }
  await context.sync();
};
