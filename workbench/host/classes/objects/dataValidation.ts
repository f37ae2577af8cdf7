import { overlaps, subtract } from '../../model/rects';
import type { DataValidationModel, Rect } from '../../model/types';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { asBoolean } from '../../protocol/parseValue';
import { invalidArgument } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import type { FormatTarget } from '../tokens';
import { DATA_VALIDATION } from '../tokens';
import { rectsOf } from '../range/rangeTargets';

/** Members of a DataValidationRule and the type each one means. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

const covering = (context: HostContext, target: FormatTarget): DataValidationModel | undefined => {
  const [first] = rectsOf(context, target);
  return (
    first && target.sheet.dataValidations.find(({ rects }) => rects.some((rect) => overlaps(rect, first)))
  );
};

/** Takes the rectangles out of every validation of the sheet, so that a cell has one at most. */
function release(target: FormatTarget, rects: readonly Rect[]): void {
  const list = target.sheet.dataValidations;
  for (const validation of list) {
    for (const hole of rects) validation.rects = validation.rects.flatMap((rect) => subtract(rect, hole));
  }
  const left = list.filter(({ rects: kept }) => kept.length > 0);
  list.splice(0, list.length, ...left);
}

function change(
  target: FormatTarget,
  context: HostContext,
  edit: (validation: DataValidationModel) => void,
): void {
  const rects = rectsOf(context, target);
  const known = covering(context, target);
  const next: DataValidationModel = known
    ? { ...structuredClone(known), rects: [...rects] }
    : { rects: [...rects], type: 'None', rule: {}, ignoreBlanks: true };
  edit(next);
  release(target, rects);
  target.sheet.dataValidations.push(next);
  context.record({ kind: 'objects', sheetId: target.sheet.id });
}

function asRule(value: unknown): { type: string; rule: Record<string, unknown> } {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const rule = Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== null && part !== undefined),
  );
  const names = Object.keys(rule);
  const type = names.length === 0 ? 'None' : TYPES[names[0] ?? ''];
  if (type === undefined || names.length > 1) throw invalidArgument();
  return { type, rule: structuredClone(rule) };
}

const asRecord = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return structuredClone(value) as Record<string, unknown>;
};

export const dataValidationClasses: readonly AnyClass[] = [
  defineClass<FormatTarget>({
    token: DATA_VALIDATION,
    properties: {
      Type: { get: (target, context) => covering(context, target)?.type ?? 'None' },
      Rule: {
        get: (target, context) => covering(context, target)?.rule ?? {},
        set: (target, value, context) =>
          change(target, context, (validation) => Object.assign(validation, asRule(value))),
      },
      Prompt: {
        get: (target, context) => covering(context, target)?.prompt ?? NO_PROMPT,
        set: (target, value, context) =>
          change(target, context, (validation) => (validation.prompt = { ...NO_PROMPT, ...asRecord(value) })),
      },
      ErrorAlert: {
        get: (target, context) => covering(context, target)?.errorAlert ?? NO_ALERT,
        set: (target, value, context) =>
          change(
            target,
            context,
            (validation) => (validation.errorAlert = { ...NO_ALERT, ...asRecord(value) }),
          ),
      },
      IgnoreBlanks: {
        get: (target, context) => covering(context, target)?.ignoreBlanks ?? true,
        set: (target, value, context) =>
          change(target, context, (validation) => (validation.ignoreBlanks = asBoolean(value))),
      },
    },
    methods: {
      Clear: (target, _args, context) => {
        release(target, rectsOf(context, target));
        context.record({ kind: 'objects', sheetId: target.sheet.id });
        return null;
      },
    },
    notProvided: ['Valid'],
  }),
];
