/** Blanks that are no line break, but that no line is to hold. */
const ODD_BLANKS = /[\t\v\f\u2028\u2029]/g;
/** Control characters, marks without a shape and halves of characters; what joins two pictures into one stays. */
const SHAPELESS =
  /(?![\n\u200D])[\p{Cc}\p{Cf}\p{Cs}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;

/** What can be seen of a text: two that look the same are the same. Line breaks stay. */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(ODD_BLANKS, ' ').replace(SHAPELESS, '');
