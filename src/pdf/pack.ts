import { deflate } from 'node:zlib';

/** Packs data in another thread, while this one goes on; the bytes are those of `deflateSync`. */
export function pack(data: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflate(data, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}
