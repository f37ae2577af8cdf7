/**
 * Shapes: pictures only, which is what an add-in puts on a sheet as a map. Other shapes are unknown (ApiNotFound). Size
 * of a new picture: its own pixels at 96 dpi, read from a PNG's or JPEG's header (unverified against Excel's own rule).
 */
import type { ImageModel, SheetModel } from '../../model/types';
import { nextId, nextNumber } from '../../model/workbookModel';
import { pixelsToPoints } from '../../model/sizes';
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass, PropertyDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { MethodArguments } from '../../protocol/methodArguments';
import { asBoolean, asNumber, asText } from '../../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { SHAPES } from '../tokens';
import { imageSize } from './imageSize';

interface ShapeTarget {
  readonly sheet: SheetModel;
  readonly image: ImageModel;
}
const SHAPE = new ClassToken<ShapeTarget>('Shape');
const IMAGE = new ClassToken<ShapeTarget>('Image');

const changed = (sheet: SheetModel, context: HostContext): null => {
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
};

function addImage(sheet: SheetModel, args: MethodArguments, context: HostContext): HostObject {
  const base64 = args.text(0);
  const size = imageSize(base64);
  if (!size) throw invalidArgument();
  const image: ImageModel = {
    id: nextId(context.workbook, 'shape'),
    name: `Picture ${nextNumber(context.workbook, 'shapeName')}`,
    base64,
    left: 0,
    top: 0,
    width: pixelsToPoints(size.width),
    height: pixelsToPoints(size.height),
    altText: '',
  };
  sheet.images.push(image);
  changed(sheet, context);
  return SHAPE.of({ sheet, image });
}

const byKey = (sheet: SheetModel, key: unknown): HostObject | null => {
  const image = sheet.images.find(({ id, name }) => id === key || name === key);
  return image ? SHAPE.of({ sheet, image }) : null;
};
const required = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

const field = <K extends 'name' | 'left' | 'top' | 'width' | 'height' | 'altText'>(
  key: K,
  parse: (value: unknown) => ImageModel[K],
): PropertyDefinition<ShapeTarget> => ({
  get: ({ image }) => image[key],
  set: ({ sheet, image }, value, context) => {
    image[key] = parse(value);
    changed(sheet, context);
  },
});

export const shapeClasses: readonly AnyClass[] = [
  defineClass<SheetModel>({
    token: SHAPES,
    collection: {
      items: (sheet) => sheet.images.map((image) => SHAPE.of({ sheet, image })),
      item: (sheet, key) => required(byKey(sheet, key)),
    },
    methods: {
      AddImage: addImage,
      GetCount: (sheet) => sheet.images.length,
      GetItem: (sheet, args) => required(byKey(sheet, args.at(0))),
      GetItemOrNullObject: (sheet, args) => byKey(sheet, args.at(0)),
      GetItemAt: (sheet, args) => {
        const image = sheet.images[args.integer(0)];
        if (!image) throw itemNotFound();
        return SHAPE.of({ sheet, image });
      },
    },
  }),
  defineClass<ShapeTarget>({
    token: SHAPE,
    identity: ({ image }) => ({ Id: image.id }),
    properties: {
      Id: { get: ({ image }) => image.id },
      Type: { get: () => 'Image' },
      Name: field('name', asText),
      Left: field('left', asNumber),
      Top: field('top', asNumber),
      Width: field('width', asNumber),
      Height: field('height', asNumber),
      // Kept only: width and height are set apart either way (unverified which of them Excel scales along).
      LockAspectRatio: {
        get: ({ image }) => image.isAspectLocked ?? true,
        set: ({ sheet, image }, value, context) => {
          image.isAspectLocked = asBoolean(value);
          changed(sheet, context);
        },
      },
      Visible: {
        get: ({ image }) => image.isHidden !== true,
        set: ({ sheet, image }, value, context) => {
          image.isHidden = !asBoolean(value);
          changed(sheet, context);
        },
      },
      AltTextDescription: field('altText', asText),
      ZOrderPosition: { get: ({ sheet, image }) => sheet.images.indexOf(image) },
    },
    objects: { Image: (target) => IMAGE.of(target) },
    methods: {
      Delete: ({ sheet, image }, _args, context) => {
        sheet.images.splice(sheet.images.indexOf(image), 1);
        return changed(sheet, context);
      },
    },
  }),
  defineClass<ShapeTarget>({
    token: IMAGE,
    properties: { Id: { get: ({ image }) => image.id }, Format: { get: () => 'PNG' } },
  }),
];
