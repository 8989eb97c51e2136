import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import * as hosts from '../../hosts/markup/host-markup.fixture.js';
import { listenToConsole, mount, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { recordConsole } from '../../testing/testing.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story/scrolly-story-element.js';

/** A story of another name for each test, since an author is told once for each. */
let stories = 0;

interface Mended {
  root: HTMLElement;
  story: ScrollyStoryElement;
  /** The words of each step, as they stand on the page. */
  told: string[];
  warnings: string[];
}

async function mend(markup: string, steps: number): Promise<Mended> {
  let root!: HTMLElement;
  const warnings = await listenToConsole('warn', async () => {
    root = await mount(`<div>${markup.replaceAll('"ranks"', `"ranks-${++stories}"`)}</div>`, 960);
    await until(() => storyIn(root).steps.length === steps);
    await settled();
  });
  const story = storyIn(root);
  const told = [...story.steps].map((step) => step.innerText.replace(/\s+/g, ' ').trim());
  return { root, story, told, warnings };
}

const storyIn = (root: Element): ScrollyStoryElement => root.querySelector('scrolly-story')!;

/** Every step is the active one in its turn, and its graphic shows its state. */
async function walk(story: ScrollyStoryElement): Promise<(string | undefined)[]> {
  const graphic = story.querySelector('desertion-timeline')!;
  const shown = [];
  for (const index of story.steps.keys()) {
    story.goTo(index);
    await settled();
    expect(story.index).to.equal(index);
    shown.push(graphic.shadowRoot!.querySelector('figure')!.dataset['shown']);
  }
  return shown;
}

describe('a story that a content system has broken', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('by a </p> after each step is put together again, and its author told why and what to do', async () => {
    const { root, story, told, warnings } = await mend(hosts.classicEditorBlocks, 3);
    expect(told).to.deep.equal([
      'One list It names them.',
      'One year It grows.',
      'It grows faster.',
    ]);
    expect(await walk(story)).to.deep.equal(['document', '2024', 'pace']);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain(`"ranks-${stories}"`)
      .and.contain('</p>')
      .and.contain('data-scrolly');
    expect(story.textContent).not.to.contain('After the story.');
    expect((root.lastElementChild as HTMLElement).innerText).to.equal('After the story.');
    expect(root.children).to.have.length(2);
  });

  it('by a </p> before anything was in it is put together again', async () => {
    const { root, story, told, warnings } = await mend(hosts.classicEditorBlankLines, 2);
    expect(told).to.deep.equal(['One list names them.', 'It grows.']);
    expect(await walk(story)).to.deep.equal(['document', '2024']);
    expect(warnings).to.have.length(1);
    expect((root.lastElementChild as HTMLElement).innerText).to.equal('After the story.');
  });

  it('with a single step in it is put together again', async () => {
    const { root } = await mend(hosts.classicEditorOneStep, 1);
    await until(() => storyIn(root).querySelector('h3'));
    expect(storyIn(root).innerText).to.contain('It names them.').and.not.contain('After');
  });

  it('takes nothing of the next story, and nothing of the page where its end is lost', async () => {
    const end = '<p></scrolly-step><br />\n</scrolly-story></p>\n';
    const open = hosts.classicEditorBlocks.replace(end, '');
    const { root, told } = await mend(open, 3);
    expect(told.at(-1)).to.equal('');
    expect(storyIn(root).innerText).not.to.contain('After the story.');
    unmountAll();
    const both = await mend(open + hosts.classicEditorBlankLines, 3);
    await until(() => both.root.querySelectorAll('scrolly-story')[1]!.childElementCount === 3);
  });

  it('in Markdown, by a blank line in a step, has its steps one after the other again', async () => {
    const { story, told, warnings } = await mend(hosts.commonMarkBlankLine, 3);
    await until(() => !story.querySelector('scrolly-step scrolly-step'));
    await settled();
    const words = [...story.steps].map((step) => step.innerText.replace(/\s+/g, ' ').trim());
    expect(words).to.deep.equal([
      'One list. It names them.',
      'It grows.',
      'Faster It grows faster.',
    ]);
    expect(told).to.have.length(3);
    expect(await walk(story)).to.deep.equal(['document', '2024', 'pace']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('blank line');
  });

  it('is put together once it is in the page, whatever brings it there later', async () => {
    const { root } = await mend(
      '<scrolly-story><scrolly-step>One.</scrolly-step></scrolly-story>',
      1,
    );
    const later = document.createElement('div');
    later.innerHTML = hosts.classicEditorBlocks.replace('"ranks"', `"ranks-${++stories}"`);
    await listenToConsole('warn', async () => {
      root.append(later);
      await until(() => storyIn(later).steps.length === 3);
    });
  });
});

describe('a story that only looks broken', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  for (const [system, steps] of [
    ['classicEditorOneLine', 2],
    ['commonMarkOneLine', 2],
    ['commonMarkBlocks', 2],
  ] as const)
    it(`is left as it is (${system})`, async () => {
      const markup = hosts[system];
      const { root, story, warnings } = await mend(markup, steps);
      await settled();
      const parsed = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
      const strip = (html: string): string => html.replaceAll(/ranks-\d+/g, 'ranks').trim();
      expect(strip(root.innerHTML)).to.equal(parsed.trim());
      expect(warnings).to.deep.equal([]);
      expect(await walk(story)).to.deep.equal(['document', '2024']);
    });

  it('is left as it is before steps that stand alone, and its author is told where they follow it', async () => {
    const whole = (name: string): string =>
      `<scrolly-story name="${name}"><scrolly-step>One.</scrolly-step></scrolly-story>`;
    const { lines, stop } = recordConsole('warn');
    const root = await mount(
      `<div>${whole('apart')}<p>Prose.</p><scrolly-step>Alone.</scrolly-step>
        ${whole('before')}\n<scrolly-step>Next.</scrolly-step></div>`,
    );
    await until(() => lines.length);
    await settled();
    stop();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"before"').and.contain('closing tag');
    expect(root.querySelectorAll('div > scrolly-step')).to.have.length(2);
  });
});
