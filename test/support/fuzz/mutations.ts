import type { Chance } from '../digest-simulation/chance.js';
import { hostileKey, hostileText, hostileValue } from './hostile.js';

/** A value as JSON.parse makes it, which may be changed in place. */
type Holder = Record<string, unknown>;

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

/** As JSON.parse does it: also `__proto__` becomes a field of its own. */
const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every field at any depth, outermost first, down to where it could only be more of the same. */
const placesIn = (value: unknown, depth = 0): Place[] => {
  if (!isHolder(value) || depth > 12) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key], depth + 1)]);
};

const mixedUp = (chance: Chance, text: string): string => {
  const at = chance.between(0, text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (chance.between(0, 4)) {
    case 0:
      return before + hostileText(chance) + after;
    case 1:
      return after + before;
    case 2:
      return text.repeat(chance.between(2, 40));
    case 3:
      return before;
    default:
      return [...text].toReversed().join('');
  }
};

const retyped = (value: unknown): unknown => {
  switch (typeof value) {
    case 'string':
      return Number.isNaN(Number(value)) || value === '' ? [value] : Number(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return value === null ? {} : JSON.stringify(value);
  }
};

/** Does one thing to what is at a place. `other` is a value of another activity of the run. */
const change = (chance: Chance, { holder, key }: Place, other: unknown): void => {
  const value = holder[key];
  const roll = chance.next();
  if (roll < 0.35) put(holder, key, hostileValue(chance));
  else if (roll < 0.5)
    put(holder, key, typeof value === 'string' ? mixedUp(chance, value) : hostileValue(chance));
  else if (roll < 0.62) delete holder[key];
  else if (roll < 0.72) put(holder, key, retyped(value));
  else if (roll < 0.82) put(holder, hostileKey(chance), hostileValue(chance));
  else if (roll < 0.9) put(holder, key, other);
  else if (roll < 0.95) put(holder, key, [value, value]);
  else if (typeof value === 'number') put(holder, key, -value * 1e6 + 0.5);
  else put(holder, key, { [key]: value });
};

/** Where it hurts: what a person or a card says, rather than what surrounds it. */
const isInner = ({ holder }: Place, root: unknown): boolean => holder !== root;

/** An activity of which one to five things are not as they should be; the given one stays as it is. */
export const mutated = (chance: Chance, activity: object, other: object): object => {
  const copy: object = JSON.parse(JSON.stringify(activity));
  const others = placesIn(other);
  for (let times = chance.between(1, chance.happens(0.7) ? 2 : 5); times > 0; times -= 1) {
    const all = placesIn(copy);
    const inner = all.filter((place) => isInner(place, copy));
    const outside = all.filter(
      (place) => !isInner(place, copy) && ['text', 'value', 'attachments'].includes(place.key),
    );
    const told = chance.happens(0.8) && inner.length > 0 ? inner : all;
    const places = chance.happens(0.25) && outside.length > 0 ? outside : told;
    if (places.length === 0) break;
    const from = chance.pick(others);
    change(chance, chance.pick(places), structuredClone(from.holder[from.key]));
  }
  return copy;
};

/** What a press sends; an activity that is no press has none. */
const sentIn = (activity: object): Holder | undefined => {
  const { value } = activity as {
    readonly value?: { readonly action?: { readonly data?: unknown } } & Holder;
  };
  return [value?.action?.data, value?.['data'], value].find(isHolder);
};

/** An activity that is as it should be, but for what somebody has filled in or written. */
export const filledIn = (chance: Chance, activity: object): object => {
  const copy: object = JSON.parse(JSON.stringify(activity));
  const sent = sentIn(copy) ?? (copy as Holder);
  const fields = Object.keys(sent).filter(
    (key) =>
      typeof sent[key] === 'string' && (sent !== copy ? key !== 'verb' && key !== 'card' : key === 'text'),
  );
  for (let times = chance.between(1, 3); times > 0 && fields.length > 0; times -= 1) {
    const key = chance.pick(fields);
    const whole = String(sent[key]);
    put(sent, key, (chance.happens(0.6) ? hostileText(chance) : mixedUp(chance, whole)).slice(0, 3900));
  }
  return copy;
};
