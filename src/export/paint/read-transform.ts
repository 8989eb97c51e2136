/** A transformation as SVG writes it; of those that it knows, our drawings use two. */
export function readTransform(text: string | number | undefined): DOMMatrix {
  const matrix = new DOMMatrix();
  for (const [, name, list = ''] of String(text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = list.split(/[\s,]+/).map(Number);
    if (name === 'matrix') matrix.multiplySelf(new DOMMatrix(numbers));
    else if (name === 'rotate') matrix.rotateSelf(numbers[0]);
    else throw new Error(`no painter knows ${name}()`);
  }
  return matrix;
}
