/**
 * Names a class of the API and the type of what stands behind its objects. Classes name each other by token
 * (classes/tokens.ts), so that files of classes need not import each other.
 */
export class ClassToken<T> {
  declare private readonly targetType: T;

  constructor(readonly name: string) {}

  of(target: T): HostObject {
    return { token: this as ClassToken<unknown>, target };
  }
}

/** An object of the API as the executor holds it. */
export interface HostObject {
  readonly token: ClassToken<unknown>;
  readonly target: unknown;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'token' in value && value.token instanceof ClassToken;
}
