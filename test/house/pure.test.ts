import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Biome refuses the globals; this finds the clock inside the date library and randomness inside Math. */
const HIDDEN_INPUT = /DateTime\.(now|local|utc)\(|Interval\.after|Math\.random|chrono\.casual/;

it.each(['domain', 'language'])('%s has no clock and no randomness of its own', (layer) => {
  const folder = new URL(`../../src/${layer}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(0);
  const found = files.filter((file) => HIDDEN_INPUT.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(found).toEqual([]);
});
