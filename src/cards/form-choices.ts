import { z } from 'zod';

/** The value of a choice that says nothing; an empty one would look like a placeholder. */
export const NOT_STATED = 'none';

export const choices = z.array(z.strictObject({ title: z.string(), value: z.string() }));
type Choices = z.infer<typeof choices>;

/** A choice for each, in the order given. */
export const choicesOf = <Id extends string | number>(
  ids: readonly Id[],
  title: (id: Id) => string,
): Choices => ids.map((id) => ({ title: title(id), value: String(id) }));
