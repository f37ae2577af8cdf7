const CHUNK = 32_768;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A `data:` address in front is allowed; null when it is not base64. */
export function fromBase64(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** By the first bytes: PNG, JPEG, GIF, SVG; PNG when unknown. */
export function imageKind(bytes: Uint8Array): { readonly extension: string; readonly contentType: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { extension: 'jpeg', contentType: 'image/jpeg' };
  if (bytes[0] === 0x47 && bytes[1] === 0x49) return { extension: 'gif', contentType: 'image/gif' };
  if (bytes[0] === 0x3c) return { extension: 'svg', contentType: 'image/svg+xml' };
  return { extension: 'png', contentType: 'image/png' };
}
