/**
 * Saving works on the opened file's own parts: the file is read again (without cells) as a baseline, every part and every
 * element is written anew only where the model differs from it, all the rest is copied. Rebuilding the workbook from a
 * model, as general libraries do, was refused: it drops extensions, differential formats, named styles and filter
 * criteria even of sheets nobody touched (docs/host-files.md has the figures).
 */
import type { WorkbookModel } from '../model/types';
import { DEFAULT_LIMITS } from './fileLimits';
import type { WorkbookSource } from './fileTypes';
import { CONTENT_TYPE, RELATIONSHIPS } from './package/names';
import { createDraft, type PackageDraft } from './package/packageDraft';
import { relationshipKind } from './package/relationships';
import { readWorkbook, type ReadWorkbook } from './read/readWorkbook';
import { createStringNumbers, type StringNumbers } from './sheet/stringNumbers';
import { OFFICE_THEME } from './styles/colors';
import { readStyles } from './styles/readStyles';
import { createStyleNumbers, type StyleNumbers } from './styles/writeStyles';
import { createDynamicArrays, type DynamicArrays } from './write/dynamicArrays';
import { newPackage, NEW_WORKBOOK_PATH } from './write/newPackage';
import { renamePivotSources } from './write/renamePivotSources';
import { writeBook } from './write/writeBook';
import { writeBookParts } from './write/writeBookParts';
import { writeSheet } from './write/writeSheet';
import { writeDocument, type XmlElement, parseXml } from './xml/xmlTree';

export interface SaveOptions {
  /** Time of saving: stamps the archive and the document properties. Same model, source and time → same bytes. */
  readonly clock: () => Date;
  /** Names of add-in functions, which files hold with a prefix of their own. */
  readonly addInFunctions?: readonly string[];
}

export async function saveWorkbook(
  workbook: WorkbookModel,
  source: WorkbookSource,
  options: SaveOptions,
): Promise<Uint8Array> {
  const saving = await prepare(workbook, source, options);
  await dropSheets(saving);
  const relations = await relateSheets(saving);
  const areFormulasChanged = await writeSheets(saving);
  if (areFormulasChanged) await dropCalculationChain(saving);
  await finishShared(saving);
  const isBookChanged = writeBook(saving.root, {
    workbook,
    before: saving.before?.workbook ?? null,
    relations,
    addInFunctions: saving.addInFunctions,
  });
  if (isBookChanged) saving.draft.setText(saving.workbookPath, writeDocument(saving.root));
  await renamePivotSources(saving.draft, renamedSheets(saving));
  const now = options.clock();
  const { draft, before, workbookPath } = saving;
  await writeBookParts({
    draft,
    workbook,
    before: before?.workbook ?? null,
    parts: before?.parts ?? null,
    workbookPath,
    now,
  });
  return draft.build(now);
}

/** "xlsm" when the workbook carries macros, which are kept: it must be saved under that name. */
export const savedExtension = (source: WorkbookSource): 'xlsx' | 'xlsm' =>
  source.package?.find('xl/vbaProject.bin') ? 'xlsm' : 'xlsx';

interface Saving {
  readonly workbook: WorkbookModel;
  readonly before: ReadWorkbook | null;
  readonly draft: PackageDraft;
  readonly workbookPath: string;
  readonly root: XmlElement;
  readonly styles: StyleNumbers;
  readonly strings: StringNumbers;
  readonly arrays: DynamicArrays;
  readonly addInFunctions: ReadonlySet<string>;
  readonly paths: Map<string, string>;
}

async function prepare(
  workbook: WorkbookModel,
  source: WorkbookSource,
  options: SaveOptions,
): Promise<Saving> {
  const locale = source.locale === undefined ? {} : { locale: source.locale };
  const before = source.package
    ? await readWorkbook(source.package, {
        name: workbook.name,
        limits: DEFAULT_LIMITS,
        cells: 'left out',
        ...locale,
      })
    : null;
  const draft = source.package ? await createDraft(source.package) : await newPackage();
  const workbookPath = before?.parts.workbookPath ?? NEW_WORKBOOK_PATH;
  const root = before?.parts.root ?? parseXml((await draft.text(workbookPath)) ?? '');
  if (!root) throw new Error('A workbook part that was read before is not well formed.');
  return {
    workbook,
    before,
    draft,
    workbookPath,
    root,
    styles: createStyleNumbers(
      workbook.styles,
      before?.styles ?? readStyles(null, OFFICE_THEME, workbook.styles),
    ),
    strings: createStringNumbers(before?.strings ?? []),
    arrays: await createDynamicArrays(draft, workbookPath),
    addInFunctions: new Set((options.addInFunctions ?? []).map((name) => name.toUpperCase())),
    paths: new Map([...(before?.parts.sheets ?? [])].map(([id, { path }]) => [id, path])),
  };
}

