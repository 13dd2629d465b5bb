import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedName, safeFileName } from '../../src/domain/file-name.js';

describe('a safe file name', () => {
  it.each([
    ['aktiviteter-2026.csv', 'aktiviteter-2026.csv'],
    ['Årsberättelse för Upplands Väsby (utkast).docx', 'Årsberättelse för Upplands Väsby (utkast).docx'],
    ['A\u030Arsbera\u0308ttelse.docx', 'Årsberättelse.docx'],
    ['../../etc/passwd', '-.-etc-passwd'],
    ['..\\..\\boot.ini', '-..-boot.ini'],
    ['/etc/passwd', '-etc-passwd'],
    ['C:\\rapport.csv', 'C--rapport.csv'],
    ['rapport\u0000.csv\r\n', 'rapport.csv'],
    ['gpj.\u202Eexe', 'gpj.exe'],
    ['vad? "hur" <när> | *.csv', 'vad- -hur- -när- - -.csv'],
    ['  rapport.csv . . ', 'rapport.csv'],
    ['.gömd', 'gömd'],
    ['~$rapport.docx', '$rapport.docx'],
    ['rapport  om\u00A0SIP.csv', 'rapport om SIP.csv'],
    ['', 'fil'],
    ['. .', 'fil'],
    ['con', '_con'],
    ['NUL.csv', '_NUL.csv'],
    ['com1 .csv', '_com1.csv'],
    ['com1 .tar.gz', '_com1 .tar.gz'],
    ['COM¹.txt', '_COM¹.txt'],
    ['LPT³.txt', '_LPT³.txt'],
    ['konferens.csv', 'konferens.csv'],
    ['controller.csv', 'controller.csv'],
    ['\uD83D.csv', 'csv'],
  ])('%j becomes %j', (wished, name) => {
    expect(safeFileName(wished)).toBe(name);
  });

  it('keeps its ending when it is too long, and no half letter', () => {
    const name = safeFileName(`${'ö'.repeat(300)}.csv`);
    expect(name).toMatch(/^ö+\.csv$/);
    expect(Buffer.byteLength(name)).toBe(200);
    expect(safeFileName(`x${'👩‍👧'.repeat(100)}.csv`)).not.toContain('\uFFFD');
    expect(Buffer.byteLength(safeFileName(`a.${'b'.repeat(400)}`))).toBe(200);
  });

  it('is one file in the folder it is put in, whatever was wished for', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', ' ', ':', '~', 'c', 'o', 'n', '1', 'å', '\u0000', '\u202E'),
      }),
    );
    fc.assert(
      fc.property(hostile, (wished) => {
        const name = safeFileName(wished);
        expect(resolve('/folder', name)).toBe(`/folder${sep}${name}`);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?: *\.|$)/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});

describe('a numbered name', () => {
  it.each([
    ['namn.csv', 1, 'namn.csv'],
    ['namn.csv', 2, 'namn (2).csv'],
    ['namn', 3, 'namn (3)'],
    ['.namn', 2, '.namn (2)'],
    ['namn.tar.gz', 2, 'namn.tar (2).gz'],
  ])('of %s as number %d is %s', (name, number, numbered) => {
    expect(numberedName(name, number)).toBe(numbered);
  });
});
