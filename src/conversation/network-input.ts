import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import { ALL_MEMBERS, type NetworkField, type NetworkFormValues } from '../cards/network-form.js';
import { rhythmWords } from '../cards/rhythm-words.js';
import { AREAS } from '../domain/enums.js';
import { inOwnerOrder, isMunicipalityId, MUNICIPALITY_IDS } from '../domain/municipality.js';
import { NETWORK_LEVELS, type Network, type NetworkDetails } from '../domain/network.js';
import { ok, type Result, refused } from '../domain/result.js';
import { readRhythm } from '../language/rhythm.js';
import type { Texts } from '../texts/index.js';
import { idsIn, inputText, oneOf, stated, toggle, written } from './form-input.js';

/** Municipalities, or all of them in short. */
const members = inputText.refine((list) =>
  idsIn(list).every((id) => id === ALL_MEMBERS || isMunicipalityId(id)),
);

/** What the form submits. A new network has an empty id and version 0. */
export const networkInput = z.strictObject({
  name: inputText,
  alsoCalled: inputText,
  level: oneOf(NETWORK_LEVELS),
  area: oneOf([NOT_STATED, ...AREAS]),
  members,
  rhythm: inputText,
  convener: inputText,
  isEnded: toggle,
  submissionId: z.string().min(1).max(100),
  networkId: z.string().max(100),
  expectedVersion: z.coerce.number().int(),
} satisfies Record<NetworkField | 'submissionId' | 'networkId' | 'expectedVersion', z.ZodType>);
export type NetworkInput = z.infer<typeof networkInput>;

const names = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** The details behind the inputs, or whole sentences about what cannot be understood. */
export const networkDetailsIn = (
  { networks }: Texts,
  input: NetworkInput,
): Result<NetworkDetails, readonly string[]> => {
  const often = written(input.rhythm);
  const rhythm = often === undefined ? undefined : readRhythm(often);
  const { level } = input;
  const isUnreadable = often !== undefined && rhythm === undefined;
  if (level === '' || isUnreadable) {
    return refused([
      ...(level === '' ? [networks.levelMissing] : []),
      ...(isUnreadable ? [networks.rhythmUnreadable] : []),
    ]);
  }
  const chosen = idsIn(input.members);
  return ok({
    name: input.name.trim(),
    alsoCalled: names(input.alsoCalled),
    level,
    members: chosen.includes(ALL_MEMBERS) ? MUNICIPALITY_IDS : inOwnerOrder(chosen.filter(isMunicipalityId)),
    isEnded: input.isEnded === 'true',
    ...stated({
      area: AREAS.find((area) => area === input.area),
      rhythm,
      convener: written(input.convener),
    }),
  });
};

/** What the inputs hold for a network that is in the register; {@link networkDetailsIn} is the way back. */
export const networkValuesOf = (texts: Texts, network: Network): NetworkFormValues => ({
  name: network.name,
  alsoCalled: network.alsoCalled.join(', '),
  level: network.level,
  area: network.area ?? NOT_STATED,
  members: network.members.length === MUNICIPALITY_IDS.length ? ALL_MEMBERS : network.members.join(','),
  rhythm: network.rhythm === undefined ? '' : rhythmWords(texts, network.rhythm),
  convener: network.convener ?? '',
  isEnded: String(network.isEnded),
});
