/** What npm says where it has no answer from a registry, or one that it is out of order. */
const NO_ANSWER =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E50[0-4]|E429)\b/;

/** An installation that failed by the network alone: no host has been tried. */
export class UnreachableError extends Error {}

/** Runs an installation by npm; what the registry refuses is a failure, no answer is none of ours. */
export async function installing(install) {
  try {
    return await install();
  } catch (error) {
    const code = NO_ANSWER.exec(error.message)?.[1];
    if (!code) throw error;
    throw new UnreachableError(`the registry does not answer (${code})`, { cause: error });
  }
}
