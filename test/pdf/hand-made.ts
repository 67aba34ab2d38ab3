import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { SkiaPdf } from '../../src/pdf/skia.js';

/** The bytes of a file with the given objects, numbered from 1, laid out as Skia lays them out. */
export function handMadeBytes(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const table = [`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`];
  for (const [index, body] of objects.entries()) {
    table.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const end = `trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table.join('') + end, 'latin1');
}

/** A read file whose first object is the catalogue and whose second one describes the file. */
export function handMadePdf(
  catalogue: string,
  objects: readonly string[] = [],
  info = '<</Producer (Skia/PDF m147)>>',
): SkiaPdf {
  return new SkiaPdf(handMadeBytes([catalogue, info, ...objects], '<</Root 1 0 R\n/Info 2 0 R>>'));
}

/** A stream object whose data is left as it is. */
export function plainStream(data: string): string {
  return `<</Length ${data.length}>> stream\n${data}\nendstream`;
}

/** A stream object whose data is packed. */
export function packedStream(data: string): string {
  const packed = deflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  return `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`;
}

/** What the error for a file that is not understood looks like to `toThrow`. */
export function notUnderstoodError(detail: string): unknown {
  return expect.objectContaining({ code: 'run/pdf-not-understood', args: { detail } });
}
