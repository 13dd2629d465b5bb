import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

// npm writes the files in these forms.
const { packages } = read('package-lock.json') as Lock;
const own = read('package.json') as LockedPackage;

const { '': root = {}, ...installed } = packages;

it('names the packages of every platform, since npm ci refuses a lock file that leaves some out', () => {
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));

  expect(missing).toEqual([]);
});

it('has the very versions that package.json asks for, which are exact', () => {
  const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => installed[`node_modules/${name}`]?.version !== version)).toEqual(
    [],
  );
  expect({ ...root.dependencies, ...root.devDependencies }).toEqual(Object.fromEntries(asked));
});

/** Parts of lint and test tools for systems that the lock file was not made on; npm left their checksums out. */
const isToolOfOtherSystems = ({ dev, optional, os }: LockedPackage): boolean =>
  dev === true && optional === true && os !== undefined;

it('says of every package what its content is, and takes none from elsewhere than the registry', () => {
  const unsure = Object.entries(installed).filter(
    ([, { resolved, integrity, link, ...needed }]) =>
      // Without `resolved` npm asks the registry that it is set up with; an address would be asked instead.
      link === true ||
      resolved !== undefined ||
      !(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || isToolOfOtherSystems(needed)),
  );
  expect(Object.keys(installed).length).toBeGreaterThan(200);
  expect(unsure.map(([path]) => path)).toEqual([]);
});

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => (name.startsWith('@') ? foldersIn(`${folder}/${name}`) : [`${folder}/${name}`]));

it('knows every package that is installed', () => {
  const found = foldersIn('node_modules');
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter((path) => installed[path] === undefined)).toEqual([]);
});
