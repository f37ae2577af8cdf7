import type { MethodDefinition } from '../protocol/defineClass';
import type { HostContext } from '../session/hostContext';

/**
 * `_Register…Event` and `_Unregister…Event` methods of a class: event name → number, for the target the object is.
 * Names are the part behind `_Register`, as the client writes it ("DataChangedEvent", "EventNameChanged").
 */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: T, context: HostContext) => string,
): Readonly<Record<string, MethodDefinition<T>>> {
  const methods: Record<string, MethodDefinition<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, context) =>
      context.events.register(type, targetOf(target, context));
    methods[`_Unregister${name}`] = (target, _args, context) =>
      context.events.unregister(type, targetOf(target, context));
  }
  return methods;
}
