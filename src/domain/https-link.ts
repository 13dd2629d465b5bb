/** Browsers and mail programs cut longer ones off. */
const MAX_URL_LENGTH = 2000;

/** Whether a text is one whole link that can be followed safely: no script, no file, no words around it. */
export const isHttpsLink = (text: string): boolean =>
  text.length <= MAX_URL_LENGTH && /^https:\/\/\S+$/i.test(text) && URL.canParse(text);
