import type { z } from 'zod';
import type { Element } from './card-elements.js';

/** One `${name}` of a template. */
export interface Binding {
  readonly name: string;
  /** The nearest element with a type, such as the TextBlock that shows it. */
  readonly element: Element;
  /** The field of that element, or `data` inside the data of an action. */
  readonly field: string;
  /** The part of the view-model it is found in, and its type; none = the name is not there. */
  readonly owner: z.ZodType | undefined;
  readonly type: z.ZodType | undefined;
}

interface Scope {
  readonly here: z.ZodType;
  readonly root: z.ZodType;
}

const STAMP = /^(?:\$root\.)?stamp$/;
/** Values of the expression language. */
const LITERAL = /^(?:true|false|null|\d.*)$/;

/** Names that an expression like `${$root.a.b}` or `${if(x, y)}` reads. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\$\{([^}]*)\}/g)]
    .flatMap(([, expression = '']) => [
      ...expression.replace(/'[^']*'/g, '').matchAll(/([$\w]+(?:\.\w+)*)(?!\w*\()/g),
    ])
    .map(([name]) => name)
    .filter((name) => !LITERAL.test(name) && !STAMP.test(name));

export const shapeOf = (type: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined =>
  (type as { shape?: Readonly<Record<string, z.ZodType>> }).shape;
const itemOf = (type: z.ZodType): z.ZodType | undefined => (type as { element?: z.ZodType }).element;

const resolved = (name: string, { here, root }: Scope): Pick<Binding, 'owner' | 'type'> => {
  const [first = '', ...rest] = name.split('.');
  const start = first === '$root' ? root : here;
  const path = first.startsWith('$') ? rest : [first, ...rest];
  return path.reduce<Pick<Binding, 'owner' | 'type'>>(
    ({ type }, key) => ({ owner: type, type: type && shapeOf(type)?.[key] }),
    { owner: undefined, type: start },
  );
};

const bindingsOf = (value: unknown, scope: Scope, element: Element, field: string): Binding[] => {
  if (typeof value === 'string') {
    return namesIn(value).map((name) => ({ name, element, field, ...resolved(name, scope) }));
  }
  if (Array.isArray(value)) return value.flatMap((part) => bindingsOf(part, scope, element, field));
  if (typeof value !== 'object' || value === null) return [];
  const { $data: list, ...fields } = value as Element;
  const bound = bindingsOf(list, scope, element, '$data');
  const type = bound[0]?.type;
  const inner = type === undefined ? scope : { ...scope, here: itemOf(type) ?? type };
  const owner = typeof fields['type'] === 'string' ? fields : element;
  return [
    ...bound,
    ...Object.entries(fields).flatMap(([key, part]) =>
      bindingsOf(part, inner, owner, field === 'data' ? 'data' : key),
    ),
  ];
};

/** Every binding of a template, also in `$when` and `$data`, looked up in the type of its view-model. */
export const bindingsIn = (template: Element, model: z.ZodType): Binding[] =>
  bindingsOf(template, { here: model, root: model }, template, '');

/** `owner.key` of everything in the view-model, with the parts that hold it; of an object inside it, its keys. */
export const keysIn = (type: z.ZodType): readonly { readonly owner: z.ZodType; readonly key: string }[] => {
  const item = itemOf(type);
  if (item !== undefined) return keysIn(item);
  return Object.entries(shapeOf(type) ?? {}).flatMap(([key, inner]) => [
    ...(shapeOf(inner) === undefined ? [{ owner: type, key }] : []),
    ...keysIn(inner),
  ]);
};
