/** Document properties, custom properties, custom XML parts and settings. */
import type { WorkbookModel } from '../../model/types';
import { writeApp, writeCore, writeCustomProperties } from '../book/propertiesXml';
import { writeSettings } from '../book/settingsXml';
import { CONTENT_TYPE, RELATIONSHIPS } from '../package/names';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipKind } from '../package/relationships';
import type { WorkbookParts } from '../read/readWorkbook';
import { element, writeDocument } from '../xml/xmlTree';

export interface BookPartsWriting {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookModel;
  readonly before: WorkbookModel | null;
  readonly parts: WorkbookParts | null;
  readonly workbookPath: string;
  readonly now: Date;
}

const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export async function writeBookParts(writing: BookPartsWriting): Promise<void> {
  const { draft, workbook, before, now } = writing;
  const core = await rootPart(draft, 'core-properties', 'docProps/core.xml');
  draft.setText(core.path, writeCore(workbook.properties, now, core.text), CONTENT_TYPE.core);
  if (!core.isRelated) await draft.relate('', CORE_RELATION, core.path);
  const app = await rootPart(draft, 'extended-properties', 'docProps/app.xml');
  const isAppChanged = ['manager', 'company'].some(
    (name) => workbook.properties[name] !== before?.properties[name],
  );
  if (!app.isRelated || isAppChanged) {
    draft.setText(app.path, writeApp(workbook.properties, app.text), CONTENT_TYPE.app);
    if (!app.isRelated) await draft.relate('', `${RELATIONSHIPS}/extended-properties`, app.path);
  }
  await writeCustom(writing);
  await writeCustomXml(writing);
  await writeSettingsPart(writing);
}

async function rootPart(draft: PackageDraft, kind: string, usual: string) {
  const relation = (await draft.relationships('')).find((one) => relationshipKind(one) === kind);
  const path = relation?.target ?? usual;
  return {
    path,
    isRelated: relation !== undefined,
    id: relation?.id,
    text: relation ? await draft.text(path) : null,
  };
}

async function writeCustom({ draft, workbook, before }: BookPartsWriting): Promise<void> {
  if (
    JSON.stringify([...workbook.customProperties]) === JSON.stringify([...(before?.customProperties ?? [])])
  )
    return;
  const part = await rootPart(draft, 'custom-properties', 'docProps/custom.xml');
  const text = writeCustomProperties(workbook.customProperties);
  if (text === null) {
    draft.remove(part.path);
    if (part.id !== undefined) await draft.unrelate('', part.id);
    return;
  }
  draft.setText(part.path, text, CONTENT_TYPE.custom);
  if (!part.isRelated) await draft.relate('', `${RELATIONSHIPS}/custom-properties`, part.path);
}

async function writeCustomXml(writing: BookPartsWriting): Promise<void> {
  const { draft, workbook, before, parts, workbookPath } = writing;
  const known = parts?.customXml ?? new Map<string, string>();
  for (const [id, path] of known) {
    if (workbook.customXmlParts.some((part) => part.id === id)) continue;
    await unrelateTarget(draft, workbookPath, path);
  }
  for (const { id, xml } of workbook.customXmlParts) {
    const path = known.get(id);
    if (path === undefined) await addCustomXml(draft, workbookPath, { id, xml });
    else if (before?.customXmlParts.find((part) => part.id === id)?.xml !== xml) draft.setText(path, xml);
  }
}

async function unrelateTarget(draft: PackageDraft, from: string, target: string): Promise<void> {
  const relation = (await draft.relationships(from)).find((one) => one.target === target);
  if (relation) await draft.unrelate(from, relation.id);
}

async function addCustomXml(
  draft: PackageDraft,
  workbookPath: string,
  part: { id: string; xml: string },
): Promise<void> {
  const path = draft.freePath('customXml/item#.xml');
  draft.setText(path, part.xml);
  await draft.relate(workbookPath, `${RELATIONSHIPS}/customXml`, path);
  const properties = draft.freePath('customXml/itemProps#.xml');
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const root = element('ds:datastoreItem', { 'ds:itemID': part.id, 'xmlns:ds': namespace }, [
    element('ds:schemaRefs'),
  ]);
  draft.setText(properties, writeDocument(root), CONTENT_TYPE.customXmlProperties);
  await draft.relate(path, `${RELATIONSHIPS}/customXmlProps`, properties);
}

const SETTINGS_ID = '{6B1C7E52-3A0F-4C8B-9A57-2D5B7E0F4A11}';

async function writeSettingsPart({
  draft,
  workbook,
  before,
  parts,
  workbookPath,
}: BookPartsWriting): Promise<void> {
  const text = writeSettings(workbook);
  if (text === (before && writeSettings(before))) return;
  const path = parts?.settingsPath ?? null;
  if (text === null) {
    if (path !== null) await unrelateTarget(draft, workbookPath, path);
  } else if (path === null) await addCustomXml(draft, workbookPath, { id: SETTINGS_ID, xml: text });
  else draft.setText(path, text);
}
