// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEY_CODES = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

let turns = 0;

export function writeWheel({ x, y, deltaX = 0, deltaY = 0 }) {
  const scroll = { type: 'scroll', x, y, deltaX, deltaY, origin: 'viewport', duration: 0 };
  // Another wheel for every turn: of the same one, WebKitGTK takes the difference from its last turn.
  return { type: 'wheel', id: `wheel-${++turns}`, actions: [scroll] };
}

export function writeClick({ x, y }) {
  const actions = [
    { type: 'pointerMove', duration: 0, x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

export function writePress({ key, modifiers }) {
  const keys = [...modifiers, key].map((name) => KEY_CODES[name]);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}
