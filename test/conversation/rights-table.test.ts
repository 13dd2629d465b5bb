import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { rightsTable } from '../../src/conversation/rights-table.js';
import { textsIn } from '../../src/texts/index.js';

const sv = rightsTable(COMMANDS, textsIn('sv'));
const rowOf = (name: string): string[] =>
  sv
    .split('\n')
    .filter((line) => line.includes(`\`${name}\` |`))
    .flatMap((line) => line.split('|').map((cell) => cell.trim()))
    .slice(3, -1);

describe('the table of rights in print', () => {
  it('is the page in the docs; npm run rights writes it', () => {
    expect(readFileSync(new URL('../../docs/behorigheter.md', import.meta.url), 'utf8')).toBe(sv);
  });

  it('has the roles that may do something of their own, and everyone else', () => {
    expect(rowOf('hjälp').length).toBe(6);
    expect(sv).toContain('| rådsmedlem | FoU-personal | FoU-chef | socialchef | Övriga |');
  });

  it.each([
    ['hjälp', ['ja', 'ja', 'ja', 'ja', 'ja', '']],
    ['logga', ['nej', 'ja', 'ja', 'nej', 'nej', '']],
    ['activity.edit', ['nej', 'egna', 'allas', 'nej', 'nej', '']],
    ['request.send', ['egen kommun', 'alla kommuner', 'alla kommuner', 'nej', 'nej', '']],
    [
      'request.withdraw',
      ['egen kommun', 'nej', 'nej', 'nej', 'nej', 'rådsmedlem, socialchef och FoU-personal'],
    ],
    ['veckobrev', ['egen kommun', 'alla kommuner', 'alla kommuner', 'egen kommun', 'nej', 'FoU-personal']],
    ['kanaler', ['nej', 'nej', 'ja', 'nej', 'nej', 'FoU-chef']],
  ])('says of %s how far each role reaches, and where', (name, cells) => {
    expect(rowOf(name)).toEqual(cells);
  });

  it.each(['sv', 'en'] as const)('says in %s what every command and button is for', (locale) => {
    const empty = rightsTable(COMMANDS, textsIn(locale))
      .split('\n')
      .filter((line) => /^\| [^|]+ \|\s+\|/.test(line));
    expect(empty).toEqual([]);
  });
});
