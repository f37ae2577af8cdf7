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
  /** What is set now; empty where nothing is. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The record to set options in, made when first written: reading an option must not change an object. */
  readonly write: () => Record<string, unknown>;
}

export const bagOf = (sheet: SheetModel, values: Record<string, unknown>): Bag => ({
  sheet,
  values,
  write: () => values,
});

/** Takes every option away. */
export function clearBag({ values, write }: Bag): void {
  for (const key of Object.keys(values)) delete write()[key];
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
  open: (target: T) => Bag,
): Record<string, PropertyDefinition<T>> {
  const property = (key: string, parse: Parse, absent: unknown): PropertyDefinition<T> => ({
    get: (target) => open(target).values[key] ?? absent,
    set: (target, value, context) => {
      const { sheet, write } = open(target);
      write()[key] = parse(value);
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A record inside the record. */
export function part(bag: Bag, key: string): Bag {
  return {
    sheet: bag.sheet,
    get values() {
      const known = bag.values[key];
      return isRecord(known) ? known : {};
    },
    write: () => {
      const owner = bag.write();
      const known = owner[key];
      if (isRecord(known)) return known;
      const made: Record<string, unknown> = {};
      owner[key] = made;
      return made;
    },
  };
}
