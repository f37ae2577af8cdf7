import { CONTENT_TYPE, MAIN, RELATIONSHIPS } from '../package/names';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipKind } from '../package/relationships';
import {
  attribute,
  element,
  elements,
  first,
  localName,
  numberAttribute,
  parseXml,
  writeDocument,
  type XmlElement,
} from '../xml/xmlTree';

/** The number cells carry as `cm` when their formula is a dynamic array; the part is made when first asked for. */
export interface DynamicArrays {
  number(): number;
  finish(): Promise<void>;
}

const TYPE = 'XLDAPR';
const PATH = 'xl/metadata.xml';

export async function createDynamicArrays(draft: PackageDraft, workbookPath: string): Promise<DynamicArrays> {
  const relation = (await draft.relationships(workbookPath)).find(
    (one) => relationshipKind(one) === 'sheetMetadata',
  );
  const path = relation?.target ?? PATH;
  const text = relation ? await draft.text(path) : null;
  const root = (text === null ? null : parseXml(text)) ?? element('metadata', { xmlns: MAIN });
  const known = knownNumber(root);
  let number: number | null = known;
  return {
    number: () => (number ??= append(root)),
    finish: async () => {
      if (number === known) return;
      draft.setText(path, writeDocument(root), CONTENT_TYPE.metadata);
      if (!relation) await draft.relate(workbookPath, `${RELATIONSHIPS}/sheetMetadata`, path);
    },
  };
}

function knownNumber(root: XmlElement): number | null {
  const type = elements(first(root, 'metadataTypes')).findIndex((at) => attribute(at, 'name') === TYPE);
  if (type < 0) return null;
  const blocks = elements(first(root, 'cellMetadata'), 'bk');
  const index = blocks.findIndex((block) => numberAttribute(first(block, 'rc'), 't') === type + 1);
  return index < 0 ? null : index + 1;
}

function append(root: XmlElement): number {
  const types = listOf(root, 'metadataTypes', 0);
  types.children.push(
    element('metadataType', {
      name: TYPE,
      minSupportedVersion: 120_000,
      copy: 1,
      pasteAll: 1,
      pasteValues: 1,
      merge: 1,
      splitFirst: 1,
      rowColShift: 1,
      clearFormats: 1,
      clearComments: 1,
      assign: 1,
      coerce: 1,
      cellMeta: 1,
    }),
  );
  const properties = element('xda:dynamicArrayProperties', {
    'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = element('extLst', {}, [
    element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [properties]),
  ]);
  const future = element('futureMetadata', { name: TYPE, count: 1 }, [element('bk', {}, [extension])]);
  const place = root.children.findIndex(
    (child) =>
      typeof child !== 'string' && /^(cellMetadata|valueMetadata|extLst)$/.test(localName(child.name)),
  );
  root.children.splice(place < 0 ? root.children.length : place, 0, future);
  const cells = listOf(root, 'cellMetadata', root.children.indexOf(future) + 1);
  cells.children.push(element('bk', {}, [element('rc', { t: elements(types).length, v: 0 })]));
  for (const list of [types, cells]) list.attributes['count'] = String(elements(list).length);
  return elements(cells).length;
}

function listOf(root: XmlElement, name: string, place: number): XmlElement {
  const known = first(root, name);
  if (known) return known;
  const created = element(name);
  root.children.splice(place, 0, created);
  return created;
}
