import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { type ManifestValues, packTeamsApp } from '../../src/adapters/manifest/app-package.js';

export const APP_VALUES: ManifestValues = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  TEAMS_APP_ID: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  APP_WEBSITE_URL: 'https://fou.example/',
  APP_PRIVACY_URL: 'https://fou.example/personuppgifter',
  APP_TERMS_URL: 'https://fou.example/villkor?a=1&b="2"',
};

interface PackedApp {
  readonly bytes: Uint8Array;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly manifest: TeamsManifestV1D25.TeamsManifestV1D25;
  /** The English texts by the path of what they replace, such as `name.short`. */
  readonly english: Readonly<Record<string, string>>;
}

/** The zip that would be uploaded, opened again. */
export const packedApp = async (values = APP_VALUES): Promise<PackedApp> => {
  const bytes = await packTeamsApp(values);
  const files = unzipSync(bytes);
  const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  return { bytes, files, manifest: json('manifest.json'), english: json('en.json') };
};

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

/** What stands at a path such as `bots[0].commandLists[1].scopes`. */
export const atPath = (tree: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>((part, step) => Object(part)[step], tree);

/** The manifest as an English client sees it. */
export const inEnglish = ({ manifest, english }: PackedApp): PackedApp['manifest'] => {
  const translated = structuredClone(manifest);
  for (const [path, text] of Object.entries(english)) {
    const steps = stepsOf(path);
    const last = steps.pop() ?? '';
    if (path !== '$schema') Object(atPath(translated, steps.join('.')))[last] = text;
  }
  return translated;
};
