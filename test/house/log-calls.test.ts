import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { operationsWarning } from '../../src/adapters/store/operations-schemas.js';
import { LOG_FIELDS } from '../../src/usecases/log-fields.js';

const SRC = new URL('../../src/', import.meta.url);
const LOGS = /\blog\??\.(info|warn|error)\(|^log$/;

interface Call {
  readonly at: string;
  readonly fields: ts.Expression | undefined;
  readonly message: ts.Expression | undefined;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(new URL(file, SRC), 'utf8');

const isLogCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(info|warn|error)$/.test(node.expression.name.text) &&
  /\blog$/.test(node.expression.expression.getText());

const callsIn = (file: string): Call[] => {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const calls: Call[] = [];
  const look = (node: ts.Node): void => {
    if (isLogCall(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      calls.push({ at: `${file}:${line + 1}`, fields: node.arguments[0], message: node.arguments[1] });
    }
    node.forEachChild(look);
  };
  look(source);
  return calls;
};

const calls = files
  .filter((file) => !file.startsWith('adapters/log/') && LOGS.test(textOf(file)))
  .flatMap(callsIn);

it('finds the calls of the log', () => {
  expect(calls.length).toBeGreaterThan(70);
});

it('says every event in words that stand in the code, on one line', () => {
  const odd = calls.filter(
    ({ message }) => message === undefined || !ts.isStringLiteral(message) || /\n/.test(message.text),
  );
  expect(odd.map(({ at }) => at)).toEqual([]);
});

it('hands over no other fields than the log has', () => {
  const named = calls.flatMap(({ at, fields }) =>
    fields !== undefined && ts.isObjectLiteralExpression(fields)
      ? fields.properties.flatMap(({ name }) => (name === undefined ? [] : [{ at, name: name.getText() }]))
      : [],
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !Object.hasOwn(LOG_FIELDS, name))).toEqual([]);
});

it('has a field for everything that a warning of how the program runs says', () => {
  const named = operationsWarning.options.flatMap(({ shape }) => Object.keys(shape));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !Object.hasOwn(LOG_FIELDS, name))).toEqual([]);
});

it('writes nowhere else than in the log and to whoever sits at the keyboard', () => {
  const loud = files.filter((file) => /\bconsole\.|process\.std(?:out|err)\b/.test(textOf(file)));
  expect(loud).toEqual(['main.ts']);
});
