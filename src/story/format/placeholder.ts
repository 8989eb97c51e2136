/** A figure as a text names it, with the form in which it is to be written: `{F4:period}`. */
export interface Placeholder {
  /** All that stands between the braces. */
  name: string;
  id: string;
  form: string;
}

/**
 * A text as words and figures in turn: it begins and ends with words, even if they are none. `{=CO2}` is words:
 * a name with a digit. No brace may stand within braces: else each one that opens would have the whole rest of
 * the text read.
 */
export function splitText(text: string): (string | Placeholder)[] {
  return text.split(/\{([^{}]*)\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    if (part[0] === '=') return part.slice(1);
    const [id = '', form = ''] = part.split(':');
    return { name: part, id, form };
  });
}
