/** One instruction, with its continued lines joined. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

export interface Stage {
  /** Missing for the last one, which becomes the image. */
  readonly name: string | undefined;
  /** The image that it begins with, such as `node:26-slim`. */
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

const instructionsIn = (text: string): Instruction[] =>
  text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      if (word === '') throw new Error(`no instruction: ${line}`);
      return { word, rest };
    });

/** The stages of a Dockerfile, with the defaults of the ARGs before the first one filled in. */
export const stagesOf = (text: string): readonly Stage[] => {
  const defaults = new Map<string, string>();
  const stages: { name: string | undefined; base: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsIn(text)) {
    const { word, rest } = instruction;
    if (word === 'ARG') {
      const [name = '', value = ''] = rest.split('=');
      defaults.set(name, value);
    } else if (word === 'FROM') {
      const [from = '', , name] = rest.split(' ');
      stages.push({
        name,
        base: from.replaceAll(/\$\{(\w+)\}/g, (_, key: string) => defaults.get(key) ?? ''),
        instructions: [],
      });
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
};

/** What follows the words of CMD and the like in their form as a list. */
export const wordsOf = (rest: string): string[] => JSON.parse(rest.slice(rest.indexOf('[')));

/** The names that a .dockerignore of the form "nothing but these" lets through. */
export const letThroughBy = (dockerignore: string): readonly string[] => {
  const [all, ...names] = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const isName = (line: string): boolean => /^![\w.-]+$/.test(line);
  if (all !== '*' || !names.every(isName)) throw new Error('not of the form: nothing but these');
  return names.map((line) => line.slice(1));
};
