import { readFile } from 'node:fs/promises';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';

const ROOT = new URL('../../../', import.meta.url);
const MANIFEST = 'manifest.json';
/** What Teams wants at the root of the package, besides the manifest. */
const COPIED = ['en.json', 'color.png', 'outline.png'] as const;

/** What the manifest says that is not the same everywhere. All ids are GUIDs, all addresses https. */
export interface ManifestValues {
  readonly MicrosoftAppId: string;
  readonly TEAMS_APP_ID: string;
  readonly APP_WEBSITE_URL: string;
  readonly APP_PRIVACY_URL: string;
  readonly APP_TERMS_URL: string;
}

const read = (path: string): Promise<Buffer> => readFile(new URL(path, ROOT));

const versionOfProgram = async (): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse((await read('package.json')).toString())).version;

/** Fills in `${{NAME}}`, inside the strings of a JSON text only, so that a value cannot change its shape. */
const filled = (json: string, values: ReadonlyMap<string, string>): string => {
  const givenFor = (whole: string, name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the manifest wants ${whole}, which nobody gives`);
    return value;
  };
  const inText = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? part.replace(/\$\{\{(\w+)\}\}/g, givenFor) : part;
  return `${JSON.stringify(JSON.parse(json, inText), null, 2)}\n`;
};

/**
 * The Teams app as a zip to upload: `manifest/manifest.json` with ids, addresses and the program's version
 * filled in, its English texts and its two icons. The same bytes for the same values.
 */
export const packTeamsApp = async (values: ManifestValues): Promise<Uint8Array> => {
  const given = new Map([...Object.entries(values), ['APP_VERSION', await versionOfProgram()] as const]);
  const template = (await read(`manifest/${MANIFEST}`)).toString();
  const files: Zippable = { [MANIFEST]: strToU8(filled(template, given)) };
  for (const name of COPIED) files[name] = await read(`manifest/${name}`);
  // The first day that a zip can name, as it is where it is packed: so time and place change no byte.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
};
