import { expect } from 'chai';
import { writeResolution } from './write-resolution.js';

describe('writeResolution', () => {
  it('says after the header how many pixels make a metre, with the checksum of the specification', () => {
    const png = Uint8Array.from({ length: 40 }, (_, i) => i);
    const bytes = [...writeResolution(png, 300)];
    expect(bytes.slice(0, 33)).to.deep.equal([...png.slice(0, 33)]);
    expect(bytes.slice(54)).to.deep.equal([...png.slice(33)]);
    expect(bytes.slice(33, 54)).to.deep.equal([
      ...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73],
      ...[0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1],
      ...[0x78, 0xa5, 0x3f, 0x76],
    ]);
  });
});
