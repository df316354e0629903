import { COPIED, NOT_COPIED } from './messages.ts';
import { make } from './redraw.ts';

/**
 * Lets a button copy the address of the search, and says in the status line whether it could. It appears only where the
 * browser lets pages copy: not on a host without TLS.
 */
export function offerCopy(button: HTMLButtonElement, status: HTMLElement): void {
  if (!navigator.clipboard) return;
  button.hidden = false;
  const answer = make('span', '');
  button.addEventListener('click', async () => {
    answer.remove();
    const copying = navigator.clipboard.writeText(location.href);
    answer.textContent = await copying.then(
      () => ` ${COPIED}`,
      () => ` ${NOT_COPIED}`,
    );
    status.append(answer);
  });
}
