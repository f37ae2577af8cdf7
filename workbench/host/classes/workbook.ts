import type { WorkbookModel } from '../model/types';
import { activeSheet } from '../model/workbookModel';
import type { MethodDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { itemNotFound } from '../session/apiError';
import { rectOf } from '../model/rects';
import { createAndOpenWorkbook } from './application';
import { areasObject, orNull, rangeObject } from './range/rangeTargets';
import {
  APPLICATION,
  AREAS,
  CUSTOM_XML_PARTS,
  DOCUMENT_PROPERTIES,
  FUNCTIONS,
  NAMED_ITEMS,
  RANGE,
  RUNTIME,
  SETTINGS,
  TABLES,
  WORKBOOK,
  WORKBOOK_PROTECTION,
  WORKSHEETS,
} from './tokens';

type Method = MethodDefinition<WorkbookModel>;

/** The changed cells of an event; ids are those of EventHub.nextReferenceId. */
const rangeOfEvent: Method = (_workbook, args, context) => {
  const kept = context.references.find(args.text(0));
  if (kept?.kind !== 'range') throw itemNotFound();
  return RANGE.of(kept.target);
};

const areasOfEvent: Method = (_workbook, args, context) => {
  const kept = context.references.find(args.text(0));
  if (kept === undefined) throw itemNotFound();
  if (kept.kind === 'areas') return AREAS.of(kept.target);
  return areasObject(context, kept.target.sheet, kept.target.rect === null ? [] : [kept.target.rect]);
};

const METHODS: Readonly<Record<string, Method>> = {
  CreateAndOpenWorkbook: createAndOpenWorkbook,
  GetActiveCell: (workbook, _args, context) => {
    const sheet = activeSheet(workbook);
    return rangeObject(context, sheet, rectOf(sheet.selection.top, sheet.selection.left, 1, 1));
  },
  GetSelectedRange: (workbook, _args, context) => {
    const sheet = activeSheet(workbook);
    return rangeObject(context, sheet, sheet.selection);
  },
  GetSelectedRanges: (workbook, _args, context) => {
    const sheet = activeSheet(workbook);
    return areasObject(context, sheet, [sheet.selection]);
  },
  GetIsActiveCollabSession: () => false,
  _SetOsfControlContainerReadyForCustomFunctions: (_workbook, _args, context) =>
    context.calculation.startInvocations(),
  // Saving is the host page's matter; in Excel on the web every change is saved at once.
  Save: () => null,
  _GetRangeForEventByReferenceId: rangeOfEvent,
  _GetRangeOrNullObjectForEventByReferenceId: (workbook, args, context) =>
    orNull(() => rangeOfEvent(workbook, args, context)),
  _GetRangesForEventByReferenceId: areasOfEvent,
  _GetRangesOrNullObjectForEventByReferenceId: (workbook, args, context) =>
    orNull(() => areasOfEvent(workbook, args, context)),
  _GetReferenceCount: (_workbook, _args, context) => context.references.count,
  _RemoveAllReferences: (_workbook, _args, context) => context.references.removeAll(),
  _RemoveReference: (_workbook, args, context) => context.references.remove(args.text(0)),
};

export const workbookClass = defineClass<WorkbookModel>({
  token: WORKBOOK,
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => true },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  notProvided: ['IsDirty', 'ChartDataPointTrack', 'UsePrecisionAsDisplayed'],
  objects: {
    Application: (workbook) => APPLICATION.of(workbook),
    Functions: (workbook) => FUNCTIONS.of(workbook),
    CustomXmlParts: (workbook) => CUSTOM_XML_PARTS.of(workbook),
    Names: () => NAMED_ITEMS.of({ sheet: null }),
    Properties: (workbook) => DOCUMENT_PROPERTIES.of(workbook),
    Protection: (workbook) => WORKBOOK_PROTECTION.of(workbook),
    Settings: (workbook) => SETTINGS.of(workbook),
    Tables: () => TABLES.of({ sheet: null }),
    Worksheets: (workbook) => WORKSHEETS.of(workbook),
    _Runtime: (workbook) => RUNTIME.of(workbook),
  },
  methods: METHODS,
});
