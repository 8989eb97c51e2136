/** The styles of lines that are large, as `charts/label.ts` names them. */
const LARGE = 'text:is(.big, .number, .large, .medium)';

/** Hides a number in a picture that stands beside it, larger: its words below stay. */
export function hideNumber(picture: ParentNode, number: string): void {
  for (const line of picture.querySelectorAll<SVGTextElement>(LARGE)) {
    if (!line.textContent.includes(number)) continue;
    line.style.visibility = 'hidden';
    const rule = line.nextElementSibling;
    if (rule instanceof SVGLineElement) rule.style.visibility = 'hidden';
  }
}
