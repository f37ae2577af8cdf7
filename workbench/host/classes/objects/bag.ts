/**
 * Excel's objects of many options (charts, page layout, conditional formats) are held as plain records: what an add-in
 * sets is kept, read back and saved. Options are listed one by one per class all the same: one that is not in the list
 * is unknown (ApiNotFound), never silently dropped.
 */
import type { SheetModel } from '../../model/types';
import type { PropertyDefinition } from '../../protocol/defineClass';
import { asBoolean, asColor, asNumber, asText } from '../../protocol/parseValue';

export interface Bag {
  readonly sheet: SheetModel;
  readonly values: Record<string, unknown>;
}

type Parse = (value: unknown) => unknown;
export type OptionList = Readonly<Record<string, readonly [parse: Parse, absent: unknown]>>;

export const text = (absent = ''): [Parse, string] => [asText, absent];
export const number = (absent: number | null = 0): [Parse, number | null] => [asNumber, absent];
export const flag = (absent: boolean): [Parse, boolean] => [asBoolean, absent];
export const color = (absent = '#000000'): [Parse, string] => [asColor, absent];
/** A plain object kept as it came (rules, criteria). */
export const record = (absent: unknown = null): [Parse, unknown] => [
  (value) => structuredClone(value),
  absent,
];

const camelName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Properties of a class whose options are kept in a bag; names are wire names. */
export function optionsOf<T>(
  list: OptionList,
  bagOf: (target: T) => Bag,
): Record<string, PropertyDefinition<T>> {
  const property = (key: string, parse: Parse, absent: unknown): PropertyDefinition<T> => ({
    get: (target) => bagOf(target).values[key] ?? absent,
    set: (target, value, context) => {
      const { sheet, values } = bagOf(target);
      values[key] = parse(value);
      context.record({ kind: 'objects', sheetId: sheet.id });
    },
  });
  return Object.fromEntries(
    Object.entries(list).map(([name, [parse, absent]]) => [name, property(camelName(name), parse, absent)]),
  );
}

/** The same where the object is the bag. */
export const options = (list: OptionList): Record<string, PropertyDefinition<Bag>> =>
  optionsOf(list, (bag: Bag) => bag);

/** A record inside the record, made when first touched. */
export function part(bag: Bag, key: string): Bag {
  const known = bag.values[key];
  if (typeof known === 'object' && known !== null)
    return { sheet: bag.sheet, values: known as Record<string, unknown> };
  const values: Record<string, unknown> = {};
  bag.values[key] = values;
  return { sheet: bag.sheet, values };
}
