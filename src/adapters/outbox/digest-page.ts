import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cardToText } from '../../cards/card-text.js';
import type { RenderedCard } from '../../cards/define-card.js';
import { textsIn } from '../../texts/index.js';
import { HOST_CONFIG, PAGE_CSS } from './page-style.js';

const require = createRequire(import.meta.url);

/** Microsoft's renderer, without the map that a browser's tools would ask the network for. */
const RENDERER = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8')
  .replace(/^\/\/# sourceMappingURL=.*$/m, '')
  .replaceAll('</script', '<\\/script');

/** JSON that no text can break out of: a `<` never stands in a script as itself. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Draws the card and folds the text away; where scripts do not run, the text stays open. */
const DRAW = `
  const view = new AdaptiveCards.AdaptiveCard();
  view.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  view.parse(content);
  document.querySelector('main').prepend(view.render());
  document.querySelector('details').open = false;
`;

/**
 * A web page in Swedish that shows a card as Teams would, and the same as text. It holds all it needs and asks
 * the network for nothing; its own policy forbids it to.
 */
export const digestPage = ({ content, summary }: RenderedCard): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(summary)}</title>
<style>${PAGE_CSS}</style>
</head>
<body>
<main>
<details open>
<summary>${inHtml(textsIn('sv').digest.file.asText)}</summary>
<pre>${inHtml(cardToText(content))}</pre>
</details>
</main>
<script>${RENDERER}</script>
<script>
  const hostConfig = ${inScript(HOST_CONFIG)};
  const content = ${inScript(content)};
${DRAW}</script>
</body>
</html>
`;
