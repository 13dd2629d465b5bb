import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { ok, type Result, refused } from '../../domain/result.js';
import { textsIn } from '../../texts/index.js';
import { type ManifestValues, packTeamsApp } from './app-package.js';

/** The settings that the package is made of; absent when nobody has given them. */
export interface PackageVariables {
  readonly MicrosoftAppId?: string | undefined;
  /** The app's own id in Teams; the bot's when it has none. */
  readonly TEAMS_APP_ID?: string | undefined;
  readonly APP_WEBSITE_URL?: string | undefined;
  readonly APP_PRIVACY_URL?: string | undefined;
  readonly APP_TERMS_URL?: string | undefined;
}

interface PackageRun {
  /** What stands after `package` on the command line. */
  readonly argv: readonly string[];
  readonly variables: PackageVariables;
  readonly out: Writable;
  readonly err: Writable;
}

/** The package is written · it could not be written · the command or the settings will not do. */
const WRITTEN = 0;
const NOT_WRITTEN = 1;
const NOT_UNDERSTOOD = 2;

const DEFAULT_PATH = 'dist/fou-boten.zip';
const NEEDED = ['MicrosoftAppId', 'APP_WEBSITE_URL', 'APP_PRIVACY_URL', 'APP_TERMS_URL'] as const;
type Needed = (typeof NEEDED)[number];

const pathIn = (argv: readonly string[]): string | undefined => {
  try {
    const { out } = parseArgs({ args: [...argv], options: { out: { type: 'string' } } }).values;
    return out === '' ? undefined : (out ?? DEFAULT_PATH);
  } catch {
    return undefined;
  }
};

/** All values, or the names of those that nobody has given. */
const valuesIn = (variables: PackageVariables): Result<ManifestValues, readonly Needed[]> => {
  const { MicrosoftAppId, APP_WEBSITE_URL, APP_PRIVACY_URL, APP_TERMS_URL } = variables;
  if (!MicrosoftAppId || !APP_WEBSITE_URL || !APP_PRIVACY_URL || !APP_TERMS_URL) {
    return refused(NEEDED.filter((name) => !variables[name]));
  }
  const TEAMS_APP_ID = variables.TEAMS_APP_ID ?? MicrosoftAppId;
  return ok({ MicrosoftAppId, TEAMS_APP_ID, APP_WEBSITE_URL, APP_PRIVACY_URL, APP_TERMS_URL });
};

/**
 * `npm run package [-- --out PATH]`: writes the Teams app as a zip and prints where. The folder is made if needed.
 *
 * @returns the exit code: 0, or 1 when the file could not be written, or 2 when settings are missing or the
 * command line is no use (all of it said on `err`).
 */
export const runPackageCommand = async ({ argv, variables, out, err }: PackageRun): Promise<number> => {
  const { appPackage } = textsIn('sv');
  const path = pathIn(argv);
  if (path === undefined) {
    err.write(`${appPackage.usage}\n`);
    return NOT_UNDERSTOOD;
  }
  const values = valuesIn(variables);
  if (!values.ok) {
    const lines = values.error.map((name) => `  ${name}: ${appPackage.needed[name]}`);
    err.write(`${[appPackage.missing, ...lines].join('\n')}\n`);
    return NOT_UNDERSTOOD;
  }
  const zip = await packTeamsApp(values.value);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, zip);
  } catch (error) {
    err.write(`${appPackage.notWritten(path, error instanceof Error ? error.message : String(error))}\n`);
    return NOT_WRITTEN;
  }
  out.write(`${path}\n`);
  return WRITTEN;
};
