/** Writes an archive whose bytes depend only on its parts and on the clock given. */
export interface ZipPart {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const UTF8_NAME_FLAG = 0x0800;

interface Placed {
  readonly part: ZipPart;
  readonly name: Uint8Array;
  /** Where its local header starts. */
  readonly offset: number;
}

/** `time` is written as the wall clock of UTC, so that the time zone of the machine leaves no trace. */
export function writeZip(parts: readonly ZipPart[], time: Date): Uint8Array {
  const placed: Placed[] = [];
  let directory = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.path);
    placed.push({ part, name, offset: directory });
    directory += 30 + name.length + part.data.length;
  }
  const directorySize = placed.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const out = new Uint8Array(directory + directorySize + 22);
  const stamp = dosTime(time);
  let at = directory;
  for (const one of placed) {
    writeLocal(out, one, stamp);
    writeEntry(out, at, one, stamp);
    at += 46 + one.name.length;
  }
  writeEnd(new DataView(out.buffer, at), parts.length, { directory, directorySize });
  return out;
}

function dosTime(time: Date): number {
  const year = Math.max(1980, time.getUTCFullYear());
  const date = ((year - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}

function writeLocal(out: Uint8Array, placed: Placed, stamp: number): void {
  const { part, name, offset } = placed;
  const view = new DataView(out.buffer, offset);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, placed, stamp);
  out.set(name, offset + 30);
  out.set(part.data, offset + 30 + name.length);
}

function writeEntry(out: Uint8Array, at: number, placed: Placed, stamp: number): void {
  const view = new DataView(out.buffer, at);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, placed, stamp);
  view.setUint32(42, placed.offset, true);
  out.set(placed.name, at + 46);
}

/** The 24 bytes that local headers and directory entries share. */
function writeCommon(view: DataView, at: number, { part, name }: Placed, stamp: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME_FLAG, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, count: number, bounds: { directory: number; directorySize: number }): void {
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, bounds.directorySize, true);
  view.setUint32(16, bounds.directory, true);
}
