import { attribute, element, elements, parseXml, writeDocument } from '../xml/xmlTree';

/** `[Content_Types].xml`: by extension and by part. */
export interface ContentTypes {
  readonly defaults: Map<string, string>;
  readonly overrides: Map<string, string>;
}

export const CONTENT_TYPES_PATH = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

export function parseContentTypes(xml: string | null): ContentTypes {
  const root = xml === null ? undefined : (parseXml(xml) ?? undefined);
  const types: ContentTypes = { defaults: new Map(), overrides: new Map() };
  for (const at of elements(root, 'Default')) {
    types.defaults.set((attribute(at, 'Extension') ?? '').toLowerCase(), attribute(at, 'ContentType') ?? '');
  }
  for (const at of elements(root, 'Override')) {
    types.overrides.set(
      (attribute(at, 'PartName') ?? '').replace(/^\//, ''),
      attribute(at, 'ContentType') ?? '',
    );
  }
  return types;
}

export function writeContentTypes(types: ContentTypes): string {
  const defaults = [...types.defaults].map(([extension, type]) =>
    element('Default', { Extension: extension, ContentType: type }),
  );
  const overrides = [...types.overrides].map(([path, type]) =>
    element('Override', { PartName: `/${path}`, ContentType: type }),
  );
  return writeDocument(element('Types', { xmlns: NAMESPACE }, [...defaults, ...overrides]));
}
