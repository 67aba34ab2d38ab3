import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/host/csv.js';
import type { Table } from '../../src/workspace/listing.js';

const people: Table = {
  columns: ['Navn', 'Kode'],
  rows: [
    ['Åse Øby', 'A1'],
    ['Bo Dal', 'B2'],
  ],
};
const text = 'Navn;Kode\r\nÅse Øby;A1\r\nBo Dal;B2\r\n';
const read = (content: string | Buffer, language = 'da') => readCsv(Buffer.from(content), language);
const utf16 = (content: string): Buffer => Buffer.from(content, 'utf16le');

describe('an exported list', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${text}`)],
    ['UTF-16 without one', utf16(text)],
    ['UTF-16, most significant byte first', utf16(`\ufeff${text}`).swap16()],
    ['UTF-16, most significant byte first, without a mark', utf16(text).swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(read(bytes)).toEqual(people);
  });

  it('is of the day above its columns, which is read as it is written there', () => {
    const dated = `Exported 05/06/2026 06:00\n${text}`;
    expect(readCsv(Buffer.from(dated), 'en')).toMatchObject({ told: '2026-06-05' });
    expect(readCsv(Buffer.from(dated), 'en', true)).toMatchObject({ told: '2026-05-06' });
  });

  it('is of the oldest of several days above its columns', () => {
    const period = `Uge 23-11-2026 til 29-11-2026, 01-10-2026\n${text}`;
    expect(read(period)).toEqual({ ...people, told: '2026-10-01' });
  });

  it('is of the day above its columns on which it was made, rather than of one of birth', () => {
    const born = `Udskrevet 01-06-2026, borgere født før 01-01-1961\n${text}`;
    expect(read(born)).toEqual({ ...people, told: '2026-06-01' });
    expect(read(`Borgere født før 01-01-1961\n${text}`)).toEqual(people);
  });

  it.each([
    ['Exported 23 Nov 2026 06:00\nName,Code\nAnna Ash,b\n', 1],
    ['Borgerliste\nNavn\tKode\nBo Dal\tb\n', 1],
    ['Borgerliste\nNordby\n\nNavn,Kode\nBo Dal,b\n', 1],
    ['Exported 2026-11-20, 06:00\nName,Code\nAnna Ash,b\n', 1],
    ['sep=;\nUdskrevet:;20-11-2026\nNavn;Kode\nBo Dal;b\n', 2],
    ['Udskrevet 20-11-2026\nNavn\nBo Dal\n', 1],
  ])('is unclear where its first line may be a heading: %j', (content, line) => {
    expect(read(content)).toMatchObject({ unclear: line });
  });

  it('is clear where a single column holds nothing that separates, or its cells are quoted', () => {
    expect(read('Name\nAsh, Anna\nDale, Bo\n')).toEqual({
      columns: ['Name'],
      rows: [['Ash, Anna'], ['Dale, Bo']],
      unclear: 1,
    });
    expect(read('sep=;\nName\nAsh, Anna\n')).toEqual({ columns: ['Name'], rows: [['Ash, Anna']] });
    expect(read('Name\n"Ash, Anna"\n')).toEqual({ columns: ['Name'], rows: [['Ash, Anna']] });
    expect(read('Name;\nAnna;\n')).toEqual({ columns: ['Name'], rows: [['Anna']] });
    expect(read('Room 12\nBed by the window\n')).toEqual({
      columns: ['Room 12'],
      rows: [['Bed by the window']],
    });
  });

  it('is read with its letters composed, as all names are', () => {
    expect(read(text.normalize('NFD'))).toEqual(people);
    expect(text.normalize('NFD')).not.toBe(text);
  });

  it('has the quotation marks and the euro of Windows', () => {
    const bytes = Buffer.concat([Buffer.from('A;B\n'), Buffer.from([0x93, 0xe5, 0x94, 0x3b, 0x80])]);
    expect(read(bytes)).toEqual({ columns: ['A', 'B'], rows: [['“å”', '€']] });
  });

  it('is read in the encoding of China there', () => {
    const bytes = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x41, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x31]);
    expect(read(bytes, 'zh')).toEqual({ columns: ['姓名', 'A'], rows: [['张三', '1']] });
  });

  it.each([';', ',', '\t', '|'])('is read with %j between its cells', (separator) => {
    expect(read(text.replaceAll(';', separator))).toEqual(people);
    expect(read(text.replaceAll('\r', '').replaceAll(';', separator).trimEnd())).toEqual(people);
  });

  it('may hold other separators in its cells', () => {
    expect(read('"Navn, efternavn, titel";Kode\n"Dal, Bo";"A1;B2"\n')).toEqual({
      columns: ['Navn, efternavn, titel', 'Kode'],
      rows: [['Dal, Bo', 'A1;B2']],
    });
    expect(read('Navn\tBy, land\nBo\tA, B, C\n')).toEqual({
      columns: ['Navn', 'By, land'],
      rows: [['Bo', 'A, B, C']],
    });
  });

  it('may hold quotes and several lines in a cell', () => {
    expect(read('A,B\r\n"say ""hi""","1\r\n2"\r\n')).toEqual({
      columns: ['A', 'B'],
      rows: [['say "hi"', '1\n2']],
    });
  });

  it('may say what separates its cells', () => {
    expect(read(`sep=|\r\n${text.replaceAll(';', '|')}`)).toEqual(people);
  });

  it.each([
    'Udskrevet fredag, 20-11-2026 kl. 06:00',
    '"Udtræk pr. 20.11.2026"',
    'Liste N1 20261120;;',
    '导出日期：2026年11月20日',
  ])('may tell its day in a line above: %s', (line) => {
    expect(read(`${line}\r\n${text}`)).toEqual({ ...people, told: '2026-11-20' });
    expect(read(`sep=|\n${line.replaceAll(';', '|')}\n\n${text.replaceAll(';', '|')}`)).toEqual({
      ...people,
      told: '2026-11-20',
    });
    expect(read(`${line}\n\n${text}X;Y;Z\n`)).toEqual({ detail: 'line 6: 3 cells, 2 columns' });
    expect(read(`${line}\nNavn;;Kode\nBo;1;2\n`)).toEqual({ detail: 'line 2, column 2: no name' });
  });

  it('has its column names in the first line, though it is unclear with a day in them', () => {
    expect(read('Navn 20.11.2026\nBo\n')).toEqual({
      columns: ['Navn 20.11.2026'],
      rows: [['Bo']],
      unclear: 1,
    });
    expect(read('Navn;20.11.2026\nBo;Ja\n')).toEqual({
      columns: ['Navn', '20.11.2026'],
      rows: [['Bo', 'Ja']],
      unclear: 1,
    });
    expect(read('Bo Dal\nNavn;Kode\n')).toEqual({ detail: 'line 2: 2 cells, 1 columns' });
  });

  it('may have one column, no row, empty lines and empty columns at its end', () => {
    expect(read('Navn\nBo\nAn\n')).toEqual({ columns: ['Navn'], rows: [['Bo'], ['An']] });
    expect(read('Navn;Kode\n')).toEqual({ columns: ['Navn', 'Kode'], rows: [] });
    expect(read('\n Navn ; Kode ;;\n\nBo;;;\n;;;\n\n')).toEqual({
      columns: ['Navn', 'Kode'],
      rows: [['Bo', '']],
    });
  });

  it('is read as it was written', () => {
    const cell = fc.stringMatching(/^[A-Za-zæøåÆØÅ0-9;,|" -]{0,12}$/).map((value) => value.trim());
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.record({
        columns: fc.uniqueArray(fc.stringMatching(/^[A-Za-zæøå]{1,8}$/), {
          minLength: width,
          maxLength: width,
        }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width })),
      }),
    );
    const quoted = (row: readonly string[]): string =>
      row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';');
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const filled = rows.filter((row) => row.some((value) => value !== ''));
        expect(read([quoted(columns), ...rows.map(quoted)].join('\n'))).toEqual({ columns, rows: filled });
      }),
    );
  });
});

describe('what is no list', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['empty lines', '\n;;\n', 'empty'],
    ['a spreadsheet', 'PK\x03\x04\0\0', 'no text'],
    ['other bytes', Buffer.from([0x41, 0x81, 0x0a]), 'no text'],
    ['half a character', Buffer.from([0xff, 0xfe, 0x41]), 'no text'],
    ['a column without a name', 'A;;C\n1;2;3\n', 'line 1, column 2: no name'],
    ['a row with more cells', 'A;B\n1;2\n3;4;5\n', 'line 3: 3 cells, 2 columns'],
    ['a row with fewer cells', 'A;B;C\n1;2;3\nBo\n', 'line 3: 1 cells, 3 columns'],
    ['a quote that is not closed', 'A;B\n"1;2\n', 'line 2: quote not closed'],
  ])('%s', (_, content, detail) => {
    expect(read(content)).toEqual({ detail });
  });

  it('is told without a word of what is in it', () => {
    for (const content of [
      'A;B\nBo "Dal" Ek;2\n',
      'A;B\n"Bo Dal"x;2\n',
      'A;B\nBo Dal;2;3\n',
      'A;B\n"Bo Dal',
    ]) {
      const taken = read(content);
      expect(taken).toHaveProperty('detail');
      expect(JSON.stringify(taken)).not.toContain('Dal');
    }
  });

  it('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const taken = readCsv(Buffer.from(bytes), 'da');
        if ('detail' in taken) return taken.detail !== '';
        return taken.rows.every((row) => row.length === taken.columns.length);
      }),
    );
  });
});
