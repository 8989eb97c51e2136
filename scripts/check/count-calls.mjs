/*
 * Runs in a page before anything of the page's does: which listeners and observers are there, and how
 * often any script of the page is called, by whatever calls it.
 */
export function countCalls() {
  const listeners = new Map();
  const observers = new Map();
  const { bench } = window;
  bench.calls = 0;
  bench.frame = window.requestAnimationFrame.bind(window);
  bench.countListeners = () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
  bench.countObservers = () => [...observers.values()].filter(({ size }) => size > 0).length;

  const counted = (callback) =>
    function (...values) {
      bench.calls++;
      return callback.apply(this, values);
    };

  for (const name of [
    'requestAnimationFrame',
    'requestIdleCallback',
    'setTimeout',
    'setInterval',
  ]) {
    const native = window[name];
    window[name] = (callback, ...more) =>
      native(typeof callback === 'function' ? counted(callback) : callback, ...more);
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const wrapped = new WeakMap();
  const keyOf = (type, options) => `${type} ${options === true || Boolean(options?.capture)}`;
  const forget = (target, key, listener) => listeners.get(target)?.delete(keyFor(key, listener));
  const ids = new WeakMap();
  let last = 0;
  function keyFor(key, listener) {
    if (!ids.has(listener)) ids.set(listener, ++last);
    return `${key} ${ids.get(listener)}`;
  }
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (!listener) return addEventListener.call(this, type, listener, options);
    const target = this ?? window;
    const key = keyOf(type, options);
    if (!wrapped.has(listener)) {
      const call = function (event) {
        bench.calls++;
        return typeof listener === 'function'
          ? listener.call(this, event)
          : listener.handleEvent(event);
      };
      wrapped.set(listener, call);
    }
    if (!listeners.has(target)) listeners.set(target, new Set());
    listeners.get(target).add(keyFor(key, listener));
    if (options?.once)
      addEventListener.call(target, type, () => forget(target, key, listener), { once: true });
    if (options?.signal)
      addEventListener.call(options.signal, 'abort', () => forget(target, key, listener), {
        once: true,
      });
    return addEventListener.call(target, type, wrapped.get(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) forget(target, keyOf(type, options), listener);
    return removeEventListener.call(target, type, wrapped.get(listener) ?? listener, options);
  };

  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      constructor(callback, options) {
        super(counted(callback), options);
        observers.set(this, new Set());
      }
      observe(target, options) {
        observers.get(this).add(target);
        return super.observe(target, options);
      }
      unobserve(target) {
        observers.get(this).delete(target);
        return super.unobserve(target);
      }
      disconnect() {
        observers.get(this).clear();
        return super.disconnect();
      }
    };
  }
}
