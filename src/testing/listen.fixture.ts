import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { copyFlatTree } from './flat-copy.fixture.js';

const END = 'end of document';
/** At the end, the simulated reader begins anew, and it never lets a timeout of the test happen. */
const MOST = 5000;

/** What a screen reader says of an element from beginning to end, one phrase a line. */
export async function listenTo(element: Element): Promise<string[]> {
  const page = document.createElement('div');
  page.role = 'document';
  page.append(...[copyFlatTree(element)].filter((it) => it !== undefined));
  document.body.append(page);
  try {
    await virtual.start({ container: page });
    for (let i = 0; i < MOST && (await virtual.lastSpokenPhrase()) !== END; i++)
      await virtual.next();
    return (await virtual.spokenPhraseLog()).slice(1, -1);
  } finally {
    await virtual.stop();
    page.remove();
  }
}
