/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_NAMES } from '../src/commands/commandNames';
import { FUNCTION_IDS } from '../src/functions/functionIds';

const root = path.join(__dirname, '..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const xml = new DOMParser().parseFromString(text, 'application/xml');
const BASE = 'https://localhost:3000/';

const all = (name: string): Element[] =>
  [...xml.getElementsByTagName('*')].filter((e) => e.localName === name);
const childNames = (element: Element): string[] => [...element.children].map((e) => e.localName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = new Map(
  ['Image', 'Url', 'String']
    .flatMap((name) => all(name))
    .filter((e) => e.hasAttribute('id'))
    .map((e) => [attribute(e, 'id'), e]),
);

/** Children present must come in this order; the store's validator refuses any other. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Button: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Group: ['Label', 'Icon', 'Control'],
};

const isOrdered = (element: Element, order: readonly string[]): boolean => {
  const positions = childNames(element).map((name) => order.indexOf(name));
  return positions.every((position, i) => position >= 0 && position >= (positions[i - 1] ?? 0));
};

test('is well-formed and a task pane add-in with the 1.0 overrides', () => {
  expect(all('parsererror')).toHaveLength(0);
  expect(xml.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('VersionOverrides').map((e) => e.getAttribute('xsi:type'))).toEqual(['VersionOverridesV1_0']);
});

test('Microsoft’s own tool reads it', () => {
  const printed = execFileSync('npx', ['office-addin-manifest', 'info', path.join(root, 'manifest.xml')], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(printed).toContain('Name: DC Pilot');
});

test('elements stand in the order the schema asks', () => {
  expect(isOrdered(xml.documentElement, ORDER.OfficeApp ?? [])).toBe(true);
  for (const name of ['DesktopFormFactor', 'Resources', 'Group']) {
    for (const element of all(name))
      expect([name, isOrdered(element, ORDER[name] ?? [])]).toEqual([name, true]);
  }
  for (const control of all('Control')) expect(isOrdered(control, ORDER.Button ?? [])).toBe(true);
  const versioned = all('Host').find((e) => e.hasAttribute('xsi:type'));
  expect(versioned && childNames(versioned)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
});

test('asks for SharedRuntime 1.1 and ExcelApi 1.13, and gives the functions no namespace', () => {
  const sets = all('Set').map((e) => `${attribute(e, 'Name')} ${attribute(e, 'MinVersion')}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.13']);
  expect(all('Namespace')).toHaveLength(0);
  expect(all('TaskpaneId')).toHaveLength(0);
});

test('every resid is resolved, every resource is used, ids are unique and short', () => {
  const used = [...xml.getElementsByTagName('*')]
    .map((e) => e.getAttribute('resid'))
    .filter((id): id is string => id !== null);
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  const ids = ['Image', 'Url', 'String', 'Group', 'Control', 'CustomTab']
    .flatMap(all)
    .flatMap((e) => e.getAttribute('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(used.filter((id) => id.length > 32)).toEqual([]);
});

test('one page serves pane, commands and functions', () => {
  const resids = [
    all('Runtime')[0],
    all('Page')[0]?.children[0],
    all('FunctionFile')[0],
    ...all('Action')
      .filter((e) => e.getAttribute('xsi:type') === 'ShowTaskpane')
      .map((e) => e.children[0]),
  ];
  expect(resids.map((e) => e?.getAttribute('resid'))).toEqual(resids.map(() => 'Taskpane.Url'));
});

test('texts keep to their lengths and are all in French and English', () => {
  for (const [list, limit] of [
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ] as const) {
    for (const element of [...(all(list)[0]?.children ?? [])]) {
      const wordings = [element, ...element.children].map(
        (e) => attribute(e, 'DefaultValue') || attribute(e, 'Value'),
      );
      expect(wordings.every((wording) => wording.length > 0 && wording.length <= limit)).toBe(true);
      if (attribute(element, 'DefaultValue') !== 'DC Pilot') expect(element.children).toHaveLength(1);
    }
  }
});

test('every URL is https and every icon is a PNG of its size', () => {
  const urls = [...text.matchAll(/(?:DefaultValue|Value)="(http[^"]+)"/g)].map((m) => m[1] ?? '');
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  for (const icon of all('Image').filter((e) => e.hasAttribute('size'))) {
    const url = resources.get(attribute(icon, 'resid'))?.getAttribute('DefaultValue') ?? '';
    const file = path.join(root, url.slice(BASE.length));
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Number(icon.getAttribute('size')),
      Number(icon.getAttribute('size')),
    ]);
  }
  expect(readFileSync(path.join(root, 'assets/icons/icon-64.png')).readUInt32BE(16)).toBe(64);
});

test('each control shows the three sizes Office requires', () => {
  for (const icon of all('Icon')) {
    const sizes = [...icon.children].map((e) => e.getAttribute('size'));
    for (const size of ['16', '32', '80']) expect(sizes).toContain(size);
  }
});

test('ribbon commands and functions are the ones the code has', () => {
  const functionNames = all('FunctionName').map((e) => e.textContent ?? '');
  expect(functionNames).toEqual([...COMMAND_NAMES]);
  expect(functionNames.every((name) => name.length < 65)).toBe(true);
  expect(FUNCTION_IDS).toEqual(expect.arrayContaining(['DCSCORE', 'DCABC']));
  // A name that is a cell address would never be callable: A1 to XFD1048576.
  expect(FUNCTION_IDS.filter((id) => /^[A-Z]{1,3}\d+$/.test(id))).toEqual([]);
});
