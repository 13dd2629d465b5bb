import { describe, expect, it } from 'vitest';
import { wordsOfHtml } from '../../../src/adapters/teams/html-text.js';

const REPLY = 'itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1611060744833"';

describe('the words of a message in HTML', () => {
  it.each([
    ['nothing', '', ''],
    ['a text without tags', 'Bollplank med Solna', 'Bollplank med Solna'],
    ['a message as Teams sends it', '<div><div>Bollplank med Solna</div>\n</div>', 'Bollplank med Solna'],
    ['paragraphs', '<p>Hej!</p><p>Bollplank&nbsp;igår</p>', 'Hej!\nBollplank igår'],
    ['empty paragraphs between', '<p>Hej!</p><p>&nbsp;</p>\n<p><br></p><p>Igår</p>', 'Hej!\nIgår'],
    ['line breaks', 'Hej!<br>Igår<br/>2 tim', 'Hej!\nIgår\n2 tim'],
    [
      'bold and coloured words',
      '<p>Boll<b>plank</b> med <span style="color:red">Solna</span></p>',
      'Bollplank med Solna',
    ],
    ['a list', '<ul><li>Solna</li><li>Ekerö</li></ul>', 'Solna\nEkerö'],
    [
      'a table',
      '<table><tr><td>Solna</td><td>2 tim</td></tr><tr><td>Ekerö</td><td>1 tim</td></tr></table>',
      'Solna 2 tim\nEkerö 1 tim',
    ],
    ['a mention', '<p><at id="0">Kim</at>&nbsp;<at id="1">Demo</at> höll i det</p>', 'Kim Demo höll i det'],
    [
      'a link without its address',
      '<p>Se <a href="https://fou.example/a?b=1" title="x">rapporten</a></p>',
      'Se rapporten',
    ],
    [
      'a picture and a file',
      '<p>Här<img src="https://x.example/1.png" alt="bild"><attachment id="1"></attachment></p>',
      'Här',
    ],
    ['signs that are meant as such', '<p>5 &lt; 6 &amp; 7 &gt; 6, å&#228;&#xf6;</p>', '5 < 6 & 7 > 6, åäö'],
    [
      'a tag that somebody wrote',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      '<script>alert(1)</script>',
    ],
    ['a sign that opens no tag', '<p>1 < 2</p>', '1 < 2'],
  ])('%s', (_what, html, words) => {
    expect(wordsOfHtml(html)).toBe(words);
  });

  it('leaves out what is quoted to reply to, which somebody else wrote', () => {
    const quote = `<blockquote ${REPLY}><strong itemprop="mri">Kim Demo</strong><p>Hur gick det?</p></blockquote>`;
    expect(wordsOfHtml(`<div>${quote}<p>Bra! 2 tim.</p></div>`)).toBe('Bra! 2 tim.');
  });

  it('leaves out a quotation within the quotation, and one that never ends', () => {
    const inner = '<blockquote>Inre</blockquote>';
    expect(wordsOfHtml(`<blockquote ${REPLY}>Yttre${inner}efter</blockquote>Själv`)).toBe('Själv');
    expect(wordsOfHtml(`Själv<blockquote ${REPLY}>Yttre`)).toBe('Själv');
  });

  it('keeps what the writer has set off as a quotation', () => {
    expect(wordsOfHtml('<blockquote>Ur boken</blockquote><p>Bra sagt</p>')).toBe('Ur boken\nBra sagt');
  });

  it.each(['<', '<a ', '<blockquote', '</', '<p>', '&lt;', ' \n', `<blockquote ${REPLY}>`])(
    'ends, also on a hundred thousand characters of %s',
    (piece) => {
      expect(typeof wordsOfHtml(piece.repeat(Math.ceil(100_000 / piece.length)))).toBe('string');
    },
  );
});
