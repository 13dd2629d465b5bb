import type { Network } from '../domain/network.js';
import { looksLike } from './edits.js';
import { foldInPlace, type Span } from './spans.js';

/** What is read of a network in the register. */
export type NamedNetwork = Pick<Network, 'id' | 'name' | 'alsoCalled'>;

export interface FoundNetwork extends Span {
  readonly id: string;
}

/** So many words the longest name in a sentence has. */
const MOST_WORDS = 7;
const WORD = /[\p{L}\d]+/gu;

/** A name without its blanks, hyphens and the ending that makes it definite. */
const core = (folded: string): string =>
  folded
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/(natverk)(?:ets?|s|en)?$/, '$1')
    .replace(/(chefer|utbildare|samordnare|handlaggare|utforare)(?:na|nas)$/, '$1')
    .replace(/mote(?:ts?|n|na)?$/, 'mote');

/** What a network is called, each as it is compared. */
const formsOf = ({ name, alsoCalled }: NamedNetwork): string[] =>
  [name, ...alsoCalled].map((one) => core(foldInPlace(one)));

/** Stands before or after a name in the word for its meeting: "RSS-mötet", "nätverksmöte BBIC utbildare". */
const MEETING = /(?:s?(?:natverks)?(?:mote|traff)(?:et|en|n)?)$/;

interface Stretch extends Span {
  readonly cores: readonly string[];
}

/** Every stretch of words, the longest first. */
const stretchesOf = (folded: string): Stretch[] => {
  const words = [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words
    .flatMap(({ start }, from) =>
      words.slice(from, from + MOST_WORDS).map(({ end }) => {
        const written = core(folded.slice(start, end));
        const plain = written.replace(MEETING, '');
        return { start, end, cores: plain === written || plain === '' ? [written] : [written, plain] };
      }),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
};

/** The same with a slip or two, and not only because both are called networks: "ISU-nätverket" is not "ASI-nätverket". */
const isMisspelt = (written: string, form: string): boolean => {
  const own = (name: string): string => name.replace(/na?t?v[ae]r?k(?:et|en)?$/, '');
  return looksLike(written, form) && looksLike(own(written), own(form));
};

const isNamed = (stretch: Stretch, form: string, fits: (written: string, form: string) => boolean): boolean =>
  stretch.cores.some((written) => fits(written, form));

/**
 * The networks that a text names, as they stand in it; the longest name wins, and a slip of the keyboard is forgiven
 * where a longer word leaves no doubt. What is the name of several is the name of none.
 */
export const networksNamed = (text: string, networks: readonly NamedNetwork[]): readonly FoundNetwork[] => {
  const folded = foldInPlace(text);
  const forms = networks.map((network) => ({ id: network.id, forms: formsOf(network) }));
  const found: FoundNetwork[] = [];
  const stretches = stretchesOf(folded);
  for (const fits of [(written: string, form: string) => written === form, isMisspelt]) {
    for (const stretch of stretches) {
      if (found.some(({ start, end }) => stretch.start < end && start < stretch.end)) continue;
      const fitting = forms.filter((one) => one.forms.some((form) => isNamed(stretch, form, fits)));
      const [only, ...others] = fitting;
      if (only !== undefined && others.length === 0) {
        found.push({ id: only.id, start: stretch.start, end: stretch.end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
};

/** The one network that a text names; undefined when it names none or several. */
export const networkNamed = (text: string, networks: readonly NamedNetwork[]): string | undefined => {
  const ids = new Set(networksNamed(text, networks).map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
};
