import { readFileSync } from 'node:fs';
import templating from 'adaptivecards-templating';
import type { z } from 'zod';

/** An Adaptive Card ready to send, with the sentence that notifications and screen readers use. */
export interface RenderedCard {
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

export interface CardDefinition<Model extends { readonly summary: string }> {
  /** File name in cards/, without extension. */
  readonly file: string;
  /** `<file>@<version>`: every action's data carries it, and a press on another version is refused kindly. */
  readonly stamp: string;
  readonly model: z.ZodType<Model>;
  render(model: Model): RenderedCard;
}

const templateOf = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../cards/${file}.json`, import.meta.url), 'utf8'));

/**
 * Joins a template in cards/ to the type of its view-model. `model` must have a `summary`; the template
 * reads the stamp as `${stamp}`. A test compares the template's bindings with the model's keys.
 */
export const defineCard = <Model extends { readonly summary: string }>(
  file: string,
  version: number,
  model: z.ZodType<Model>,
): CardDefinition<Model> => {
  const stamp = `${file}@${version}`;
  const written = templateOf(file);
  // Made ready when it is first drawn: all of them together would be a third of every start.
  let template: templating.Template | undefined;
  return {
    file,
    stamp,
    model,
    render: (data) => {
      template ??= new templating.Template(written);
      return {
        // What is filled in is an object because every template is one; the library says no more than unknown.
        content: template.expand({ $root: { ...model.parse(data), stamp } }) as Record<string, unknown>,
        summary: data.summary,
      };
    },
  };
};
