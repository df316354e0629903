/**
 * Sorts the register of delegations: each title of a column becomes a button. Without this script the table stands in
 * the order in which it is printed.
 */
import { inWords, nextDirection, type OrderKind, ordered } from './register/order.ts';

const table = document.querySelector<HTMLTableElement>('#register');
const body = table?.tBodies[0];
const headers = [...(table?.tHead?.rows[0]?.cells ?? [])];
const caption = document.querySelector('#register-order');
const status = document.querySelector('#register-status');
const hint = document.querySelector<HTMLElement>('#register-hint');

for (const header of headers) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'register-sort';
  button.append(...header.childNodes);
  button.addEventListener('click', () => sortBy(header));
  header.append(button);
}
table?.classList.add('register-sortable');
if (hint) hint.hidden = false;

function sortBy(header: HTMLTableCellElement): void {
  const kind = header.dataset.order as OrderKind;
  const direction = nextDirection(kind, header.getAttribute('aria-sort'));
  const keyOf = (row: HTMLTableRowElement) => keyIn(row.cells[header.cellIndex]);
  body?.append(...ordered([...body.rows], keyOf, kind, direction));
  for (const other of headers) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', direction);
  const order = inWords(header.textContent, kind, direction);
  if (caption) caption.textContent = `Le delegazioni ${order}`;
  if (status) status.textContent = `Righe ${order}`;
}

function keyIn(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.key ?? cell?.textContent?.trim() ?? '';
}
