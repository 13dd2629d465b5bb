import type { NetworkDetails } from './network.js';

const MAX_NAME_LENGTH = 120;
const MAX_NAMES = 12;

export const NETWORK_PROBLEMS = [
  'name_missing',
  'name_too_long',
  'too_many_names',
  'convener_too_long',
] as const;
/** What a network cannot be saved with. */
export type NetworkProblem = (typeof NETWORK_PROBLEMS)[number];

/** Everything that has to be mended before the network can be saved. */
export const networkProblems = ({ name, alsoCalled, convener = '' }: NetworkDetails): NetworkProblem[] => {
  const isLong = (text: string): boolean => text.length > MAX_NAME_LENGTH;
  return [
    ...(name === '' ? (['name_missing'] as const) : []),
    ...(isLong(name) || alsoCalled.some(isLong) ? (['name_too_long'] as const) : []),
    ...(alsoCalled.length > MAX_NAMES ? (['too_many_names'] as const) : []),
    ...(isLong(convener) ? (['convener_too_long'] as const) : []),
  ];
};

/** Everything that people have written in a network. */
export const writtenInNetwork = ({ name, alsoCalled, convener }: NetworkDetails): string[] => [
  name,
  ...alsoCalled,
  ...(convener === undefined ? [] : [convener]),
];
