import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawBlocks } from './mark-blocks.mjs';

/** Marks of 2 × 2 in rows of four, each 5 from the next. */
function drawing(count, { size = 2, pitch = 5 } = {}) {
  const places = Array.from({ length: count }, (_, i) => i);
  return {
    x: places.map((i) => 10 + (i % 4) * pitch),
    y: places.map((i) => Math.floor(i / 4) * pitch),
    lattice: { marks: [count], markWidth: size, markHeight: size },
    tones: [{ tone: 'accent', light: false }],
  };
}

describe('drawBlocks', () => {
  it('draws whole rows as one block, and what is left over as another', () => {
    const [pattern, path] = drawBlocks(drawing(10), 'field');
    assert.equal(path.attributes.d, 'M8.5,-1.5h20v10H8.5zM8.5,8.5h10v5H8.5z');
    assert.equal(path.attributes.fill, 'url(#field-0)');
    const { id, x, y, width, height } = pattern.attributes;
    assert.deepEqual([id, x, y, width, height], ['field-0', 8.5, -1.5, 5, 5]);
  });

  it('puts the mark into the middle of its tile, so that no edge of a block cuts it', () => {
    const [{ children }] = drawBlocks(drawing(8), 'field');
    const [{ attributes }] = children;
    assert.deepEqual(
      [attributes.x, attributes.y, attributes.width, attributes.height],
      [1.5, 1.5, 2, 2],
    );
  });

  it('begins a new block where a row has a gap', () => {
    const [, path] = drawBlocks(drawing(8), 'field', (x, y) => !(x === 15 && y === 5));
    assert.equal(path.attributes.d, 'M8.5,-1.5h20v5H8.5zM8.5,3.5h5v5H8.5zM18.5,3.5h10v5H18.5z');
  });

  it('draws marks that touch as one shape', () => {
    const shapes = drawBlocks(drawing(8, { size: 5 }), 'field');
    assert.deepEqual(
      shapes.map(({ name, attributes: { d } }) => [name, d]),
      [['path', 'M10,0h20v10H10z']],
    );
  });

  it('draws nothing for a group without marks', () => {
    assert.deepEqual(drawBlocks(drawing(0), 'field'), []);
  });
});
