import { expect, it } from 'vitest';
import { visibleText } from '../../src/domain/visible-text.js';

it.each([
  ['as it stands', 'FoU-rådet – ”rådet”\n2026', 'FoU-rådet – ”rådet”\n2026'],
  ['without what has no shape', 'Boll\u200Bpla\u00ADnk\uFEFF\u202E', 'Bollplank'],
  ['without halves of characters', 'Boll\uD800plank\uDC00', 'Bollplank'],
  ['without control characters', 'Boll\u0000plank\u0085', 'Bollplank'],
  ['with plain blanks and line breaks', 'ett\ttvå\u2028tre\r\nfyra\rfem', 'ett två tre\nfyra\nfem'],
  ['with pictures whole', '👩‍💻 👩🏽‍🚒 ❤️‍🔥', '👩‍💻 👩🏽‍🚒 ❤️‍🔥'],
  ['without a joiner that joins no pictures', 'Boll\u200Dplank', 'Bollplank'],
])('what can be seen of a text is kept %s', (_what, text, visible) => {
  expect(visibleText(text)).toBe(visible);
});
