import type { WorkbookModel } from '../model/types';
import { defineClass } from '../protocol/defineClass';
import { asText } from '../protocol/parseValue';
import { itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import type { KeyTarget } from './tokens';
import { SETTING, SETTINGS } from './tokens';

/** Workbook settings: values travel as JSON and are kept untouched (dates as "Date(ms)" texts). */
const changed = (context: HostContext): void => context.record({ kind: 'workbook' });

function existing(workbook: WorkbookModel, key: string): KeyTarget {
  if (!workbook.settings.has(key)) throw itemNotFound();
  return { key };
}

export const settingsClass = defineClass<WorkbookModel>({
  token: SETTINGS,
  collection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => SETTING.of({ key })),
    item: (workbook, key) => SETTING.of(existing(workbook, asText(key))),
  },
  methods: {
    Add: (workbook, args, context) => {
      const key = args.text(0);
      workbook.settings.set(key, args.at(1));
      changed(context);
      return SETTING.of({ key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) =>
      workbook.settings.has(args.text(0)) ? SETTING.of({ key: args.text(0) }) : null,
  },
});

export const settingClass = defineClass<KeyTarget>({
  token: SETTING,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, context) => context.workbook.settings.get(key),
      set: ({ key }, value, context) => {
        context.workbook.settings.set(key, value);
        changed(context);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, context) => {
      context.workbook.settings.delete(key);
      changed(context);
    },
  },
});
