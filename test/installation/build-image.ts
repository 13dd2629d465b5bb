import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Instruction, letThroughBy, type Stage, stagesOf, wordsOf } from './dockerfile.js';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
/** `nobody`, which owns nothing; the image's own user has another number. */
export const OTHER_USER = 65_534;
export const isRoot = process.getuid?.() === 0;

/** What the Dockerfile makes, in folders of this machine instead of in an image. */
export interface Image {
  /** Stands for `/`. */
  readonly root: string;
  readonly base: string;
  readonly workdir: string;
  /** Values that are paths stand under `root`. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the image writes. */
  readonly volumes: readonly string[];
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
  readonly user: string;
  readonly stopSignal: string;
}

/** The tracked files that .dockerignore lets through, as Docker sends them to the build. */
const sendContext = async (to: string): Promise<void> => {
  const names = letThroughBy(await readFile(join(ROOT, '.dockerignore'), 'utf8'));
  const { stdout } = await run('git', ['ls-files', '-z', ...names], { cwd: ROOT });
  for (const file of stdout.split('\0').filter(Boolean)) await cp(join(ROOT, file), join(to, file));
};

interface Built {
  readonly root: string;
  readonly workdir: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
}

const NOTED: ReadonlySet<string> = new Set(['VOLUME', 'EXPOSE', 'USER', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD']);

const copyInto = async (from: string, to: string): Promise<void> => {
  const isFolder = (await stat(from)).isDirectory();
  // The contents of a folder, but a file by its name.
  await cp(from, isFolder ? to : join(to, basename(from)), { recursive: true, verbatimSymlinks: true });
};

const buildStage = async (
  { instructions }: Stage,
  root: string,
  sourceOf: (stage: string | undefined) => Promise<string>,
): Promise<Built> => {
  let workdir = '/';
  const settings = new Map<string, string>();
  const env: Record<string, string> = {};
  const inStage = (path: string): string => join(root, resolve(workdir, path));

  const copy = async (rest: string): Promise<void> => {
    const words = rest.split(' ');
    const flags = new Map(
      words.filter((word) => word.startsWith('--')).map((flag) => flag.split('=')) as [string, string][],
    );
    const paths = words.filter((word) => !word.startsWith('--'));
    const to = inStage(paths.pop() ?? '');
    const source = await sourceOf(flags.get('--from'));
    await mkdir(to, { recursive: true });
    for (const path of paths) await copyInto(join(source, path), to);
    if (flags.has('--chown') && isRoot) await chown(to, OTHER_USER, OTHER_USER);
  };

  const carryOut = async ({ word, rest }: Instruction): Promise<void> => {
    if (word === 'WORKDIR') {
      workdir = rest;
      await mkdir(join(root, workdir), { recursive: true });
    } else if (word === 'COPY') await copy(rest);
    else if (word === 'RUN') {
      if (/(^|\s)\//.test(rest)) throw new Error(`an absolute path would be this machine's: RUN ${rest}`);
      await run('sh', ['-c', rest], { cwd: inStage('.'), env: { ...process.env, ...env } });
    } else if (word === 'ENV') {
      const [name = '', ...value] = rest.split('=');
      env[name] = value.join('=');
    } else if (NOTED.has(word)) settings.set(word, rest);
    else throw new Error(`not known here: ${word}`);
  };
  for (const instruction of instructions) await carryOut(instruction);
  return { root, workdir, settings, env };
};

const makeReadOnly = async (folder: string): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) await chmod(path, (await stat(path)).mode & 0o555);
  }
  await chmod(folder, 0o555);
};

/** Carries out the Dockerfile, but its base image: what runs is this machine's Node. `folder` is empty. */
export const buildImage = async (folder: string): Promise<Image> => {
  const context = join(folder, 'context');
  await sendContext(context);
  const stages = stagesOf(await readFile(join(ROOT, 'Dockerfile'), 'utf8'));
  const built = new Map<string | undefined, Promise<Built>>();
  for (const [at, stage] of stages.entries()) {
    const sourceOf = async (name: string | undefined): Promise<string> =>
      name === undefined ? context : ((await built.get(name))?.root ?? '');
    built.set(stage.name, buildStage(stage, join(folder, `stage${at}`), sourceOf));
  }
  await Promise.all(built.values());
  const image = await built.get(undefined);
  const base = stages.at(-1)?.base;
  if (image === undefined || base === undefined) throw new Error('the Dockerfile makes no image');
  const { root, workdir, settings, env } = image;
  await makeReadOnly(join(root, workdir));
  const said = (word: string): string => settings.get(word) ?? '';
  const underRoot = ([name, value]: [string, string]): [string, string] => [
    name,
    value.startsWith('/') ? join(root, value) : value,
  ];
  return {
    root,
    base,
    workdir: join(root, workdir),
    env: Object.fromEntries(Object.entries(env).map(underRoot)),
    volumes: wordsOf(said('VOLUME')).map((path) => join(root, path)),
    command: wordsOf(said('CMD')),
    healthCheck: wordsOf(said('HEALTHCHECK')),
    user: said('USER'),
    stopSignal: said('STOPSIGNAL'),
  };
};
