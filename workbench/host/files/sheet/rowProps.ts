import type { LineProps, StyleId } from '../../model/types';
import { attribute, flag, numberAttribute, parseTag } from '../xml/xmlTree';

const TELLING = /\s(?:ht|hidden|outlineLevel|collapsed|customFormat)\s*=/;

/** What a row's start tag says beyond its number; undefined when that is nothing. */
export function readRowProps(tag: string, styles: readonly StyleId[]): LineProps | undefined {
  if (!TELLING.test(tag)) return undefined;
  const at = parseTag(tag);
  const props: LineProps = {};
  const height = numberAttribute(at, 'ht');
  const level = numberAttribute(at, 'outlineLevel');
  if (height !== undefined && flag(at, 'customHeight')) props.size = height;
  if (flag(at, 'hidden')) props.hidden = true;
  if (level) props.outlineLevel = level;
  if (flag(at, 'collapsed')) props.collapsed = true;
  const style = flag(at, 'customFormat') ? styles[Number(attribute(at, 's') ?? 0)] : 0;
  if (style) props.style = style;
  return Object.keys(props).length > 0 ? props : undefined;
}
