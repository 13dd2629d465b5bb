/** Browsers and mail programs cut longer ones off. */
const MAX_URL_LENGTH = 2000;

/** No blanks, and no signs without a shape: they turn round or hide what a link says. */
const ADDRESS = /^https:\/\/[^\s\p{Cc}\p{Cf}]+$/iu;

/** Whether a name stands before the address: "https://kommun.se@example.org" does not lead to kommun.se. */
const namesSomebody = ({ username, password }: URL): boolean => username !== '' || password !== '';

/** Whether a text is one whole link that can be followed safely: no script, no file, no words around it, no disguise. */
export const isHttpsLink = (text: string): boolean =>
  text.length <= MAX_URL_LENGTH && ADDRESS.test(text) && URL.canParse(text) && !namesSomebody(new URL(text));
