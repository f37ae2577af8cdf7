/**
 * Inflate and deflate by the platform's own streams, in Node and in browsers alike. The raw deflate of an archive is
 * dressed as a gzip member (ten bytes before, checksum and length behind): gzip is offered by every runtime that has
 * the streams at all (raw deflate came later), and its trailer makes the platform check or compute the CRC for us.
 */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

export interface Deflated {
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

export type Inflated = Uint8Array | 'damaged' | 'too long';

/** The inflated bytes; 'too long' as soon as they exceed the `size` the archive declares. */
export async function inflateRaw(deflated: Uint8Array, size: number, crc: number): Promise<Inflated> {
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size >>> 0, true);
  const stream = new DecompressionStream('gzip');
  try {
    return await collect(stream, [GZIP_HEADER, deflated, trailer], size);
  } catch {
    await stream.writable.abort().catch(() => undefined);
    return 'damaged';
  }
}

/** `plain` comes in pieces, so that a big part is never held as a whole. */
export async function deflateRaw(plain: Iterable<Uint8Array>): Promise<Deflated> {
  const zipped = await collect(new CompressionStream('gzip'), plain, Number.MAX_SAFE_INTEGER);
  if (typeof zipped === 'string') throw new Error('The platform refused to compress.');
  const trailer = new DataView(zipped.buffer, zipped.byteOffset + zipped.byteLength - 8, 8);
  const bytes = zipped.subarray(GZIP_HEADER.length, zipped.length - 8);
  return { bytes, crc: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}

interface ByteStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;
}

async function collect(
  stream: ByteStream,
  input: Iterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | 'too long'> {
  const writing = feed(stream.writable, input);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > limit) {
      await reader.cancel().catch(() => undefined);
      return 'too long';
    }
    chunks.push(value);
  }
  await writing;
  return join(chunks, total);
}

function feed(writable: WritableStream<BufferSource>, input: Iterable<Uint8Array>): Promise<void> {
  const writer = writable.getWriter();
  const work = (async () => {
    for (const piece of input) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  })();
  // A damaged stream rejects on both sides; the reader's side is the one that is listened to.
  work.catch(() => undefined);
  return work;
}

function join(chunks: readonly Uint8Array[], total: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
