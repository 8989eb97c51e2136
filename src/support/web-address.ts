/**
 * What may become an address: `http:`, `https:`, or relative to the page, with no colon before its first
 * slash, query or fragment. Everything else has a scheme that may run a script or leave the web. No
 * white space that browsers drop (https://url.spec.whatwg.org/#concept-basic-url-parser) makes another
 * scheme of what passes. Without flags, so that the schema of story files can hold it.
 */
export const WEB_ADDRESS = /^(?:[Hh][Tt][Tt][Pp][Ss]?:|[^:/?#]*(?:[/?#]|$))/;

/** The text where it may become an address; otherwise undefined. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && WEB_ADDRESS.test(text) ? text : undefined;
}
