import { invalidArgument } from '../session/apiError';
import type { ClassToken } from './classToken';
import { isHostObject } from './classToken';
import { asBoolean, asInteger, asNumber, asOneOf, asText } from './parseValue';

/** Arguments of a method, object references already resolved. An omitted optional argument is null. */
export class MethodArguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  all(): readonly unknown[] {
    return this.values.map((value) => value ?? null);
  }

  has(index: number): boolean {
    const value = this.at(index);
    return value !== null && !(isHostObject(value) && value.target === null);
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  textOr(index: number, absent: string): string {
    return this.has(index) ? this.text(index) : absent;
  }

  number(index: number): number {
    return asNumber(this.at(index));
  }

  integer(index: number): number {
    return asInteger(this.at(index));
  }

  integerOr(index: number, absent: number): number {
    return this.has(index) ? this.integer(index) : absent;
  }

  isTrue(index: number): boolean {
    return this.has(index) && asBoolean(this.at(index));
  }

  oneOf<T extends string>(index: number, names: readonly T[], absent?: T): T {
    return absent !== undefined && !this.has(index) ? absent : asOneOf(names)(this.at(index));
  }

  /** Target of an object argument of a class, or undefined when the argument is something else. */
  object<T>(index: number, token: ClassToken<T>): T | undefined {
    const value = this.at(index);
    return isHostObject(value) && value.token.name === token.name ? (value.target as T) : undefined;
  }

  /** A plain object argument ({} when omitted). */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
    return value as Record<string, unknown>;
  }
}
