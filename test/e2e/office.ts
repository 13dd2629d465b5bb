import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A report's text with where each of its words stands. */
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Word {
  readonly text: string;
  /** In points from the page's left edge. */
  readonly left: number;
  readonly right: number;
}

export interface OfficePage {
  /** Where it is as a .png. */
  readonly picture: string;
  /** In points. */
  readonly width: number;
  readonly words: readonly Word[];
}

/** A file as an office program shows it. */
export interface OfficeFile {
  /** All that stands on the pages, without blanks. */
  readonly text: string;
  /** The same as it is read aloud: without what is repeated on each page. Empty for a workbook. */
  readonly readAloud: string;
  readonly pages: readonly OfficePage[];
  /** The headings of the navigation, outermost first. */
  readonly outline: readonly string[];
  /** What a reader of the screen is told of the file's parts. */
  readonly structure: string;
  readonly title: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Texts are compared without blanks: where a line ends is the program's own affair. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, '');

const pagesIn = (boxes: string, pictures: readonly string[]): readonly OfficePage[] =>
  boxes
    .split('<page ')
    .slice(1)
    .map((page, index) => ({
      picture: pictures[index] ?? '',
      width: Number(/^width="([\d.]+)"/.exec(page)?.[1]),
      words: [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="[^"]*" xMax="([\d.-]+)"[^>]*>(.*?)<\/word>/g),
      ].map(([, left, right, text = '']) => ({
        text: plain(text),
        left: Number(left),
        right: Number(right),
      })),
    }));

const readAloudIn = (structure: string): string =>
  structure
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('"') && line.endsWith('"'))
    .map((line) => withoutBlanks(line.slice(1, -1)))
    .join('');

const outlineIn = (html: string): readonly string[] =>
  [...html.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, text = '']) => plain(text));

const FILTERS = {
  docx: 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  xlsx: 'pdf:calc_pdf_Export',
};

/** Calibri, which the documents are written in, is drawn with the font of the same widths that the program has. */
const fontsIn = (folder: string): string =>
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
  '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
  `<dir>${resolve('node_modules/@expo-google-fonts/carlito')}</dir>` +
  `<cachedir>${join(folder, 'fonts')}</cachedir></fontconfig>`;

/**
 * Opens a file in LibreOffice without a window, makes a .pdf of it and reads that; the pages are put as pictures in
 * `pictures`, named after the file. @throws Error when LibreOffice or poppler is not installed
 */
export const openInOffice = async (
  name: string,
  content: Uint8Array,
  pictures: string,
): Promise<OfficeFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'fou-boten-office-'));
  const fonts = join(folder, 'fonts.conf');
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  const output = async (program: string, ...args: readonly string[]): Promise<string> =>
    (await run(program, args, { cwd: folder, env, maxBuffer: MOST_OUTPUT })).stdout;
  try {
    await writeFile(fonts, fontsIn(folder));
    await writeFile(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const filter = FILTERS[name.endsWith('.docx') ? 'docx' : 'xlsx'];
    await output('soffice', profile, '--headless', '--convert-to', filter, name);
    const stem = name.replace(/\.\w+$/, '');
    const pdf = `${stem}.pdf`;
    await mkdir(pictures, { recursive: true });
    const drawn = async () =>
      (await readdir(pictures))
        .filter((file) => file.startsWith(`${name}-`))
        .sort()
        .map((file) => join(pictures, file));
    await Promise.all((await drawn()).map((file) => rm(file)));
    await output('pdftoppm', '-png', '-r', '80', pdf, join(pictures, name));
    await output('pdftotext', '-bbox', pdf, 'boxes.html');
    const structure = await output('pdfinfo', '-struct-text', pdf);
    const about = await output('pdfinfo', pdf);
    return {
      text: withoutBlanks(await output('pdftotext', '-raw', pdf, '-')),
      pages: pagesIn(await readFile(join(folder, 'boxes.html'), 'utf8'), await drawn()),
      outline: outlineIn(await output('pdftohtml', '-xml', '-i', '-stdout', pdf)),
      structure,
      readAloud: readAloudIn(structure),
      title: /^Title: *(.*)$/m.exec(about)?.[1] ?? '',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
