/** A command that was called in a way that it does not know: told with how it is to be called. */
export class WrongUse extends Error {}
