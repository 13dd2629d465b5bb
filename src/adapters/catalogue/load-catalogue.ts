import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';
import { entrySchema } from './entry-schema.js';

/** The same folder from src/ and from dist/: the Markdown files are not copied by the build. */
const CATALOGUE_FOLDER = new URL('../../../src/catalogue/', import.meta.url);

const FILE_FORM = /^---\r?\n(?<head>[\s\S]*?)\r?\n---\r?\n(?<body>[\s\S]*)$/;

function readFrontMatter(head: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parse(head);
  } catch (error) {
    throw new Error(`${file}: the front matter is not YAML: ${String(error)}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${file}: the front matter is empty`);
  return { ...value };
}

/**
 * Reads one catalogue file.
 *
 * @param file its name, which gives the id: `fou-radet.md` is `fou-radet`.
 * @throws an Error that names the file and every mistake in it.
 */
function parseEntry(file: string, content: string): CatalogueEntry {
  const groups = FILE_FORM.exec(content)?.groups;
  if (!groups) throw new Error(`${file}: must start with front matter between two lines of ---`);
  const candidate = {
    ...readFrontMatter(groups['head'] ?? '', file),
    id: file.replace(/\.md$/, ''),
    text: (groups['body'] ?? '').trim(),
  };
  const parsed = entrySchema.safeParse(candidate);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * Reads the whole catalogue, sorted by id.
 *
 * @throws an Error that names the file and what is wrong in it.
 */
export function loadCatalogue(folder: URL = CATALOGUE_FOLDER): readonly CatalogueEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => parseEntry(file, readFileSync(new URL(file, folder), 'utf8')));
}
