import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { build } from '../src/api.js';
import { packagePath } from '../src/host/package.js';
import { type PageManifest, pageOf, pictureCodes, pictures, picturesDay } from './picture-list.js';

/** Pixels for a point of the page. */
const scale = 1.25;
const codes: Record<string, string> = {};
mkdirSync(dirname(packagePath(pictureCodes)), { recursive: true });
for (const example of new Set(pictures.map((picture) => picture.example))) await paintPagesOf(example);
writeFileSync(packagePath(pictureCodes), `${JSON.stringify(codes, undefined, 2)}\n`);

async function paintPagesOf(example: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planb-pictures-'));
  try {
    cpSync(packagePath('examples', example), folder, { recursive: true });
    const { outputs } = await build({ cwd: folder, asOf: picturesDay, force: true });
    const printed = outputs.find(({ format }) => format === 'pdf');
    if (!printed) throw new RangeError(`${example} has no binder`);
    const file = join(folder, printed.path);
    const manifest: PageManifest = JSON.parse(readFileSync(join(dirname(file), 'manifest.json'), 'utf8'));
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const labels = (await pdf.getPageLabels()) ?? [];
    for (const picture of pictures.filter((one) => one.example === example)) {
      const { code, label } = pageOf(manifest, picture);
      codes[picture.name] = code;
      writeFileSync(
        packagePath('docs', 'pictures', `${picture.name}.png`),
        await painted(await pdf.getPage(labels.indexOf(label) + 1)),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function painted(page: PDFPageProxy): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // Outside of a browser the reader takes any canvas of the same shape; its types know only that of a page.
  type Canvas = Parameters<typeof page.render>[0]['canvas'];
  await page.render({ canvas: canvas as unknown as Canvas, viewport }).promise;
  return canvas.toBuffer('image/png');
}
