import { defineClass } from '../protocol/defineClass';
import { asBoolean, asOneOf, asText } from '../protocol/parseValue';
import { invalidArgument } from '../session/apiError';
import { EVENT } from '../session/eventHub';
import type { HostContext, RuntimeState } from '../session/hostContext';
import {
  ADDIN_INTERNAL,
  APP_RUNTIME,
  APP_RUNTIME_PERSISTENCE,
  CUSTOM_FUNCTIONS,
  DYNAMIC_RIBBON,
  RIBBON_BUTTON,
  RIBBON_BUTTONS,
  RIBBON_TAB,
} from './tokens';

const VISIBILITY_EVENT_CATEGORY = 65_536;

/** Shows or hides the pane and tells it (event 65539, target ""). */
export function setPaneVisibility(context: HostContext, visibility: RuntimeState['visibility']): void {
  context.runtime.visibility = visibility;
  context.record({ kind: 'workbook' });
  const text = JSON.stringify({ visibility: visibility === 'Visible' ? 'Visible' : 'Hidden' });
  context.events.push([VISIBILITY_EVENT_CATEGORY, EVENT.runtimeVisibility, '', text]);
}

export const appRuntimeClass = defineClass<RuntimeState>({
  token: APP_RUNTIME,
  methods: {
    GetAppRuntimeState: (runtime) => runtime.visibility,
    SetAppRuntimeState: (_runtime, args, context) =>
      setPaneVisibility(context, args.oneOf(0, ['Visible', 'Background'])),
  },
});

export const appRuntimePersistenceClass = defineClass<RuntimeState>({
  token: APP_RUNTIME_PERSISTENCE,
  methods: {
    GetAppRuntimeStartState: (runtime) => runtime.startBehavior,
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.startBehavior = args.oneOf(0, ['Background', 'Inactive']);
    },
  },
});

export const customFunctionsClass = defineClass<RuntimeState>({
  token: CUSTOM_FUNCTIONS,
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_runtime, _args, context) =>
      context.calculation.startInvocations(),
    /** 1: slice results after a refusal for size; 2: 200 ms between results instead of 500 (unverified set). */
    _GetEnabledFeatures: () => [1, 2],
    SetInvocationArrayResults: (_runtime, args, context) => {
      const results = args.at(0);
      if (!Array.isArray(results) || !results.every((result) => Array.isArray(result)))
        throw invalidArgument();
      context.calculation.acceptResults(results as readonly (readonly unknown[])[]);
    },
    SetInvocationResults: (_runtime, args, context) => {
      const results = args.at(0);
      if (!Array.isArray(results)) throw invalidArgument();
      context.calculation.acceptResults(results.map(asRow));
    },
  },
});

/** The older object form of a result as a row: [id, ok, value, code?]. */
function asRow(result: unknown): readonly unknown[] {
  if (typeof result !== 'object' || result === null) throw invalidArgument();
  const { id, failed, value, errorCode } = result as Record<string, unknown>;
  return failed === true ? [id, false, value, errorCode] : [id, true, value];
}

export const addinInternalClass = defineClass<RuntimeState>({
  token: ADDIN_INTERNAL,
  methods: { NotifyActionHandlerReady: () => null },
});

const buttonOf = (context: HostContext, id: string): { isEnabled: boolean } => {
  const held = context.runtime.buttons.get(id) ?? { isEnabled: true };
  context.runtime.buttons.set(id, held);
  return held;
};

function enable(context: HostContext, id: string, isEnabled: boolean): void {
  buttonOf(context, id).isEnabled = isEnabled;
  context.record({ kind: 'workbook' });
}

function showTab(context: HostContext, id: string, isVisible: boolean): void {
  context.runtime.tabs.set(id, { isVisible });
  context.record({ kind: 'workbook' });
}

/** The update of `Office.ribbon.requestUpdate` in one text: {tabs:[{id, visible?, groups?, controls?}]}. */
function applyUpdate(context: HostContext, holder: unknown): void {
  if (typeof holder !== 'object' || holder === null) return;
  const { id, visible, enabled } = holder as Record<string, unknown>;
  if (typeof id === 'string' && typeof visible === 'boolean') showTab(context, id, visible);
  if (typeof id === 'string' && typeof enabled === 'boolean') enable(context, id, enabled);
  for (const inner of Object.values(holder)) {
    if (Array.isArray(inner)) for (const item of inner) applyUpdate(context, item);
  }
}

export const dynamicRibbonClass = defineClass<RuntimeState>({
  token: DYNAMIC_RIBBON,
  objects: { Buttons: (runtime) => RIBBON_BUTTONS.of(runtime) },
  methods: {
    GetButton: (_runtime, args) => RIBBON_BUTTON.of({ id: args.text(0) }),
    GetTab: (_runtime, args) => RIBBON_TAB.of({ id: args.text(0) }),
    ExecuteRequestCreate: (runtime, args) => {
      runtime.createdControls = [...runtime.createdControls, args.text(0)];
    },
    ExecuteRequestUpdate: (_runtime, args, context) => applyUpdate(context, JSON.parse(args.text(0))),
  },
});

export const ribbonButtonClass = defineClass<{ readonly id: string }>({
  token: RIBBON_BUTTON,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ id }, context) => buttonOf(context, id).isEnabled,
      set: ({ id }, value, context) => enable(context, id, asBoolean(value)),
    },
  },
  notProvided: ['Label'],
  methods: { SetEnabled: ({ id }, args, context) => enable(context, id, args.isTrue(0)) },
});

export const ribbonButtonsClass = defineClass<RuntimeState>({
  token: RIBBON_BUTTONS,
  collection: {
    items: (runtime) => [...runtime.buttons.keys()].map((id) => RIBBON_BUTTON.of({ id })),
    item: (_runtime, key) => RIBBON_BUTTON.of({ id: asText(key) }),
  },
  methods: { GetCount: (runtime) => runtime.buttons.size },
});

export const ribbonTabClass = defineClass<{ readonly id: string }>({
  token: RIBBON_TAB,
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    SetVisibility: ({ id }, args, context) => {
      const value = args.at(0);
      showTab(
        context,
        id,
        typeof value === 'boolean' ? value : asOneOf(['Visible', 'Hidden'])(value) === 'Visible',
      );
    },
  },
});
