/** Reads whole kronor as people write them: `250 000`, `250.000 kr`, `250000:-`. Undefined when it is something else. */
export const readKronor = (written: string): number | undefined => {
  const [, digits] =
    /^(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{1,12})\s*(?:kr(?:onor)?|sek|:-)?\.?$/i.exec(written.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
};
