import { expect } from 'chai';
import { repairJson } from './repair-json.lazy.js';

const told = { facts: [{ id: 'F5a', value: 3250, note: 'counted' }] };
const written = JSON.stringify(told);

describe('JSON that a content system has taken for prose', () => {
  it('is read with its quotes as entities', () => {
    expect(repairJson(written.replaceAll('"', '&quot;'))).to.deep.equal(told);
    expect(repairJson(written.replaceAll('"', '&#34;'))).to.deep.equal(told);
  });

  it('is read with its entities made entities once more', () => {
    expect(repairJson(written.replaceAll('"', '&amp;quot;'))).to.deep.equal(told);
  });

  it('is read with curly quotes, as characters or as entities', () => {
    expect(repairJson('{“facts”:[{“id”:”F5a”,”value”:3250,”note”:”counted″}]}')).to.deep.equal(
      told,
    );
    expect(
      repairJson(
        '{&#8220;facts&#8221;:[{&#8220;id&#8221;:&#8221;F5a&#8221;,&#8221;value&#8221;:3250,&#8221;note&#8221;:&#8221;counted&#8243;}]}',
      ),
    ).to.deep.equal(told);
  });

  it('keeps curly quotes and apostrophes that stand in a sentence', () => {
    const read = repairJson('<p>{"note": "it’s “so” they say"}</p>');
    expect(read).to.deep.equal({ note: 'it’s “so” they say' });
    const texturized = repairJson('{“note”: “it’s \\”so\\” they say”}');
    expect(texturized).to.deep.equal({ note: 'it’s "so" they say' });
  });

  it('is read with paragraphs and breaks in it, between its parts and in a text', () => {
    const read = repairJson(
      '<p>{</p>\n<p>"facts":<br />\n[],</p>\n<p>"note": "<p>One.\nTwo.</p>"\n}</p>',
    );
    expect(read).to.deep.equal({ facts: [], note: ' One. Two. ' });
  });

  it('is read with spaces that do not break, and with < and & as entities', () => {
    const read = repairJson('{\u00a0"note":&nbsp;&quot;1 &lt; 2 &#038; 3 &gt; 2&quot;}');
    expect(read).to.deep.equal({ note: '1 < 2 & 3 > 2' });
  });

  it('runs and loads nothing that is written in it', () => {
    const read = repairJson(
      '{&quot;note&quot;: &quot;</textarea><img src=x onerror=alert(1)>&quot;}',
    );
    expect(read).to.deep.equal({ note: '</textarea><img src=x onerror=alert(1)>' });
  });

  it('is undefined where it is no JSON even so', () => {
    for (const text of ['', 'words', '{facts: []}', '{"facts": [}'])
      expect(repairJson(text)).to.equal(undefined);
  });
});
