/**
 * The parts of an opened file, inflated when asked for. Refusals met deep inside a part travel as a `Refusal` and are
 * turned into a result at the door (openWorkbook); nothing else in this folder throws for the file's sake.
 */
import type { FileLimits } from '../fileLimits';
import { refuse, type FileFailure, type FileResult, accept } from '../fileResult';
import { inflateRaw } from '../zip/deflate';
import { readZipDirectory, type ZipEntry } from '../zip/zipDirectory';
import { relationshipsPath } from './paths';
import { parseRelationships, type Relationship } from './relationships';

export class Refusal extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
  }
}

export interface Package {
  readonly archive: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** The entry's own spelling of a path, case ignored; undefined when there is no such part. */
  find(path: string): ZipEntry | undefined;
  bytes(path: string): Promise<Uint8Array | null>;
  text(path: string): Promise<string | null>;
  relationships(part: string): Promise<Relationship[]>;
}

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Old binary workbooks and encrypted ones come in the same container; its directory (UTF-16 names) tells them apart. */
function refuseCompound(bytes: Uint8Array): FileFailure | null {
  if (!CFB_SIGNATURE.every((value, index) => bytes[index] === value)) return null;
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage') || text.includes('EncryptionInfo'))
    return refuse('FILE_ENCRYPTED', 'password');
  return refuse('FILE_UNREADABLE', 'xls');
}

export function openPackage(bytes: Uint8Array, limits: FileLimits): FileResult<Package> {
  const compound = refuseCompound(bytes);
  if (compound) return compound;
  if (bytes.length === 0) return refuse('FILE_UNREADABLE', 'empty');
  const entries = readZipDirectory(bytes);
  if (!entries || entries.length === 0) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return refuse('FILE_UNREADABLE', isZip ? 'truncated' : 'not a workbook');
  }
  return refuseBomb(entries, limits) ?? accept(createPackage(bytes, entries));
}

function refuseBomb(entries: readonly ZipEntry[], limits: FileLimits): FileFailure | null {
  const tooLarge = (reason: string, value: number, limit: number): FileFailure =>
    refuse('FILE_TOO_LARGE', reason, { value, limit });
  if (entries.length > limits.maxEntries) return tooLarge('parts', entries.length, limits.maxEntries);
  let total = 0;
  for (const { size, compressedSize } of entries) {
    total += size;
    if (size > limits.maxPartBytes) return tooLarge('part bytes', size, limits.maxPartBytes);
    if (size > limits.ratioFloorBytes && size > compressedSize * limits.maxRatio) {
      return tooLarge('compression ratio', Math.round(size / Math.max(1, compressedSize)), limits.maxRatio);
    }
  }
  return total > limits.maxTotalBytes ? tooLarge('bytes', total, limits.maxTotalBytes) : null;
}

function createPackage(archive: Uint8Array, entries: readonly ZipEntry[]): Package {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const find = (path: string): ZipEntry | undefined => byPath.get(path.toLowerCase());
  const bytes = async (path: string): Promise<Uint8Array | null> => {
    const entry = find(path);
    return entry ? inflateEntry(archive, entry) : null;
  };
  const text = async (path: string): Promise<string | null> => {
    const plain = await bytes(path);
    return plain ? decodeXml(plain) : null;
  };
  const relationships = async (part: string): Promise<Relationship[]> =>
    parseRelationships(part, await text(relationshipsPath(part)));
  return { archive, entries, find, bytes, text, relationships };
}

async function inflateEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === 0) return data;
  if (entry.method !== 8)
    throw new Refusal(refuse('FILE_UNREADABLE', 'compression method', { part: entry.path }));
  const plain = await inflateRaw(data, entry.size, entry.crc);
  if (plain === 'too long')
    throw new Refusal(refuse('FILE_TOO_LARGE', 'undeclared bytes', { part: entry.path }));
  if (plain === 'damaged') throw new Refusal(refuse('FILE_UNREADABLE', 'damaged', { part: entry.path }));
  return plain;
}

function decodeXml(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
