import { afterAll, beforeAll } from 'vitest';
import { Reader } from './browser.js';
import { Disk } from './example.js';

/** What the tests of a block read with. */
export interface Reading {
  readonly reader: Reader;
  readonly disk: Disk;
}

/** A browser and a folder of files for the tests of the block that it is called in; both end with it. */
export function useReader(): Reading {
  const disk = new Disk();
  let reader: Reader | undefined;
  beforeAll(async () => {
    reader = await Reader.start();
  });
  afterAll(async () => {
    await reader?.close();
    disk.remove();
  });
  return {
    disk,
    get reader() {
      if (!reader) throw new Error('no browser yet');
      return reader;
    },
  };
}
