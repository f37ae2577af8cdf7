/**
 * What the client's file looks for before it talks to a host: a little of a browser, `CustomFunctions` (which office.js
 * brings along in a page) and `Office.context.requirements`, so that version checks answer what a host of this age would.
 * In jsdom the browser is there and nothing of it is replaced.
 */
export interface CustomFunctionsRegistry {
  associate(id: string, run: (...values: readonly unknown[]) => unknown): void;
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
    onchange(listener: () => void): void;
  };
}

/** Highest version of each set of the API; the client of the npm package holds members up to ExcelApi 1.15. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  excelapionline: '1.1',
  sharedruntime: '1.2',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  customfunctionsruntime: '1.4',
  customfunctions: '1.9',
  richapiruntime: '1.2',
  richapiruntimeflag: '1.2',
  delayforcelledit: '1.1',
};

type Globals = Record<string, unknown>;

export function isSetSupported(name: string, version = '1.0'): boolean {
  const held = REQUIREMENT_SETS[name.toLowerCase()];
  if (held === undefined) return false;
  const [major = 0, minor = 0] = held.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const nothing = (): void => undefined;

/** A function command or a service method of the pane, by its id in capitals. */
export type Associated = (...values: readonly unknown[]) => unknown;

function createCustomFunctions(): CustomFunctionsRegistry {
  const mappings: Record<string, Associated> = {};
  const listeners: (() => void)[] = [];
  return {
    associate(id, run) {
      mappings[id.toUpperCase()] = run;
      for (const listener of listeners) listener();
    },
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
  };
}

function element(): Globals {
  return {
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  };
}

function defineDocument(globals: Globals): void {
  globals['document'] = {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
    body: element(),
    head: element(),
    documentElement: element(),
    readyState: 'complete',
    domain: 'localhost',
  };
}

/** Defines what is missing; returns the registry of custom functions. */
export function defineGlobals(
  globals: Globals,
  languages: { readonly display: string; readonly content: string },
): CustomFunctionsRegistry {
  if (globals['window'] === undefined)
    for (const name of ['window', 'self', 'parent', 'top']) globals[name] = globals;
  globals['location'] ??= {
    href: 'https://localhost/',
    origin: 'https://localhost',
    protocol: 'https:',
    host: 'localhost',
    search: '',
    hash: '',
  };
  if (globals['navigator'] === undefined) globals['navigator'] = { userAgent: 'Node' };
  globals['addEventListener'] ??= nothing;
  globals['removeEventListener'] ??= nothing;
  if (globals['document'] === undefined) defineDocument(globals);
  const registry = createCustomFunctions();
  globals['CustomFunctions'] = registry;
  defineOffice(globals, languages);
  return registry;
}

/**
 * The members of `Office` that office.js would bring. The client's file makes an object of that name too, some of whose
 * members cannot be set; so ours come before it, and once more in front of it.
 */
export function defineOffice(
  globals: Globals,
  languages: { readonly display: string; readonly content: string },
): void {
  const held = globals['Office'];
  const office: object = typeof held === 'object' && held !== null ? held : {};
  const own = Object.getOwnPropertyDescriptors(createOffice(languages));
  globals['Office'] = Object.create(office, own);
}

function createOffice(languages: { readonly display: string; readonly content: string }): Globals {
  const commands: Record<string, Associated> = {};
  return {
    context: {
      requirements: { isSetSupported },
      displayLanguage: languages.display,
      contentLanguage: languages.content,
      platform: 'OfficeOnline',
      host: 'Excel',
    },
    actions: {
      associate: (id: string, run: Associated) => void (commands[id.toUpperCase()] = run),
      _association: { mappings: commands },
    },
    onReady: (then?: (info: unknown) => void) => {
      const info = { host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } };
      then?.(info);
      return Promise.resolve(info);
    },
  };
}