async function dropSheets({ workbook, draft, workbookPath, paths }: Saving): Promise<void> {
  const alive = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, path] of paths) {
    if (alive.has(id)) continue;
    const relation = (await draft.relationships(workbookPath)).find((one) => one.target === path);
    if (relation) await draft.unrelate(workbookPath, relation.id);
  }
}

/** Relationship id of each sheet, made for new ones. */
async function relateSheets({ workbook, draft, workbookPath, paths }: Saving): Promise<Map<string, string>> {
  const relations = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.id);
    const known =
      path === undefined
        ? undefined
        : (await draft.relationships(workbookPath)).find((one) => one.target === path);
    if (known) {
      relations.set(sheet.id, known.id);
      continue;
    }
    const created = draft.freePath('xl/worksheets/sheet#.xml');
    draft.setText(created, '', CONTENT_TYPE.worksheet);
    paths.set(sheet.id, created);
    relations.set(sheet.id, await draft.relate(workbookPath, `${RELATIONSHIPS}/worksheet`, created));
  }
  return relations;
}

async function writeSheets(saving: Saving): Promise<boolean> {
  const { workbook, before, draft, styles, strings, arrays, addInFunctions } = saving;
  const reading = {
    strings: before?.strings ?? [],
    styles: before?.styles ?? readStyles(null, OFFICE_THEME, workbook.styles),
    dateSystem: workbook.dateSystem,
  };
  let tableNumber = highestTableNumber(before);
  let areFormulasChanged = (before?.workbook.sheets.length ?? 0) !== workbook.sheets.length;
  for (const sheet of workbook.sheets) {
    const cells = {
      sheet,
      strings,
      addInFunctions,
      formatNumber: styles.cell,
      dynamicArray: () => arrays.number(),
    };
    const isChanged = await writeSheet({
      draft,
      sheet,
      styles,
      cells,
      reading,
      before: before?.workbook.sheets.find(({ id }) => id === sheet.id) ?? null,
      parts: before?.parts.sheets.get(sheet.id) ?? null,
      path: saving.paths.get(sheet.id) ?? '',
      isActive: sheet.id === workbook.activeSheetId,
      wasActive: sheet.id === before?.workbook.activeSheetId,
      nextTableNumber: () => (tableNumber += 1),
    });
    areFormulasChanged ||= isChanged;
  }
  return areFormulasChanged;
}

function highestTableNumber(before: ReadWorkbook | null): number {
  let highest = 0;
  for (const { tables } of before?.parts.sheets.values() ?? [])
    for (const { number } of tables.values()) highest = Math.max(highest, number);
  return highest;
}

/** Excel rebuilds the order of calculation; a wrong one would make it repair the file. */
async function dropCalculationChain({ draft, workbookPath }: Saving): Promise<void> {
  const relation = (await draft.relationships(workbookPath)).find(
    (one) => relationshipKind(one) === 'calcChain',
  );
  if (!relation) return;
  await draft.unrelate(workbookPath, relation.id);
  draft.remove(relation.target);
}

async function finishShared({ draft, before, workbookPath, styles, strings, arrays }: Saving): Promise<void> {
  await arrays.finish();
  const write = async (
    text: string | null,
    known: string | null,
    part: { kind: 'styles' | 'sharedStrings'; path: string },
  ): Promise<void> => {
    if (text === null) return;
    draft.setText(known ?? part.path, text, CONTENT_TYPE[part.kind]);
    if (known === null) await draft.relate(workbookPath, `${RELATIONSHIPS}/${part.kind}`, part.path);
  };
  const stringsPath = before?.parts.stringsPath ?? null;
  await write(styles.finish(), before?.parts.stylesPath ?? null, { kind: 'styles', path: 'xl/styles.xml' });
  await write(strings.finish(stringsPath === null ? null : await draft.text(stringsPath)), stringsPath, {
    kind: 'sharedStrings',
    path: 'xl/sharedStrings.xml',
  });
}

function renamedSheets({ workbook, before }: Saving): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const old of before?.workbook.sheets ?? []) {
    const now = workbook.sheets.find(({ id }) => id === old.id);
    if (now && now.name !== old.name) renamed.set(old.name, now.name);
  }
  return renamed;
}
