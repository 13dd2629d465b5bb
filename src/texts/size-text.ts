import type { Texts } from './index.js';

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
] as const;

/** `1,5 GB`; what is small is told in kB. */
export const sizeText = ({ formats }: Texts, bytes: number): string => {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? [1e3, 'kB'];
  const count = bytes / size;
  return `${formats.number(count < 10 ? Math.round(count * 10) / 10 : Math.round(count))} ${unit}`;
};
