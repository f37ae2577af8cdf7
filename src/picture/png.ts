/** A picture as PNG (a palette, eight bits): the same bytes on every machine, for the library packs by itself. */
import { zlibSync } from 'fflate';
import type { Canvas } from './canvas';
import { paletteOf } from './palette';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PALETTE = 3;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** Length, type and data, checksum over the last two. */
const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
};

const header = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, PALETTE, 0, 0, 0], 8);
  return bytes;
};

/** Each line begins with its filter: none. */
const lines = (indices: Uint8Array, width: number): Uint8Array => {
  const height = indices.length / width;
  const bytes = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++)
    bytes.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return bytes;
};

export const encodePng = (canvas: Canvas): Uint8Array => {
  const { colours, indices } = paletteOf(canvas);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header(canvas.width, canvas.height)),
    chunk('PLTE', colours),
    chunk('IDAT', zlibSync(lines(indices, canvas.width), { level: 4 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
