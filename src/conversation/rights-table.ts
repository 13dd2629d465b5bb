import { ROLES, type Role } from '../domain/person.js';
import { type Reach, type RightName, reachesOf, rightTo, rolesThatMay } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';
import type { Command } from './command.js';

/** A line of the table: a command, or one of its buttons. */
interface Line {
  readonly name: RightName;
  readonly command: Command;
}

const linesOf = (command: Command): readonly Line[] =>
  [command, ...(command.verbs ?? [])].map(({ name }) => ({ name, command }));

/** An FoU manager is also staff (domain-model section 2). */
const countingAs = (role: Role): readonly Role[] => (role === 'fou_manager' ? [role, 'staff'] : [role]);

const WIDEST_FIRST: readonly Reach[] = ['all', 'own', 'mine'];

/** How far a role reaches; what is everybody's reads otherwise where somebody else reaches their own only. */
const cellOf = (name: RightName, role: Role, { rights }: Texts): string => {
  const reaches = reachesOf(name, countingAs(role));
  const reach = WIDEST_FIRST.find((one) => reaches.includes(one));
  if (reach === undefined) return rights.no;
  if (reach !== 'all') return rights[reach];
  const narrower = reachesOf(name, ROLES).find((one) => one !== 'all');
  return narrower === undefined ? rights.yes : rights.all[narrower];
};

const placeCell = ({ personalFor = [] }: Command, { rights, labels, formats }: Texts): string =>
  personalFor === 'everyone' ? rights.everyone : formats.list(personalFor.map((role) => labels.roles[role]));

const rowOf = ({ name, command }: Line, columns: readonly Role[], texts: Texts): readonly string[] => {
  const { rights } = texts;
  const written = `\`${name}\``;
  const told = rights.what[name];
  return [
    name === command.name ? written : rights.button(written),
    command.localOnly ? rights.localOnly(told) : told,
    ...columns.map((role) => cellOf(name, role, texts)),
    rightTo(name) === 'everyone' ? rights.yes : rights.no,
    placeCell(command, texts),
  ];
};

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * The table of rights as a page of Markdown: every command with its buttons, which roles may use them for whose
 * things, and who may in a personal chat only. Roles that may do nothing of their own share a column with strangers.
 */
export const rightsTable = (commands: readonly Command[], texts: Texts): string => {
  const { rights, labels } = texts;
  const lines = commands.flatMap(linesOf);
  const columns = ROLES.filter((role) => lines.some(({ name }) => rolesThatMay(name)?.includes(role)));
  const heads = [
    rights.columns.name,
    rights.columns.what,
    ...columns.map((role) => labels.roles[role]),
    rights.columns.others,
    rights.columns.place,
  ];
  const table = [heads, heads.map(() => '---'), ...lines.map((line) => rowOf(line, columns, texts))];
  return `${[`# ${rights.title}`, ...rights.about, table.map(markdownRow).join('\n')].join('\n\n')}\n`;
};
