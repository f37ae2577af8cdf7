import { fromBase64 } from '../../model/base64';

/** Pixels of a base64 PNG or JPEG, from its header; null for anything else. */
export function imageSize(base64: string): { readonly width: number; readonly height: number } | null {
  const bytes = fromBase64(base64);
  if (!bytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngSize(view) ?? jpegSize(view);
}

function pngSize(bytes: DataView): { width: number; height: number } | null {
  const isPng = bytes.byteLength > 24 && bytes.getUint32(0) === 0x89504e47;
  return isPng ? { width: bytes.getUint32(16), height: bytes.getUint32(20) } : null;
}

/** Walks the segments to the first frame header (SOF0 to SOF15, the tables DHT, JPG and DAC apart). */
function jpegSize(bytes: DataView): { width: number; height: number } | null {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.byteLength; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
  }
  return null;
}
