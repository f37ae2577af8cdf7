import type { SheetModel } from '../model/types';
import { fillCopy } from './copySheet';
import { copyName, freeSheetName, isValidSheetName } from '../model/sheetNames';
import { addSheet, findSheet, nextId } from '../model/workbookModel';
import { ApiError, invalidArgument } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { assertWorkbookOpen } from './guard';
import { activateSheet } from './select';
import { shiftWorkbookFormulas } from './shiftWorkbook';

const tell = (
  context: HostContext,
  type: number,
  sheet: SheetModel,
  message: Record<string, unknown>,
): void =>
  context.events.emit(type, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    source: 'Local',
    ...message,
  }));

/** Adds a blank sheet at the end (a name already taken is ItemAlreadyExists, a bad one InvalidArgument). */
export function createSheet(context: HostContext, name: string | null): SheetModel {
  assertWorkbookOpen(context);
  const { workbook } = context;
  const wanted = name ?? freeSheetName(workbook);
  assertNameFree(context, wanted);
  const sheet = addSheet(workbook, { name: wanted });
  announce(context, sheet);
  return sheet;
}

function assertNameFree(context: HostContext, name: string, own?: SheetModel): void {
  if (!isValidSheetName(name)) throw invalidArgument();
  const found = findSheet(context.workbook, name);
  if (found && found !== own)
    throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

function announce(context: HostContext, sheet: SheetModel): void {
  context.calculation.structureChanged();
  context.record({ kind: 'sheets' });
  tell(context, EVENT.added, sheet, { type: 'WorksheetAdded' });
}

/** Deletes a sheet; formulas that read it get #REF!. The last visible sheet cannot go. */
export function deleteSheet(context: HostContext, sheet: SheetModel): void {
  assertWorkbookOpen(context);
  const { workbook } = context;
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0 || sheet.visibility === 'VeryHidden') throw new ApiError('InvalidOperation');
  const index = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheetId === sheet.id) {
    const next = others.find((other) => workbook.sheets.indexOf(other) > index) ?? others.at(-1);
    if (next) activateSheet(context, next);
  }
  workbook.sheets.splice(index, 1);
  dropNames(context, sheet);
  shiftWorkbookFormulas(context, { kind: 'deleteSheet', sheet: sheet.name });
  context.record({ kind: 'sheets' });
  tell(context, EVENT.deleted, sheet, { type: 'WorksheetDeleted' });
}

function dropNames({ workbook }: HostContext, sheet: SheetModel): void {
  const kept = workbook.names.filter(({ scope }) => scope !== sheet.id);
  workbook.names.splice(0, workbook.names.length, ...kept);
}

export function renameSheet(context: HostContext, sheet: SheetModel, name: string): void {
  assertWorkbookOpen(context);
  assertNameFree(context, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  shiftWorkbookFormulas(context, { kind: 'renameSheet', from: before, to: name });
  sheet.name = name;
  context.record({ kind: 'sheets' });
  tell(context, EVENT.nameChanged, sheet, {
    type: 'WorksheetNameChanged',
    nameBefore: before,
    nameAfter: name,
  });
}

export function moveSheet(context: HostContext, sheet: SheetModel, position: number): void {
  assertWorkbookOpen(context);
  const { sheets } = context.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  const before = sheets.indexOf(sheet);
  if (before === position) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  context.record({ kind: 'sheets' });
  tell(context, EVENT.moved, sheet, {
    type: 'WorksheetMoved',
    positionBefore: before,
    positionAfter: position,
  });
}

/** Hides or shows; the last visible sheet stays visible, an active sheet that is hidden hands over. */
export function setVisibility(
  context: HostContext,
  sheet: SheetModel,
  visibility: SheetModel['visibility'],
): void {
  assertWorkbookOpen(context);
  const before = sheet.visibility;
  if (before === visibility) return;
  const { workbook } = context;
  const next = workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && next === undefined) throw new ApiError('InvalidOperation');
  if (visibility !== 'Visible' && workbook.activeSheetId === sheet.id && next) activateSheet(context, next);
  sheet.visibility = visibility;
  context.record({ kind: 'sheets' });
  const message = {
    type: 'WorksheetVisibilityChanged',
    visibilityBefore: before,
    visibilityAfter: visibility,
  };
  tell(context, EVENT.visibilityChanged, sheet, message);
}

export const COPY_POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Copies a sheet with all that stands on it, and its names. */
export function copySheet(
  context: HostContext,
  sheet: SheetModel,
  place: { readonly position: (typeof COPY_POSITIONS)[number]; readonly relativeTo: SheetModel | undefined },
): SheetModel {
  assertWorkbookOpen(context);
  const { workbook } = context;
  const copy = addSheet(workbook, {
    name: copyName(workbook, sheet.name),
    position: positionFor(context, place),
  });
  fillCopy(context, sheet, copy, (kind) => nextId(workbook, kind));
  announce(context, copy);
  return copy;
}

function positionFor(
  { workbook }: HostContext,
  {
    position,
    relativeTo,
  }: { readonly position: (typeof COPY_POSITIONS)[number]; readonly relativeTo: SheetModel | undefined },
): number {
  if (position === 'Beginning') return 0;
  if (position !== 'Before' && position !== 'After') return workbook.sheets.length;
  if (relativeTo === undefined) throw invalidArgument();
  return workbook.sheets.indexOf(relativeTo) + (position === 'After' ? 1 : 0);
}
