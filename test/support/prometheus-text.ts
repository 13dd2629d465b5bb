/** One line of a scrape. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^(?<name>[a-z_:][a-z0-9_:]*)(?:\{(?<labels>.*)\})? (?<value>\S+)$/i;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

const numberIn = (text: string): number => (text === '+Inf' ? Number.POSITIVE_INFINITY : Number(text));

/** What a scrape in Prometheus' text format says. @throws Error at a line that is none. */
export const samplesIn = (text: string): readonly Sample[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const { name, labels = '', value = '' } = LINE.exec(line)?.groups ?? {};
      const number = numberIn(value);
      if (name === undefined || (Number.isNaN(number) && !/^nan$/i.test(value)))
        throw new Error(`no sample: ${line}`);
      const pairs = [...labels.matchAll(LABEL)].map(([, label = '', of = '']) => [label, of]);
      return { name, labels: Object.fromEntries(pairs), value: number };
    });

/** The one value with the name and at least the labels; undefined when there is none. */
export const valueIn = (
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined => {
  const wanted = Object.entries(labels);
  const found = samples.filter(
    (sample) => sample.name === name && wanted.every(([label, of]) => sample.labels[label] === of),
  );
  if (found.length > 1) throw new Error(`several of ${name}`);
  return found[0]?.value;
};
