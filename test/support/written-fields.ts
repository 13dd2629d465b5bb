import { readdirSync, readFileSync } from 'node:fs';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { FORM_ACTS, fieldOf, fieldsOf as fieldsOfAct } from '../../src/cards/request-act-fields.js';
import type { CardVerb } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { mayUse } from '../../src/conversation/permission.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { type Person, rolesOn } from '../../src/domain/person.js';
import type { RIGHTS } from '../../src/domain/rights.js';
import { elementsIn } from './card-elements.js';
import { RIGHTS_SAMPLES } from './rights-samples.js';
import { ACTORS, ownOf } from './rights-world.js';

const [STAMP = ''] = CARD_STAMPS;
const CARDS = new URL('../../cards/', import.meta.url);

/** Every button that does something. */
export const VERBS: readonly CardVerb[] = COMMANDS.flatMap(({ verbs }) => verbs ?? []);

/** The fields that a verb takes; they are all strict objects. */
export const fieldsOf = ({ schema }: CardVerb): readonly string[] =>
  Object.keys(Reflect.get(schema, 'shape') ?? {});

/** Somebody who may, so that nothing but the guard stands in the way. */
export const whoMay = (name: keyof typeof RIGHTS): Person => {
  const able = [ACTORS.manager, ACTORS.councilMember].find((person) =>
    mayUse(name, rolesOn(person, '2026-11-18')),
  );
  if (able === undefined) throw new Error(`nobody here may use ${name}`);
  return able;
};

/** The inputs of the templates that take any words. */
const IN_TEMPLATES: readonly string[] = readdirSync(CARDS).flatMap((file) =>
  elementsIn(JSON.parse(readFileSync(new URL(file, CARDS), 'utf8')))
    .filter(({ type }) => type === 'Input.Text')
    .map(({ id }) => String(id)),
);

/** Those of the one form that gets its inputs from a table. */
const IN_ACT_FORMS: readonly string[] = FORM_ACTS.flatMap((act) =>
  fieldsOfAct(act).filter((field) => ['line', 'text'].includes(fieldOf(act, field).kind)),
);

/** Every field that somebody can write in. */
export const WORDS: readonly string[] = [
  ...new Set([...IN_TEMPLATES.filter((id) => !id.startsWith('$')), ...IN_ACT_FORMS]),
];

/** A press of a button about what {@link whoMay} press it may reach, with something written. */
export const pressWith = (verb: CardVerb, written: object): Incoming['input'] => {
  const sample = RIGHTS_SAMPLES[verb.name];
  const fields = 'press' in sample ? sample.press(ownOf(whoMay(verb.name))) : {};
  const data = { verb: verb.name, card: STAMP, ...fields, ...written };
  return { kind: 'press', verb: verb.name, data };
};
