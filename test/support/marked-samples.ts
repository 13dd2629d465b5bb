import { readFileSync } from 'node:fs';
import type { Digest } from '../../src/domain/digest.js';
import { aPerson } from './builders.js';
import { elementsIn } from './card-elements.js';
import { aComing, soon } from './coming-sources.js';
import { aDigest, anActivity, aRequest } from './digest-builders.js';

/** What people write that a card must show as it stands: a link, Markdown, a mention and what looks like a binding. */
export const MARKUP = ['[klicka](https://evil.example) **fet** <at>alla</at> $', '{title}'].join('');
/** The longest text that a field takes. */
export const LONG = `${MARKUP} ${'å\n"'.repeat(1300)}`.slice(0, 4000);

/** Markup in every field, as long as the template lets it be. */
export const filledIn = <Field extends string>(
  file: string,
  fields: readonly Field[],
): Record<Field, string> => {
  const template = JSON.parse(readFileSync(new URL(`../../cards/${file}.json`, import.meta.url), 'utf8'));
  const longest = new Map(elementsIn(template).map(({ id, maxLength }) => [id, maxLength]));
  const value = (field: Field) => LONG.slice(0, Number(longest.get(field) ?? MARKUP.length));
  // Object.fromEntries forgets its keys; they are those of `fields`.
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<Field, string>;
};

export const aNamed = (key: string) =>
  aPerson(key, [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' }], {
    displayName: `${MARKUP} ${key}`,
  });
export const request = aRequest('F2026-001', { question: LONG });
export const activity = anActivity('2026-a', {
  title: `${MARKUP} titel`,
  otherParties: [`${MARKUP} part`],
  outcomeNote: LONG,
  documentation: [{ kind: 'memo', title: `${MARKUP} dokument` }],
});
export const manyOf = <Row>(row: Row): Row[] => Array.from({ length: 40 }, () => row);

const coming = aComing();
const compiled = aDigest({
  activities: [activity],
  requests: [request],
  people: [aNamed('a')],
  sources: {
    ...coming,
    events: manyOf({ event: soon('a', { title: LONG }), registrations: [] }),
    trainings: coming.trainings.map((each) => ({ ...each, training: { ...each.training, name: LONG } })),
    evaluations: coming.evaluations.map((each) => ({ ...each, event: { ...each.event, title: LONG } })),
  },
});

const [waiting] = compiled.requests;
/** Every block of a digest, with markup wherever people write. */
export const digest: Digest = {
  ...compiled,
  introduction: LONG.slice(0, 600),
  addition: `${MARKUP} addition`,
  corrections: [{ correctionId: '2026-c', week: '2026-W45', text: LONG.slice(0, 500) }],
  requests: [
    ...compiled.requests,
    ...(waiting === undefined
      ? []
      : [{ ...waiting, waitsFor: 'municipality' as const, isOverdue: true as const }]),
  ],
  events: compiled.events.map((event) => ({ ...event, isFull: true as const })),
  news: [
    { kind: 'publication', activityId: '2026-a', title: LONG.slice(0, 200), url: 'https://fou.example/a' },
    { kind: 'document', requestId: '2026-r', number: 'F2026-002', title: MARKUP, url: MARKUP },
  ],
};
