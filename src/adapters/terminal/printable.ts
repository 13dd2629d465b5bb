/** Control characters could make a terminal do things; line breaks and tabs are all that replies need. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text that is safe to write to a terminal, whoever wrote it. */
export const printable = (text: string): string => text.replace(CONTROL, '');
