/** Collects text as UTF-8 chunks, so that a sheet of a million cells is never held as strings. */
export interface TextSink {
  push(text: string): void;
  /** All chunks so far; nothing may be pushed afterwards. */
  finish(): readonly Uint8Array[];
}

const CHUNK_CHARACTERS = 131_072;

export function createTextSink(): TextSink {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) chunks.push(encoder.encode(texts.join('')));
    texts = [];
    length = 0;
  };
  return {
    push(text) {
      texts.push(text);
      length += text.length;
      if (length >= CHUNK_CHARACTERS) flush();
    },
    finish() {
      flush();
      return chunks;
    },
  };
}
