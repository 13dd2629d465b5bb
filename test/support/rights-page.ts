import { readFileSync } from 'node:fs';
import type { Conversation } from '../../src/conversation/turn.js';
import type { RightName } from '../../src/domain/rights.js';
import { sv } from '../../src/texts/sv/index.js';
import type { Asker } from './rights-askers.js';
import type { RightsSample } from './rights-samples.js';

const { rights, labels } = sv;

/** The page in the docs: what people have been told, which the bot is held to. */
const page = readFileSync(new URL('../../docs/behorigheter.md', import.meta.url), 'utf8');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const [heads = [], , ...rows] = page
  .split('\n')
  .flatMap((line) => (line.startsWith('|') ? [cellsOf(line)] : []));

/** Its rows, by the name of the command or the button. */
const ROWS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  rows.map((cells) => [
    /`(.+)`/.exec(cells[0] ?? '')?.[1] ?? '',
    new Map(heads.map((head, index) => [head, cells[index] ?? ''])),
  ]),
);

/** The names of the rows. */
export const NAMES_ON_PAGE: readonly string[] = [...ROWS.keys()];

const cellFor = (name: RightName, { role }: Asker): string =>
  ROWS.get(name)?.get(role === undefined ? rights.columns.others : labels.roles[role]) ?? 'no such cell';

const isPersonalFor = (name: RightName, { role }: Asker): boolean => {
  const cell = ROWS.get(name)?.get(rights.columns.place) ?? '';
  // An FoU manager is also staff.
  const roles = role === 'fou_manager' ? [role, 'staff' as const] : [role];
  return (
    cell === rights.everyone || roles.some((one) => one !== undefined && cell.includes(labels.roles[one]))
  );
};

/** Whether the page gives somebody anything by their role here. */
export const mayByRole = (name: RightName, asker: Asker): boolean =>
  asker.role !== undefined && cellFor(name, asker) !== rights.no;

/** The reason for which it is refused by the page; undefined when it works. */
export const refusalOnPage = (
  name: RightName,
  { about }: RightsSample,
  asker: Asker,
  isOwn: boolean,
  place: Conversation['kind'] = 'personal',
): string | undefined => {
  if (place !== 'personal' && isPersonalFor(name, asker)) return 'personal_only';
  const cell = cellFor(name, asker);
  switch (cell) {
    case rights.no:
      return asker.refused;
    case rights.own:
      return about === 'municipality' && !isOwn ? 'other_municipality' : undefined;
    case rights.mine:
      return about === 'person' && !isOwn ? 'not_theirs' : undefined;
    case rights.yes:
    case rights.all.own:
    case rights.all.mine:
      return undefined;
    default:
      return `the page says "${cell}"`;
  }
};
