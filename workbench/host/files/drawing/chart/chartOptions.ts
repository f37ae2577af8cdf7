/**
 * Options of a chart that are one element with one value (`<c:gapWidth val="80"/>`), as tables read in both directions:
 * what is written and what is read cannot drift apart. An option at its `usual` value is written where the format asks
 * for the element, and read back as silence, so that a chart comes back as it was set.
 */
import { attribute, element, first, type XmlElement } from '../../xml/xmlTree';

export type Props = Readonly<Record<string, unknown>>;

interface Codec {
  readonly toFile: (value: unknown) => string | number | undefined;
  readonly fromFile: (text: string) => unknown;
}
export interface ChartOption extends Codec {
  readonly key: string;
  readonly tag: string;
  /** Of the file: means the same as no element. */
  readonly usual?: string | number;
  /** The format asks for the element even at its usual value. */
  readonly presence?: 'always';
}

export const asNumber: Codec = {
  toFile: (value) => (typeof value === 'number' ? value : undefined),
  fromFile: (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined),
};
export const asFlag: Codec = {
  toFile: (value) => (typeof value === 'boolean' ? Number(value) : undefined),
  fromFile: (text) => text === '1' || text === 'true',
};
export const asOpposite: Codec = {
  toFile: (value) => (typeof value === 'boolean' ? Number(!value) : undefined),
  fromFile: (text) => !(text === '1' || text === 'true'),
};
/** Names of Office.js ↔ words of the file. */
export function asChoice(words: Readonly<Record<string, string>>): Codec {
  const names = new Map(Object.entries(words).map(([name, word]) => [word, name]));
  return { toFile: (value) => words[String(value)], fromFile: (text) => names.get(text) };
}

export const value = (tag: string, val: string | number | undefined): XmlElement =>
  element(`c:${tag}`, { val });

export const record = (holder: Props | undefined, key: string): Props | undefined => {
  const found = holder?.[key];
  return typeof found === 'object' && found !== null ? (found as Props) : undefined;
};

/** Elements of the options that are set, in the order of the table. */
export const writeOptions = (options: readonly ChartOption[], props: Props | undefined): XmlElement[] =>
  options.flatMap((option) => {
    const own = option.toFile(props?.[option.key]);
    if (own !== undefined && (own !== option.usual || option.presence)) return [value(option.tag, own)];
    return option.presence ? [value(option.tag, option.usual)] : [];
  });

export function readOptions(
  options: readonly ChartOption[],
  at: XmlElement | undefined,
): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const { key, tag, usual, fromFile } of options) {
    const found = first(at, tag);
    if (!found) continue;
    const text = attribute(found, 'val') ?? '1';
    const read = fromFile(text);
    if (read !== undefined && text !== String(usual)) props[key] = read;
  }
  return props;
}

/** The record without members that are undefined or empty records. */
export function filled(props: Props): Record<string, unknown> {
  const isEmpty = (one: unknown): boolean =>
    one === undefined || (typeof one === 'object' && one !== null && Object.keys(one).length === 0);
  return Object.fromEntries(Object.entries(props).filter(([, one]) => !isEmpty(one)));
}
