/**
 * What a site that serves the bundle should say of it: any page may load it. In a sandbox without
 * `allow-same-origin`, a page is of no origin, and its modules are another's even if they are its own.
 */
export function allowEveryOrigin(context, next) {
  context.set('Access-Control-Allow-Origin', '*');
  return next();
}
