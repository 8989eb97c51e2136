import { expect } from 'chai';
import { emulateMedia, setViewport } from '../scripts/testing/browser-commands.js';
import { graphicTags } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';
import { unmountAll } from '../src/testing/testing.fixture.js';
import { standStill } from './boxes.fixture.js';
import {
  AUTOLOADER,
  CLASSIC,
  MODULE,
  openStrictPage,
  POLICIES,
  type StrictPage,
  tagModules,
} from './strict-page.fixture.js';

/*
 * Pages that a server sends with a content security policy look like pages without one, to the pixel,
 * and their browser has nothing to report.
 */

/** Every tag that stands alone, in every state that it has. */
const TAGS = [
  ...graphicTags.flatMap((tag) =>
    graphics[tag].states.map((state): string => `<${tag} state="${state}"></${tag}>`),
  ),
  '<claim-note></claim-note>',
  '<p><story-figure fact="F4"></story-figure></p>',
  '<certainty-key></certainty-key>',
].join('');

const writeStory = (mode: string): string => `
  <scrolly-story name="ranks" mode="${mode}" heading="Ranks" track-progress>
    <desertion-timeline></desertion-timeline>
    <scrolly-step name="a" state="document"><p>Words on a document</p></scrolly-step>
    <scrolly-step name="b" state="2024"><p>Words on a year</p></scrolly-step>
    <scrolly-step name="c" state="pace"><p>Words on a pace</p></scrolly-step>
  </scrolly-story>`;

/** By kind of file: what a page loads for this markup. */
const KINDS: Record<string, (body: string) => readonly string[]> = {
  'the module': () => [MODULE],
  'the classic script': () => [CLASSIC],
  'a file for each tag': tagModules,
  'the autoloader': () => [AUTOLOADER],
};

type Act = (page: StrictPage) => unknown;

/** Shows the same on a page without a policy and on one with it, and compares the two. */
async function expectSame(
  policy: string,
  scripts: readonly string[],
  body: string,
  act: Act = () => {},
): Promise<void> {
  const open = async (sent: string): Promise<[StrictPage, string[]]> => {
    const page = await openStrictPage({ scripts, body, policy: sent });
    await standStill(page.document);
    await act(page);
    return [page, await standStill(page.document)];
  };
  const [, free] = await open('');
  // The other page has the place of this one: what is out of sight is laid out later.
  unmountAll();
  const [page, strict] = await open(policy);
  expect(page.refused).to.eql([]);
  expect(page.said).to.eql([]);
  const moved = strict.filter((box, i) => box !== free[i]).slice(0, 5);
  expect(moved, 'boxes elsewhere').to.eql([]);
  expect(strict).to.have.length(free.length);
}

describe('a strict page', () => {
  before(async () => {
    await setViewport(1024, 700);
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({}));
  afterEach(unmountAll);

  for (const [name, policy] of Object.entries(POLICIES))
    for (const [kind, load] of Object.entries(KINDS))
      it(`shows every tag in every state as any page does, by ${name}, with ${kind}`, () =>
        expectSame(policy, load(TAGS), TAGS));

  for (const mode of ['scroll', 'step', 'flat', 'text'])
    for (const [kind, load] of Object.entries(KINDS))
      it(`tells a story in mode ${mode}, with ${kind}`, () =>
        expectSame(POLICIES.names, load(writeStory(mode)), writeStory(mode), ({ document }) =>
          document.querySelector('[name="c"]')!.scrollIntoView(),
        ));
});
