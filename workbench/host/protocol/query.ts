import { ApiError } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import type { HostObject } from './classToken';
import type { AnyClass, ClassRegistry } from './defineClass';
import type { QueryInfo } from './wire';

/** What a query asks for, as a tree: `format/fill/color` is a child of a child. */
interface Selection {
  readonly names: Set<string>;
  readonly children: Map<string, Selection>;
}

type Naming = 'pascal' | 'camel';
type Answer = Record<string, unknown>;

interface QueryContext {
  readonly registry: ClassRegistry;
  readonly context: HostContext;
  readonly naming: Naming;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const camel = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);

export function classOf(registry: ClassRegistry, object: HostObject): AnyClass {
  const found = registry.get(object.token.name);
  if (found === undefined) throw new ApiError('ApiNotFound', undefined, object.token.name);
  return found;
}

function emptySelection(): Selection {
  return { names: new Set(), children: new Map() };
}

function addPath(selection: Selection, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined) return;
  if (rest.length === 0) {
    selection.names.add(first);
    return;
  }
  const child = selection.children.get(first) ?? emptySelection();
  selection.children.set(first, child);
  addPath(child, rest);
}

function selectionOf(info: QueryInfo | undefined): Selection {
  const selection = emptySelection();
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) {
    const parts = path.split('/').map((part) => part.trim());
    addPath(
      selection,
      parts
        .filter((part) => part !== '' && part !== 'items')
        .map((part) => (part === '$all' ? '*' : pascal(part))),
    );
  }
  if (selection.names.size === 0 && selection.children.size === 0) selection.names.add('*');
  return selection;
}

/** Value of a `load` or `retrieve`; null for a null object. */
export function runQuery(
  object: HostObject | null,
  info: QueryInfo | undefined,
  how: { readonly registry: ClassRegistry; readonly context: HostContext; readonly naming: Naming },
): unknown {
  return object && queryObject(object, selectionOf(info), how, info);
}

function queryObject(object: HostObject, selection: Selection, how: QueryContext, page?: QueryInfo): Answer {
  const definition = classOf(how.registry, object);
  return definition.collection
    ? queryCollection(object, definition, { selection, how, page })
    : queryOne(object, definition, selection, how);
}

function nameFor(name: string, naming: Naming): string {
  return naming === 'camel' ? camel(name) : name;
}

function queryOne(object: HostObject, definition: AnyClass, selection: Selection, how: QueryContext): Answer {
  const answer: Answer = { ...definition.identity?.(object.target, how.context) };
  const wantsAll = selection.names.has('*');
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    if (property.get && (wantsAll || selection.names.has(name))) {
      answer[nameFor(name, how.naming)] = property.get(object.target, how.context);
    }
  }
  refuseMissing(object, definition, selection);
  addObjects({ answer, object, definition, selection, how });
  return answer;
}

function refuseMissing(object: HostObject, definition: AnyClass, selection: Selection): void {
  for (const name of definition.notProvided ?? []) {
    if (selection.names.has(name) || selection.children.has(name)) {
      throw new ApiError('ApiNotFound', undefined, `${object.token.name}.${camel(name)}`);
    }
  }
}

function addObjects(task: {
  readonly answer: Answer;
  readonly object: HostObject;
  readonly definition: AnyClass;
  readonly selection: Selection;
  readonly how: QueryContext;
}): void {
  const { answer, object, definition, selection, how } = task;
  for (const [name, open] of Object.entries(definition.objects ?? {})) {
    const isWhole = selection.names.has(name);
    const part = selection.children.get(name) ?? (isWhole ? selectionOf(undefined) : undefined);
    if (part === undefined) continue;
    const child = open(object.target, how.context);
    answer[nameFor(name, how.naming)] = child && queryObject(child, part, how);
  }
}

function queryCollection(
  object: HostObject,
  definition: AnyClass,
  query: { readonly selection: Selection; readonly how: QueryContext; readonly page: QueryInfo | undefined },
): Answer {
  const { selection, how, page } = query;
  const answer: Answer = { ...definition.identity?.(object.target, how.context) };
  const ofItems = emptySelection();
  for (const name of selection.names) {
    const own = definition.properties?.[name];
    if (own?.get) answer[nameFor(name, how.naming)] = own.get(object.target, how.context);
    else ofItems.names.add(name);
    if (name === '*') addOwnScalars(answer, object, definition, how);
  }
  for (const [name, child] of selection.children) ofItems.children.set(name, child);
  const skip = page?.Skip ?? 0;
  const items = definition.collection?.items(object.target, how.context) ?? [];
  const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  answer[how.naming === 'camel' ? 'items' : '_Items'] = shown.map((item) => queryObject(item, ofItems, how));
  return answer;
}

function addOwnScalars(answer: Answer, object: HostObject, definition: AnyClass, how: QueryContext): void {
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    if (property.get) answer[nameFor(name, how.naming)] = property.get(object.target, how.context);
  }
}
