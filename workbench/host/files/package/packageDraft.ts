/**
 * The package to be written: parts of the opened file that nobody touched are copied as they are, still compressed;
 * others are replaced, added or dropped. What can no longer be reached from the root after a removal goes too; what
 * could not be reached before stays.
 */
import type { ZipPart } from '../zip/zipWriter';
import { writeZip } from '../zip/zipWriter';
import { deflateRaw } from '../zip/deflate';
import type { ContentTypes } from './contentTypes';
import { CONTENT_TYPES_PATH, parseContentTypes, writeContentTypes } from './contentTypes';
import type { Package } from './openPackage';
import { relationshipsPath } from './paths';
import { parseRelationships, writeRelationships, type Relationship } from './relationships';

export interface PackageDraft {
  readonly contentTypes: ContentTypes;
  has(path: string): boolean;
  /** The text of a part as it will be written. */
  text(path: string): Promise<string | null>;
  /** Pieces of a big part, encoded or not, are joined on the way into the archive. */
  setText(path: string, text: string | readonly Piece[], contentType?: string): void;
  setBytes(path: string, bytes: Uint8Array, contentType?: string): void;
  remove(path: string): void;
  relationships(part: string): Promise<readonly Relationship[]>;
  relate(part: string, type: string, target: string, mode?: 'external'): Promise<string>;
  unrelate(part: string, id: string): Promise<void>;
  /** `pattern` holds one `#`, replaced by the first free number from 1. */
  freePath(pattern: string): string;
  build(time: Date): Promise<Uint8Array>;
}

type Piece = string | Uint8Array;
type Content = Uint8Array | readonly Piece[];

interface DraftState {
  readonly source: Package | null;
  readonly contentTypes: ContentTypes;
  /** null: dropped. */
  readonly written: Map<string, Content | null>;
  readonly relations: Map<string, Relationship[]>;
  readonly changedRelations: Set<string>;
}

/** ISO strict packages want their own addresses in every part; new parts are written with the usual ones. */
const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];
const toStrict = (text: string): string =>
  STRICT.reduce((done, [usual, strict]) => done.replaceAll(usual, strict), text);

const isStrict = async (source: Package): Promise<boolean> =>
  (await source.relationships('')).some(({ type }) =>
    type.startsWith('http://purl.oclc.org/ooxml/officeDocument'),
  );

export async function createDraft(source: Package | null): Promise<PackageDraft> {
  const dialect = source && (await isStrict(source)) ? toStrict : (text: string): string => text;
  const contentTypes = parseContentTypes(source ? await source.text(CONTENT_TYPES_PATH) : null);
  const state: DraftState = {
    source,
    contentTypes,
    written: new Map(),
    relations: new Map(),
    changedRelations: new Set(),
  };
  const before = source ? await reachable(state) : new Set<string>();
  const set = (path: string, content: Content | string, contentType?: string): void => {
    const pieces = typeof content === 'string' ? [content] : content;
    state.written.set(
      path,
      pieces instanceof Uint8Array
        ? pieces
        : pieces.map((piece) => (typeof piece === 'string' ? dialect(piece) : piece)),
    );
    if (contentType) contentTypes.overrides.set(path, contentType);
  };
  return {
    contentTypes,
    has: (path) => hasPart(state, path),
    text: (path) => partText(state, path),
    setText: set,
    setBytes: set,
    remove: (path) => removePart(state, path),
    relationships: (part) => relationsOf(state, part),
    relate: (part, type, target, mode) =>
      relate(state, part, { type: dialect(type), target, isExternal: mode === 'external' }),
    unrelate: async (part, id) => {
      state.relations.set(
        part,
        (await relationsOf(state, part)).filter((one) => one.id !== id),
      );
      state.changedRelations.add(part);
    },
    freePath: (pattern) => freePath(state, pattern),
    build: async (time) => {
      await dropUnreachable(state, before);
      return writeZip(await allParts(state), time);
    },
  };
}

const hasPart = (state: DraftState, path: string): boolean =>
  state.written.has(path) ? state.written.get(path) !== null : state.source?.find(path) !== undefined;

async function partText(state: DraftState, path: string): Promise<string | null> {
  const written = state.written.get(path);
  if (written === undefined) return (await state.source?.text(path)) ?? null;
  if (written === null) return null;
  const decoder = new TextDecoder();
  const pieces = written instanceof Uint8Array ? [written] : written;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}

function removePart(state: DraftState, path: string): void {
  state.written.set(path, null);
  state.written.set(relationshipsPath(path), null);
  state.relations.set(path, []);
  state.changedRelations.delete(path);
  state.contentTypes.overrides.delete(path);
}

async function relationsOf(state: DraftState, part: string): Promise<Relationship[]> {
  const known = state.relations.get(part);
  if (known) return known;
  const read = parseRelationships(part, await partText(state, relationshipsPath(part)));
  state.relations.set(part, read);
  return read;
}

async function relate(state: DraftState, part: string, one: Omit<Relationship, 'id'>): Promise<string> {
  const relations = await relationsOf(state, part);
  const used = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  relations.push({ id: `rId${number}`, ...one });
  state.changedRelations.add(part);
  return `rId${number}`;
}

function freePath(state: DraftState, pattern: string): string {
  for (let number = 1; ; number += 1) {
    const path = pattern.replace('#', String(number));
    if (!hasPart(state, path)) return path;
  }
}

async function reachable(state: DraftState): Promise<Set<string>> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const one of await relationsOf(state, part)) {
      if (one.isExternal || seen.has(one.target) || !hasPart(state, one.target)) continue;
      seen.add(one.target);
      waiting.push(one.target);
    }
  }
  return seen;
}

async function dropUnreachable(state: DraftState, before: ReadonlySet<string>): Promise<void> {
  const after = await reachable(state);
  for (const path of before) if (!after.has(path)) removePart(state, path);
}

async function allParts(state: DraftState): Promise<ZipPart[]> {
  for (const part of state.changedRelations) {
    const relations = state.relations.get(part) ?? [];
    state.written.set(
      relationshipsPath(part),
      relations.length ? [writeRelationships(part, relations)] : null,
    );
  }
  state.written.set(CONTENT_TYPES_PATH, [writeContentTypes(state.contentTypes)]);
  const parts: ZipPart[] = [];
  const kept = new Set<string>();
  for (const entry of state.source?.entries ?? []) {
    kept.add(entry.path);
    const written = state.written.get(entry.path);
    const { path, method, crc, size, dataStart, compressedSize } = entry;
    const data = state.source?.archive.subarray(dataStart, dataStart + compressedSize) ?? new Uint8Array();
    if (written === undefined) parts.push({ path, method, crc, size, data });
    else if (written !== null) parts.push(await deflatePart(path, written));
  }
  const added = [...state.written].filter(([path, content]) => content !== null && !kept.has(path));
  added.sort(([a], [b]) => Number(b === CONTENT_TYPES_PATH) - Number(a === CONTENT_TYPES_PATH));
  for (const [path, content] of added) if (content !== null) parts.push(await deflatePart(path, content));
  return parts;
}

async function deflatePart(path: string, content: Content): Promise<ZipPart> {
  const { bytes, crc, size } = await deflateRaw(content instanceof Uint8Array ? [content] : encoded(content));
  return { path, method: 8, crc, size, data: bytes };
}

function* encoded(pieces: readonly Piece[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}
