import { attribute, element, elements, parseXml, writeDocument } from '../xml/xmlTree';
import { relativeTarget, resolveTarget } from './paths';

export interface Relationship {
  readonly id: string;
  /** The whole type; compared by its last word (`relationshipKind`), because ISO strict files use other addresses. */
  readonly type: string;
  /** A path in the package, or the address as written when external. */
  target: string;
  readonly isExternal: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationshipKind = (relationship: Relationship): string =>
  relationship.type.slice(relationship.type.lastIndexOf('/') + 1);

export function parseRelationships(part: string, xml: string | null): Relationship[] {
  const root = xml === null ? null : parseXml(xml);
  return elements(root ?? undefined, 'Relationship').map((at) => {
    const isExternal = attribute(at, 'TargetMode') === 'External';
    const target = attribute(at, 'Target') ?? '';
    return {
      id: attribute(at, 'Id') ?? '',
      type: attribute(at, 'Type') ?? '',
      target: isExternal || target.startsWith('#') ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

export function writeRelationships(part: string, relationships: readonly Relationship[]): string {
  const children = relationships.map((one) =>
    element('Relationship', {
      Id: one.id,
      Type: one.type,
      Target: one.isExternal || one.target.startsWith('#') ? one.target : relativeTarget(part, one.target),
      TargetMode: one.isExternal ? 'External' : undefined,
    }),
  );
  return writeDocument(element('Relationships', { xmlns: NAMESPACE }, children));
}
