import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import type { HostObject } from './classToken';
import type { AnyClass, ClassRegistry } from './defineClass';
import { located, notFound, PathResolver } from './paths';
import { camel, classOf, runQuery } from './query';
import type { Action, ActionResult, ErrorBody, RequestBody, ResponseBody } from './wire';
import { ACTION_TYPE } from './wire';

/**
 * Names under which the client sets a property that it reads under another one: the only three of the Excel classes
 * (office-host protocol, 4.3).
 */
const SETTER_NAMES: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'ShowGridlines',
  'Worksheet.Headings': 'ShowHeadings',
  'Style.Orientation': 'TextOrientation',
};

interface Run {
  readonly registry: ClassRegistry;
  readonly context: HostContext;
  readonly paths: PathResolver;
  readonly results: ActionResult[];
  readonly traceIds: number[];
}

/** Runs the actions of a request in order; the first refusal ends it, what was done before stays done. */
export function executeRequest(
  body: RequestBody,
  registry: ClassRegistry,
  context: HostContext,
): ResponseBody {
  const paths = new PathResolver(body.ObjectPaths, registry, context);
  const run: Run = { registry, context, paths, results: [], traceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    const error = runAction(action, index, run);
    if (error) return { Error: error, ProcessedResults: { Results: run.results }, TraceIds: run.traceIds };
  }
  return { Results: run.results, TraceIds: run.traceIds };
}

function runAction(action: Action, index: number, run: Run): ErrorBody | null {
  try {
    if (run.context.faults.failAtAction === index && run.context.faults.failAfterRequests === 0) {
      run.context.faults.failAtAction = null;
      throw new ApiError('GeneralException', undefined, action.Name);
    }
    run.results.push({ ActionId: action.Id, Value: valueOf(action, run) });
    return null;
  } catch (error) {
    return errorBody(error, index);
  }
}

function errorBody(error: unknown, index: number): ErrorBody {
  if (!(error instanceof ApiError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? '',
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

function valueOf(action: Action, run: Run): unknown {
  if (action.ActionType === ACTION_TYPE.trace) {
    run.traceIds.push(action.Id);
    return null;
  }
  const object = run.paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const definition = classOf(run.registry, object);
  return runOn({ action, object, definition, run });
}

interface Task {
  readonly action: Action;
  readonly object: HostObject;
  readonly definition: AnyClass;
  readonly run: Run;
}

function runOn(task: Task): unknown {
  const { action, object, definition, run } = task;
  switch (action.ActionType) {
    case ACTION_TYPE.instantiate:
      return definition.identity?.(object.target, run.context) ?? {};
    case ACTION_TYPE.query:
    case ACTION_TYPE.queryAsJson:
      return query(task);
    case ACTION_TYPE.method:
      return callMethod(task);
    case ACTION_TYPE.setProperty:
      return setProperty(task, action.Name, run.paths.arguments(action.ArgumentInfo).at(0));
    case ACTION_TYPE.update:
      return update(object, action.ObjectState ?? stateArgument(action), run);
    case ACTION_TYPE.ensureUnchanged:
      return null;
    default:
      throw new ApiError('ApiNotFound', undefined, `${object.token.name} action ${action.ActionType}`);
  }
}

function query({ action, object, run }: Task): unknown {
  const naming = action.ActionType === ACTION_TYPE.queryAsJson ? 'camel' : 'pascal';
  return located(object.token.name, 'load', () =>
    runQuery(object, action.QueryInfo, { registry: run.registry, context: run.context, naming }),
  );
}

function callMethod({ action, object, definition, run }: Task): unknown {
  const value = run.paths.callMethod({ name: action.Name, object, definition, info: action.ArgumentInfo });
  return typeof value === 'object' && value !== null && 'token' in value ? null : value;
}

function setProperty({ object, definition, run }: Task, name: string, value: unknown): null {
  const property = definition.properties?.[SETTER_NAMES[`${object.token.name}.${name}`] ?? name];
  const set = property?.set;
  if (set === undefined) throw notFound(object, name);
  located(object.token.name, name, () => set(object.target, value, run.context));
  return null;
}

function stateArgument(action: Action): Readonly<Record<string, unknown>> {
  const [state] = action.ArgumentInfo?.Arguments ?? [];
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

/** `update` with camelCase members: scalars are set, plain objects go to the property that is an object. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>, run: Run): null {
  const definition = classOf(run.registry, object);
  const members = [...Object.keys(definition.properties ?? {}), ...Object.keys(definition.objects ?? {})];
  for (const [key, value] of Object.entries(state)) {
    const name = members.find((known) => camel(known) === key);
    if (name === undefined) throw notFound(object, key);
    const open = definition.objects?.[name];
    if (open === undefined) {
      setProperty({ action: UPDATE, object, definition, run }, name, value);
      continue;
    }
    const child = open(object.target, run.context);
    if (child) update(child, value as Record<string, unknown>, run);
  }
  return null;
}

const UPDATE: Action = { Id: 0, ActionType: ACTION_TYPE.update, Name: 'update', ObjectPathId: 0 };
