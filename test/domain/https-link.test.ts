import { describe, expect, it } from 'vitest';
import { isHttpsLink } from '../../src/domain/https-link.js';

describe('a link that can be followed safely', () => {
  it.each([
    'https://example.org',
    'HTTPS://example.org/rapport?år=2026#sida',
    `https://example.org/${'a'.repeat(1980)}`,
  ])('%s', (text) => {
    expect(isHttpsLink(text)).toBe(true);
  });

  it.each([
    ['another protocol', 'http://example.org'],
    ['a script', 'javascript:alert(1)'],
    ['a file name', 'underlag.docx'],
    ['words around it', 'se https://example.org'],
    ['a space inside', 'https://example.org/en rapport'],
    ['a protocol alone', 'https://'],
    ['a port that is none', 'https://example.org:port'],
    ['another address in front of where it leads', 'https://kommun.se@example.org/rapport'],
    ['a name and a password', 'https://anna:hemligt@example.org/'],
    ['signs that turn it round', 'https://example.org/\u202Egnp.exe'],
    ['signs that do not show', 'https://example.org/\u200Brapport'],
    ['nothing', ''],
    ['more than 2,000 characters', `https://example.org/${'a'.repeat(1981)}`],
  ])('not %s', (_what, text) => {
    expect(isHttpsLink(text)).toBe(false);
  });
});
