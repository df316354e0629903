/** For `catch`: a file that is not there, or a link that leads to none, is undefined. @throws any other error again */
export function ignoreAbsence(error: unknown): undefined {
  if (!/^(?:ENOENT|ENOTDIR|EISDIR|ELOOP)$/.test((error as NodeJS.ErrnoException).code ?? ''))
    throw error;
}
