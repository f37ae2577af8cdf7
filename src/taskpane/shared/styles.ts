/**
 * Styles beside the component, written with Fluent's tokens and turned into one style element. Fluent's own `makeStyles` is
 * made for libraries of components: its run-time part adds 10 kB (gzip) to the pane, for atomic classes and right-to-left
 * mirroring that a pane of two left-to-right languages does not need. Fluent's components keep theirs, which is compiled.
 */
import type { CSSProperties } from 'react';

type Nested = { readonly [selector in `:${string}` | `&${string}` | `@${string}`]?: CSSProperties };
export type StyleRule = CSSProperties & Nested;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (style: object): string =>
  Object.entries(style)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => `${kebab(name)}:${String(value)}`)
    .join(';');

const nestedCss = (selector: string, key: string, style: object): string => {
  if (key.startsWith('@')) return `${key}{${selector}{${declarations(style)}}}`;
  return `${key.startsWith('&') ? key.replaceAll('&', selector) : selector + key}{${declarations(style)}}`;
};

/** The class stands twice in its selector, so that it wins over the classes of the Fluent component it is given to. */
const ruleCss = (className: string, rule: StyleRule): string => {
  const selector = `.${className}.${className}`;
  const nested = Object.entries(rule).filter(([, value]) => typeof value === 'object');
  return [
    `${selector}{${declarations(rule)}}`,
    ...nested.map(([key, value]) => nestedCss(selector, key, value as object)),
  ].join('');
};

let sheet: HTMLStyleElement | null = null;
let count = 0;

const addCss = (css: string): void => {
  if (sheet === null) {
    sheet = document.createElement('style');
    sheet.dataset['owner'] = 'dc-pilot';
    document.head.append(sheet);
  }
  sheet.append(css);
};

/** Class names by slot; the rules are added to the page when first used, in the order they are written. */
export const makeStyles = <Slot extends string>(rules: Readonly<Record<Slot, StyleRule>>) => {
  let names: Record<Slot, string> | null = null;
  return (): Readonly<Record<Slot, string>> => {
    if (names !== null) return names;
    const prefix = `dc${(count += 1)}`;
    const made = {} as Record<Slot, string>;
    for (const slot of Object.keys(rules) as Slot[]) {
      made[slot] = `${prefix}-${slot}`;
      addCss(ruleCss(made[slot], rules[slot]));
    }
    names = made;
    return made;
  };
};

export const mergeClasses = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name).join(' ');
