import type { ChartModel } from '../../../model/types';
import { elements, localName, textOf, type XmlElement } from '../../xml/xmlTree';

type References = readonly (string | undefined)[];
const referencesOf = (chart: ChartModel): References =>
  chart.series.flatMap(({ name, values, categories, bubbleSizes }) => [
    name,
    values,
    categories,
    bubbleSizes,
  ]);
const withoutReferences = ({ type, props, series }: ChartModel): string =>
  JSON.stringify([
    type,
    props,
    series.map(({ props: own, points, name }) => [own, points, name.startsWith('=') ? '=' : name]),
  ]);

/**
 * Where a chart differs only in the cells it shows (rows inserted, a sheet renamed), its part keeps its look: old
 * references are replaced by new ones. False, and nothing done, when more than references changed.
 */
export function patchReferences(root: XmlElement, before: ChartModel, now: ChartModel): boolean {
  if (withoutReferences(before) !== withoutReferences(now)) return false;
  const [old, current] = [referencesOf(before), referencesOf(now)];
  const renamed = new Map<string, string>();
  old.forEach((reference, index) => {
    const other = current[index];
    if (reference?.startsWith('=') && other?.startsWith('=')) renamed.set(reference.slice(1), other.slice(1));
  });
  replaceIn(root, renamed);
  return true;
}

function replaceIn(at: XmlElement, renamed: ReadonlyMap<string, string>): void {
  for (const child of elements(at)) {
    const formula = localName(child.name) === 'f' ? renamed.get(textOf(child)) : undefined;
    if (formula === undefined) replaceIn(child, renamed);
    else child.children = [formula];
  }
}
