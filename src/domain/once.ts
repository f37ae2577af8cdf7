/** Works something out when it is first asked for, and keeps it: what few need, nobody else waits for. */
export const once = <Value>(work: () => Value): (() => Value) => {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
};
