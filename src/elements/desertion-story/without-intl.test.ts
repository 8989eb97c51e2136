import { expect } from 'chai';
import { graphicTags } from '../../story/graphic-tags.js';
import { mountWhole, unmountAll } from '../../testing/mount.fixture.js';

const kinds = ['NumberFormat', 'DateTimeFormat', 'PluralRules'] as const;

/** Notes what is made of Intl's kinds until the function that it returns is called. */
function countMade(made: string[]): () => void {
  const own = kinds.map((kind) => Intl[kind]);
  for (const kind of kinds)
    Object.assign(Intl, {
      [kind]: new Proxy(Intl[kind], {
        construct(target, args) {
          made.push(`${kind} ${JSON.stringify(args)}`);
          return Reflect.construct(target, args) as object;
        },
      }),
    });
  return () => kinds.forEach((kind, i) => Object.assign(Intl, { [kind]: own[i] }));
}

describe('a whole story in English', () => {
  afterEach(unmountAll);

  // Alone in its file: what a page has made is kept for whoever asks for it next.
  it('is told and drawn without an object of Intl, the first of which takes a slow phone a tenth of a second', async () => {
    const made: string[] = [];
    const stop = countMade(made);
    const story = await mountWhole();
    stop();
    expect(made).to.eql([]);
    const drawn = story.shadowRoot!.querySelectorAll(graphicTags.join());
    expect(drawn).to.have.length.above(7);
  });
});
