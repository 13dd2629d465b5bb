import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const model = readFileSync(new URL('docs/hotmodell.md', root), 'utf8');

/** Files and folders that the model names, as they are written from src/ or test/. */
const named = [...new Set([...model.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = '']) => path))];
const isThere = (path: string): boolean =>
  ['src/', 'test/'].some((folder) => existsSync(new URL(folder + path, root)));

it('names only defences and tests that are there', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !isThere(path) && path !== 'backups/')).toEqual([]);
});
