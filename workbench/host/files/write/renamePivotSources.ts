import type { PackageDraft } from '../package/packageDraft';
import { relationshipKind } from '../package/relationships';
import { first, parseXml, writeDocument } from '../xml/xmlTree';

/** Pivot tables are not modelled; their sources follow the sheets that were renamed, old name → new name. */
export async function renamePivotSources(
  draft: PackageDraft,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  if (renamed.size === 0) return;
  const [book] = (await draft.relationships('')).filter((one) => relationshipKind(one) === 'officeDocument');
  const relations = book ? await draft.relationships(book.target) : [];
  for (const { target } of relations.filter((one) => relationshipKind(one) === 'pivotCacheDefinition')) {
    const text = await draft.text(target);
    const root = text === null ? null : parseXml(text);
    const source = first(root ?? undefined, 'cacheSource', 'worksheetSource');
    const name = renamed.get(source?.attributes['sheet'] ?? '');
    if (!root || !source || name === undefined) continue;
    source.attributes['sheet'] = name;
    draft.setText(target, writeDocument(root));
  }
}
