import { webAddress } from '../../src/support/web-address.js';
import { DataField } from './data-field.js';
import { type Choice, statesOf, stillOf, tags, toEmbed, WHOLE } from './embed.js';
import { type Chapter, listChoices } from './list-chapters.js';
import { loadStill } from './load-still.js';
import { Preview } from './preview.js';
import { type Files, findLoss, hosts } from './snippets.js';
import { writeExample } from './write-example.js';

/* The embed builder's page. It loads files of its own and sends nothing anywhere. */

const find = <Found extends HTMLElement>(selector: string): Found =>
  document.querySelector<Found>(selector)!;

const form = find<HTMLFormElement>('form');
const field = new DataField(form);
const previews = [...document.querySelectorAll('iframe')].map((frame) => new Preview(frame));

/** The last data without a fault: what is shown and copied while somebody is still writing. */
let data: unknown;
let files: Omit<Files, 'base'> = { hashes: {}, preload: {} };
let turn = 0;
/** The markup of the picture that goes inside the tag. */
let still: string | undefined;

const languages = ['en', 'uk', 'bg', 'ru', 'de', 'fr', 'ar'];

function fill(): void {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  addOptions('#tag', tags, (tag) => (tag === WHOLE ? 'The whole story, or chapters of it' : tag));
  addOptions('#lang', ['', ...languages], (lang) =>
    lang ? names.of(lang)! : 'As the page around',
  );
  addOptions(
    '#host',
    hosts.map(({ id }) => id),
    (id) => hosts.find((host) => host.id === id)!.label,
  );
  find<HTMLInputElement>('#base').value = new URL('../dist/', document.baseURI).href;
}

function addOptions(
  select: string,
  values: readonly string[],
  label: (value: string) => string,
): void {
  find(select).replaceChildren(...values.map((value) => new Option(label(value), value)));
}

function renderBox({ name, title }: Chapter, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'chapters', value: name, checked });
  label.append(box, title);
  return label;
}

function readChoice(): Choice {
  const values = new FormData(form);
  const text = (name: string): string => ((values.get(name) as string | null) ?? '').trim();
  return {
    tag: text('tag'),
    chapters: values.getAll('chapters').map(String),
    state: text('state'),
    lang: text('lang'),
    theme: text('theme'),
    src: text('src'),
    data,
  };
}

/** With what stands inside the tag, where that is wanted and there is a file of it. */
async function addStill(): Promise<void> {
  const choice = readChoice();
  const file = stillOf(choice);
  const isWanted = find<HTMLInputElement>('#still').checked;
  find('#no-still').hidden = !isWanted || file !== undefined;
  const inside = isWanted && file ? await loadStill(file) : undefined;
  // Something else has been chosen in the meantime.
  if (JSON.stringify(readChoice()) !== JSON.stringify(choice)) return;
  still = inside;
  update();
}

function offerStates(): void {
  const { tag } = readChoice();
  const states = statesOf(tag);
  find('#chapters').hidden = tag !== WHOLE;
  find('#states').hidden = !states.length;
  addOptions('#state', ['', ...states], (state) => state || 'All, one after the other');
}

/** Another story has other chapters; what is chosen and still there stays chosen. */
function offerChapters(): void {
  const { chapters } = readChoice();
  const boxes = listChoices(data).map((it) => renderBox(it, chapters.includes(it.name)));
  find('#chapters .boxes').replaceChildren(...boxes);
}

function update(): void {
  const choice = readChoice();
  const embed = toEmbed({ ...choice, ...(still ? { inside: still } : {}) });
  // An address that somebody types is written and never asked for.
  for (const preview of previews) void preview.show(toEmbed({ ...choice, src: '' }));
  const host = hosts.find(({ id }) => id === find<HTMLSelectElement>('#host').value)!;
  // Where a snippet cannot hold the data, the address of it goes there.
  const byAddress = toEmbed({ ...choice, data: undefined });
  const written = choice.src && findLoss(host, embed) ? byAddress : embed;
  const loss = findLoss(host, written);
  find<HTMLTextAreaElement>('#snippet').value = host.write(written, {
    base: readBase(),
    ...files,
  });
  find('#note').textContent = host.note;
  find('#missing').textContent = loss ?? '';
  find('#missing').hidden = !loss;
  find('#copied').textContent = '';
}

async function readFiles(): Promise<typeof files> {
  const read = async (name: string): Promise<unknown> => (await fetch(`../dist/${name}`)).json();
  const [hashes, preload] = await Promise.all([read('integrity.json'), read('preload.json')]);
  return { hashes, preload } as typeof files;
}

/** Where the built files are said to be; what a browser would run is no address of a file. */
function readBase(): string {
  const value = find<HTMLInputElement>('#base').value.trim();
  const address = webAddress(value) && URL.parse(value, document.baseURI);
  return (address || new URL('../dist/', document.baseURI)).href.replace(/\/?$/, '/');
}

/** Reads what has been pasted; what is not good yet changes nothing but the list of what is wrong. */
async function check(): Promise<void> {
  const mine = ++turn;
  const text = field.value;
  const format = new FormData(form).get('format') as string;
  if (!text.trim()) {
    data = undefined;
    field.judge([], '');
    offerChapters();
    return update();
  }
  const { readData } = await import('./read-data.js');
  const { tag, lang } = readChoice();
  const checked = await readData(text, format, tag, lang || document.documentElement.lang);
  if (mine !== turn) return;
  if ('data' in checked) {
    data = checked.data;
    offerChapters();
    field.judge([], 'This data can be told.');
  } else {
    const { length } = checked.complaints;
    field.judge(
      checked.complaints,
      `${length === 1 ? 'One thing is' : `${length} things are`} wrong. What you see and copy is as before.`,
    );
  }
  update();
}

async function copy(): Promise<void> {
  const snippet = find<HTMLTextAreaElement>('#snippet');
  try {
    await navigator.clipboard.writeText(snippet.value);
    find('#copied').textContent = 'Copied.';
  } catch {
    snippet.select();
    find('#copied').textContent = 'Selected: copy it with your keyboard.';
  }
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name } = target as HTMLInputElement;
  if (name === 'tag') offerStates();
  if (['tag', 'format', 'data'].includes(name)) void check();
  else update();
  void addStill();
});
find('#example').addEventListener('click', () => {
  const format = new FormData(form).get('format') as string;
  field.value = writeExample(readChoice().tag, format);
});
find('#clear').addEventListener('click', () => (field.value = ''));
find('#copy').addEventListener('click', () => void copy());

fill();
offerStates();
offerChapters();
update();
files = await readFiles();
update();
