/**
 * The table of contents of an archive, read without inflating anything, so that a bomb is refused by what it declares.
 * Sizes always come from the central directory (local headers of streamed archives hold zeros). ZIP64 is understood
 * because several writers use its records in small files too.
 */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes start in the archive. */
  readonly dataStart: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENCRYPTED_FLAG = 1;

interface Bounds {
  readonly count: number;
  readonly offset: number;
}

/** The entries in directory order, or null when the bytes are not a whole zip archive. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bounds = findDirectory(view);
  if (!bounds) return null;
  const entries: ZipEntry[] = [];
  let position = bounds.offset;
  for (let index = 0; index < bounds.count; index += 1) {
    const read = readEntry(view, bytes, position);
    if (!read) return null;
    if (!read.entry.path.endsWith('/')) entries.push(read.entry);
    position = read.next;
  }
  return entries;
}

function findDirectory(view: DataView): Bounds | null {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const bounds = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const is64 = bounds.count === 0xffff || bounds.offset === 0xffffffff;
    return is64 ? findDirectory64(view, at) : bounds;
  }
  return null;
}

function findDirectory64(view: DataView, end: number): Bounds | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  if (!sizes) return null;
  const dataStart = findData(view, sizes.offset);
  if (dataStart === null || dataStart + sizes.compressedSize > view.byteLength) return null;
  const path = new TextDecoder()
    .decode(bytes.subarray(at + 46, at + 46 + nameLength))
    .replaceAll('\\', '/')
    .replace(/^\//, '');
  const method = view.getUint16(at + 10, true);
  const { compressedSize, size } = sizes;
  return {
    entry: { path, method, crc: view.getUint32(at + 16, true), compressedSize, size, dataStart },
    next,
  };
}

interface Sizes {
  size: number;
  compressedSize: number;
  offset: number;
}

function readSizes(view: DataView, at: number, extraStart: number, extraLength: number): Sizes | null {
  const sizes: Sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const wide = (['size', 'compressedSize', 'offset'] as const).filter((key) => sizes[key] === 0xffffffff);
  if (wide.length === 0) return sizes;
  let position = findExtra64(view, extraStart, extraStart + extraLength);
  if (position === null) return null;
  for (const key of wide) {
    if (position + 8 > extraStart + extraLength) return null;
    sizes[key] = Number(view.getBigUint64(position, true));
    position += 8;
  }
  return sizes;
}

function findExtra64(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function findData(view: DataView, local: number): number | null {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
