/** The version of this copy of the bundle; the build writes that of package.json. */
export const version = '0.0.0';
