import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { annotationsOf, contentOf, pagesOf } from './page-objects.js';

/** Each number of marked content that a page draws, in its order. */
function markedOn(document: PDFDocument, page: PDFDict): number[] {
  return [...contentOf(document, page).matchAll(/\/MCID (\d+) ?>> ?BDC/g)].map(([, number]) =>
    Number(number),
  );
}

/** What the parent tree says of each key. */
function parentsOf({ catalog }: PDFDocument): Map<number, PDFObject> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const list = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const parents = new Map<number, PDFObject>();
  for (let at = 0; at < list.size(); at += 2) {
    parents.set(list.lookup(at, PDFNumber).asNumber(), list.get(at + 1));
  }
  expect([...parents.keys()]).toEqual([...parents.keys()].map((_, key) => key));
  expect(root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber()).toBe(parents.size);
  return parents;
}

interface Kid {
  readonly element: PDFRef;
  readonly page: PDFRef;
  readonly marked: number;
}

/** The structure leads to each piece of marked content exactly once, and the page leads back to the same element. */
export function checkStructure(document: PDFDocument): void {
  const { context, catalog } = document;
  const { kids, objects } = walkStructure(document);
  const parents = parentsOf(document);
  const places = kids.map(({ page, marked }) => `${page} ${marked}`);
  expect(new Set(places).size).toBe(places.length);
  const drawn = new Set<string>();
  for (const page of pagesOf(document)) {
    const ref = context.getObjectRef(page);
    const numbers = markedOn(document, page);
    expect(new Set(numbers).size).toBe(numbers.length);
    const key = page.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    if (key === undefined) {
      expect(numbers).toEqual([]);
      continue;
    }
    const list = context.lookup(parents.get(key), PDFArray);
    for (const marked of numbers) {
      drawn.add(`${ref} ${marked}`);
      const kid = kids.find((one) => one.page === ref && one.marked === marked);
      expect(`${ref} ${marked}: ${list.get(marked)}`).toBe(`${ref} ${marked}: ${kid?.element}`);
    }
  }
  expect(places.filter((place) => !drawn.has(place))).toEqual([]);
  const clickable = new Set<PDFRef | undefined>();
  for (const page of pagesOf(document)) {
    for (const annotation of annotationsOf(page)) {
      const ref = context.getObjectRef(annotation);
      const key = annotation.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
      expect(clickable.has(ref)).toBe(false);
      clickable.add(ref);
      expect(parents.get(key)).toBeInstanceOf(PDFRef);
      expect(parents.get(key)).toBe(objects.get(ref as PDFRef));
    }
  }
  expect([...objects.keys()].filter((ref) => !clickable.has(ref)).map(String)).toEqual([]);
  const identifiers = catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookupMaybe(PDFName.of('IDTree'), PDFDict)
    ?.lookup(PDFName.of('Kids'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(PDFName.of('Names'), PDFArray)
    .asArray();
  const names = (identifiers ?? []).filter((_, index) => index % 2 === 0).map(String);
  expect(names).toEqual([...names].sort());
  expect(new Set(names).size).toBe(names.length);
  for (const [index, name] of names.entries()) {
    const element = context.lookup(identifiers?.[index * 2 + 1], PDFDict);
    expect(String(element.get(PDFName.of('ID')))).toBe(name);
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    const text = String(object);
    for (const [, id = ''] of text.matchAll(/\/Headers \[ ?(\([^)]*\)) ?\]/g)) expect(names).toContain(id);
  }
}

function walkStructure(document: PDFDocument): { kids: Kid[]; objects: Map<PDFRef, PDFRef> } {
  const { context, catalog } = document;
  const root = catalog.get(PDFName.of('StructTreeRoot')) as PDFRef;
  const kids: Kid[] = [];
  const objects = new Map<PDFRef, PDFRef>();
  const visit = (ref: PDFRef, parent: PDFRef): void => {
    const element = context.lookup(ref, PDFDict);
    expect(element.get(PDFName.of('P'))).toBe(parent);
    for (const kid of kidsOf(element)) {
      const value = context.lookup(kid);
      if (value instanceof PDFNumber) {
        kids.push({ element: ref, page: element.get(PDFName.of('Pg')) as PDFRef, marked: value.asNumber() });
      } else if (value instanceof PDFDict && value.get(PDFName.of('Type')) === PDFName.of('OBJR')) {
        objects.set(value.get(PDFName.of('Obj')) as PDFRef, ref);
      } else if (value instanceof PDFDict && value.get(PDFName.of('Type')) === PDFName.of('MCR')) {
        kids.push({
          element: ref,
          page: value.get(PDFName.of('Pg')) as PDFRef,
          marked: value.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
        });
      } else visit(kid as PDFRef, ref);
    }
  };
  const document_ = context.lookup(root, PDFDict).get(PDFName.of('K')) as PDFRef;
  visit(document_, root);
  return { kids, objects };
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.get(PDFName.of('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray() : [kids];
}
