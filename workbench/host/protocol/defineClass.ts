import type { HostContext } from '../session/hostContext';
import type { ClassToken, HostObject } from './classToken';
import type { MethodArguments } from './methodArguments';

/**
 * Classes of the API as tables: one `defineClass` per class of the client, in a file of its own under classes/, listed
 * once in classes/registry.ts. Names are the wire names (Pascal). A member that is not in the table does not exist:
 * the executor answers ApiNotFound with class and member.
 */
export interface PropertyDefinition<T> {
  readonly get?: (target: T, context: HostContext) => unknown;
  /** Absent: the property is read-only, setting it is refused. */
  readonly set?: (target: T, value: unknown, context: HostContext) => void;
}

export interface CollectionDefinition<T> {
  readonly items: (target: T, context: HostContext) => readonly HostObject[];
  /** The indexer: by name, id or number; throws ItemNotFound. */
  readonly item?: (target: T, key: unknown, context: HostContext) => HostObject;
}

export type MethodDefinition<T> = (target: T, args: MethodArguments, context: HostContext) => unknown;

export interface ClassDefinition<T> {
  readonly token: ClassToken<T>;
  readonly properties?: Readonly<Record<string, PropertyDefinition<T>>>;
  /** Properties that are objects; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: T, context: HostContext) => HostObject | null>>;
  /** A method that returns an object gives a HostObject (or null); any other value goes back as it is. */
  readonly methods?: Readonly<Record<string, MethodDefinition<T>>>;
  /** `Id`, `_Id` or `_ReferenceId` by which the client addresses the object in its next request. */
  readonly identity?: (target: T, context: HostContext) => Readonly<Record<string, unknown>>;
  readonly collection?: CollectionDefinition<T>;
  /** Properties the client knows and this host does not hold: loading one by name is ApiNotFound. */
  readonly notProvided?: readonly string[];
}

export type AnyClass = ClassDefinition<unknown>;

export function defineClass<T>(definition: ClassDefinition<T>): AnyClass {
  return definition as unknown as AnyClass;
}

export type ClassRegistry = ReadonlyMap<string, AnyClass>;

export function createRegistry(classes: readonly AnyClass[]): ClassRegistry {
  const registry = new Map<string, AnyClass>();
  for (const definition of classes) {
    if (registry.has(definition.token.name))
      throw new Error(`Class ${definition.token.name} is defined twice.`);
    registry.set(definition.token.name, definition);
  }
  return registry;
}

/** A property that reads and writes a member of its target, as many options of Excel's objects do. */
export function member<T, K extends keyof T>(
  name: K,
  parse: (value: unknown) => T[K],
  after?: (target: T, context: HostContext) => void,
): PropertyDefinition<T> {
  return {
    get: (target) => target[name],
    set: (target, value, context) => {
      target[name] = parse(value);
      after?.(target, context);
    },
  };
}
