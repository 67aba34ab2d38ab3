import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { annotationsOf, pagesOf } from './page-objects.js';
import { checkStructure } from './structure-checker.js';

/** Whether qpdf is installed: a test that needs it is shown as skipped elsewhere. */
export const hasQpdf: boolean = spawnSync('qpdf', ['--version']).status === 0;

/** Checks that a tagged file is sound: read by a library that did not write it, and by qpdf where that is installed. */
export async function checkFile(bytes: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  checkReferences(document);
  checkStructure(document);
  checkAnnotations(document);
  checkDestinations(document);
  if (hasQpdf) checkWithQpdf(bytes);
}

/** No reference leads nowhere, and no object is there that nothing leads to. */
export function checkReferences({ context }: PDFDocument): void {
  const known = new Set(
    context.enumerateIndirectObjects().flatMap(([ref, object]) => (isCarrier(object) ? [] : [ref])),
  );
  const reached = new Set<PDFRef>();
  const dangling: string[] = [];
  const waiting: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].flatMap(
    (ref) => ref ?? [],
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      const value = context.lookup(next);
      if (known.has(next) && value) waiting.push(value);
      else dangling.push(String(next));
    } else if (next instanceof PDFStream) waiting.push(next.dict);
    else if (next instanceof PDFDict) waiting.push(...next.values());
    else if (next instanceof PDFArray) waiting.push(...next.asArray());
  }
  expect(dangling).toEqual([]);
  expect([...known].filter((ref) => !reached.has(ref)).map(String)).toEqual([]);
}

/** What holds packed objects and their table: nothing leads to these by reference. */
function isCarrier(object: PDFObject): boolean {
  const type = object instanceof PDFStream ? object.dict.get(PDFName.of('Type')) : undefined;
  return type === PDFName.of('ObjStm') || type === PDFName.of('XRef');
}

/** Each link is described, and leads to a place that is there. */
function checkAnnotations(document: PDFDocument): void {
  const { catalog } = document;
  const destinations = catalog.lookup(PDFName.of('Dests'), PDFDict);
  for (const page of pagesOf(document)) {
    for (const annotation of annotationsOf(page)) {
      expect(annotation.has(PDFName.of('Contents'))).toBe(true);
      const target = annotation.get(PDFName.of('Dest'));
      if (target === undefined) expect(annotation.has(PDFName.of('A'))).toBe(true);
      else expect(destinations.keys()).toContain(target);
    }
  }
}

/** Each destination and each line of the outline leads to a page; the lines of the outline know each other. */
function checkDestinations(document: PDFDocument): void {
  const { context, catalog } = document;
  const pages = pagesOf(document).map((page) => context.getObjectRef(page));
  const isPlace = (value: unknown): void => {
    expect(value).toBeInstanceOf(PDFArray);
    expect(pages).toContain((value as PDFArray).get(0));
  };
  for (const value of catalog.lookup(PDFName.of('Dests'), PDFDict).values()) isPlace(value);
  const outlines = catalog.get(PDFName.of('Outlines'));
  if (!(outlines instanceof PDFRef)) return;
  const visit = (ref: PDFRef): number => {
    const parent = context.lookup(ref, PDFDict);
    let count = 0;
    let previous: PDFObject | undefined;
    let next = parent.get(PDFName.of('First'));
    for (; next instanceof PDFRef; next = context.lookup(next, PDFDict).get(PDFName.of('Next'))) {
      const item = context.lookup(next, PDFDict);
      expect(item.get(PDFName.of('Parent'))).toBe(ref);
      expect(item.get(PDFName.of('Prev'))).toBe(previous);
      isPlace(item.get(PDFName.of('Dest')));
      previous = next;
      count += 1 + visit(next);
    }
    expect(parent.get(PDFName.of('Last'))).toBe(previous);
    const said = parent.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber() ?? 0;
    expect(said).toBe(count);
    return count;
  };
  visit(outlines);
}

/** Has a file checked by qpdf. */
export function checkWithQpdf(bytes: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'planb-qpdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, bytes);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
