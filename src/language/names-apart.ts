/** Names with semicolons or line breaks between them, each once: a comma stands inside names, as in "Larsson, A.". */
export const namesApart = (written: string): string[] => [
  ...new Set(
    written
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
