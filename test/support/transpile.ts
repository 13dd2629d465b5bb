import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

const RELATIVE_IMPORT = /\bfrom '(\.{1,2}\/[^']+)\.js'/g;

/**
 * Writes a TypeScript file of the project and all that it imports to a folder as JavaScript, for a test
 * that needs a process of its own. Returns the path of the file to run.
 */
export const transpileTo = async (folder: string, entry: string): Promise<string> => {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const pending = [join(ROOT, entry)];
  const seen = new Set(pending);
  for (const file of pending) {
    const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
    for (const [, path = ''] of outputText.matchAll(RELATIVE_IMPORT)) {
      const imported = resolve(dirname(file), `${path}.ts`);
      if (!seen.has(imported)) pending.push(imported);
      seen.add(imported);
    }
  }
  return join(folder, entry.replace(/\.ts$/, '.js'));
};
