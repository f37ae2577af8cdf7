/** The other language has the same keys, each with a wording of its own; a missing or a stray key fails the compiler. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
