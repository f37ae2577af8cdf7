import { ApiError, invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { AREAS, RANGE, SERVICES, WORKBOOK } from '../classes/tokens';
import type { HostObject } from './classToken';
import { isHostObject } from './classToken';
import type { AnyClass, ClassRegistry } from './defineClass';
import { MethodArguments } from './methodArguments';
import { camel, classOf } from './query';
import type { ArgumentInfo, ObjectPath } from './wire';
import { PATH_TYPE } from './wire';

/** Runs `work`; a refusal without a place gets this one. */
export function located<T>(className: string, memberName: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError && error.location === undefined) {
      throw new ApiError(error.code, error.message, `${className}.${camel(memberName)}`);
    }
    throw error;
  }
}

/** Objects behind the paths of one request: found when first needed, once each (a path such as Add must run once). */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly registry: ClassRegistry,
    private readonly context: HostContext,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new ApiError('InvalidArgument', `Object path ${id} is not in the request.`, '');
    const object = this.open(path);
    this.found.set(id, object);
    return object;
  }

  private open(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH_TYPE.root) return WORKBOOK.of(this.context.workbook);
    if (path.ObjectPathType === PATH_TYPE.service) return this.service(path.Name);
    if (path.ObjectPathType === PATH_TYPE.reference) return this.kept(path.Name);
    if (path.ObjectPathType === PATH_TYPE.nothing) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const definition = classOf(this.registry, parent);
    return this.openChild(path, parent, definition);
  }

  private openChild(path: ObjectPath, parent: HostObject, definition: AnyClass): HostObject | null {
    if (path.ObjectPathType === PATH_TYPE.property) return this.property(path.Name, parent, definition);
    if (path.ObjectPathType === PATH_TYPE.indexer) return this.item(path, parent, definition);
    if (path.ObjectPathType === PATH_TYPE.method) return this.methodObject(path, parent, definition);
    throw invalidArgument(`Object path type ${path.ObjectPathType} is unknown.`);
  }

  private service(name: string): HostObject {
    const token = SERVICES[name];
    if (token === undefined) throw new ApiError('ApiNotFound', undefined, name);
    return token.of(this.context.runtime);
  }

  private kept(name: string): HostObject {
    const entry = this.context.references.find(name);
    if (entry === undefined)
      throw new ApiError('ItemNotFound', undefined, 'Workbook._GetObjectByReferenceId');
    return entry.kind === 'range' ? RANGE.of(entry.target) : AREAS.of(entry.target);
  }

  private property(name: string, parent: HostObject, definition: AnyClass): HostObject | null {
    const open = definition.objects?.[name];
    if (open === undefined) throw notFound(parent, name);
    return located(parent.token.name, name, () => open(parent.target, this.context));
  }

  private item(path: ObjectPath, parent: HostObject, definition: AnyClass): HostObject {
    const open = definition.collection?.item;
    if (open === undefined) throw notFound(parent, 'GetItem');
    const key = this.arguments(path.ArgumentInfo).at(0);
    return located(parent.token.name, 'GetItem', () => open(parent.target, key, this.context));
  }

  private methodObject(path: ObjectPath, parent: HostObject, definition: AnyClass): HostObject | null {
    const value = this.callMethod({ name: path.Name, object: parent, definition, info: path.ArgumentInfo });
    if (value === null || isHostObject(value)) return value;
    throw notFound(parent, path.Name);
  }

  /** Calls a method; a HostObject where it returns an object. */
  callMethod(call: {
    readonly name: string;
    readonly object: HostObject;
    readonly definition: AnyClass;
    readonly info: ArgumentInfo | undefined;
  }): unknown {
    const method = call.definition.methods?.[call.name];
    if (method === undefined) throw notFound(call.object, call.name);
    const values = this.arguments(call.info);
    const className = call.object.token.name;
    return located(className, call.name, () => method(call.object.target, values, this.context) ?? null);
  }

  /** Arguments with references to objects replaced by the objects. */
  arguments(info: ArgumentInfo | undefined): MethodArguments {
    const references = info?.ReferencedObjectPathIds;
    const values = info?.Arguments ?? [];
    return new MethodArguments(
      values.map((value, index) =>
        this.withObjects(value, Array.isArray(references) ? references[index] : 0),
      ),
    );
  }

  private withObjects(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.argumentObject(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((inner: unknown, index) => this.withObjects(inner, reference[index]));
    }
    return this.withInnerObjects(value);
  }

  private withInnerObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record['_ObjectPathId'] === 'number') return this.argumentObject(record['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(record).map(([name, inner]) => [name, this.withInnerObjects(inner)]),
    );
  }

  private argumentObject(id: number): HostObject {
    const object = this.resolve(id);
    if (object === null) throw itemNotFound();
    return object;
  }
}

export function notFound(object: HostObject, memberName: string): ApiError {
  return new ApiError('ApiNotFound', undefined, `${object.token.name}.${camel(memberName)}`);
}
