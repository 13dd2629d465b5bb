import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const cruised = async (baseDir: string, folders: string[]): Promise<ICruiseResult> => {
  const { tsConfig: _tsConfig, ...shared } = options;
  const result = await cruise(folders, { ...shared, baseDir, ruleSet: { forbidden }, validate: true });
  return result.output as ICruiseResult;
};

/** Folders that import little else, since what is imported is looked at too; in `npm run soak` all there is. */
const foldersLookedAt = (): string[] =>
  inject('isWhole') ? ['src', 'test'] : ['src/domain', 'src/texts', 'test/house'];

const scratch = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the layers', () => {
  it('are looked at in every file there is', async () => {
    const folders = foldersLookedAt();
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    );
    expect(files.length).toBeGreaterThan(0);
    const { modules } = await cruised(root, folders);
    const seen = new Set(modules.map(({ source }) => source));
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  it.each([
    ['domain', 'usecases', 'domain-imports-domain'],
    ['usecases', 'conversation', 'usecases-import-domain-and-language'],
    ['cards', 'conversation', 'cards-import-domain-and-texts'],
    ['adapters/store', 'adapters/teams', 'adapters-know-ports-turns-and-cards'],
  ])('refuse that %s imports %s', async (from, to, rule) => {
    for (const folder of [from, to]) mkdirSync(join(scratch, 'src', folder), { recursive: true });
    const up = '../'.repeat(from.split('/').length);
    writeFileSync(
      join(scratch, 'src', from, 'low.ts'),
      `import { high } from '${up}${to}/high.js';\nexport const low = high;\n`,
    );
    writeFileSync(join(scratch, 'src', to, 'high.ts'), 'export const high = 1;\n');
    const { summary } = await cruised(scratch, ['src']);
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
    rmSync(join(scratch, 'src'), { recursive: true });
  });
});
