import type { Complaint } from './text-lines.js';

/** The field for pasted data: its lines are numbered, and what is wrong leads to its line. */
export class DataField {
  readonly #text: HTMLTextAreaElement;
  readonly #lines: HTMLElement;
  readonly #verdict: HTMLElement;
  readonly #list: HTMLElement;

  constructor(root: ParentNode) {
    this.#text = root.querySelector('#data')!;
    this.#lines = root.querySelector('.lines')!;
    this.#verdict = root.querySelector('#verdict')!;
    this.#list = root.querySelector('#complaints')!;
    this.#text.addEventListener('scroll', () => (this.#lines.scrollTop = this.#text.scrollTop));
    this.#list.addEventListener('click', ({ target }) => this.#onClick(target as Element));
    this.#number([]);
  }

  get value(): string {
    return this.#text.value;
  }

  set value(text: string) {
    this.#text.value = text;
    this.#text.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Says what has been found: nothing wrong, or each thing with its line. */
  judge(complaints: readonly Complaint[], verdict: string): void {
    this.#verdict.textContent = verdict;
    this.#text.ariaInvalid = String(complaints.length > 0);
    this.#list.hidden = complaints.length === 0;
    this.#list.replaceChildren(...complaints.map(renderComplaint));
    this.#number(complaints.flatMap(({ line }) => line ?? []));
  }

  #number(wrong: readonly number[]): void {
    const count = this.#text.value.split(/\r\n|\r|\n/).length;
    const lines = Array.from({ length: count }, (_, index) => {
      const line = document.createElement('span');
      line.textContent = `${index + 1}\n`;
      line.classList.toggle('wrong', wrong.includes(index + 1));
      return line;
    });
    this.#lines.replaceChildren(...lines);
    this.#lines.scrollTop = this.#text.scrollTop;
  }

  #onClick(target: Element): void {
    const line = Number(target.closest<HTMLElement>('[data-line]')?.dataset['line']);
    if (!line) return;
    const lines = this.#text.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    this.#text.focus();
    this.#text.setSelectionRange(start, start + lines[line - 1]!.length);
    const { lineHeight } = getComputedStyle(this.#text);
    this.#text.scrollTop = (line - 3) * parseFloat(lineHeight);
  }
}

function renderComplaint({ message, line, column }: Complaint): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const place = document.createElement('strong');
  button.type = 'button';
  place.textContent = line ? `Line ${line}${column! > 1 ? `, column ${column}` : ''}: ` : '';
  if (line) button.dataset['line'] = String(line);
  button.append(place, message);
  item.append(button);
  return item;
}
