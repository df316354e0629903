/** Whether the button of a mouse, a finger or the space bar is down on the page. */
let isDown = false;
const ENDS = ['pointerup', 'pointercancel', 'dragend', 'keyup', 'blur'] as const;

window.addEventListener('pointerdown', ({ button }) => (isDown ||= button === 0), true);
window.addEventListener('keydown', ({ key }) => (isDown ||= key === ' '), true);
for (const end of ENDS) window.addEventListener(end, () => (isDown = false), true);

/**
 * Gives what was waited for once nothing is pressed: what is drawn anew under a press never gets its click, which follows
 * the release.
 */
export async function released<Value>(awaited: Promise<Value>): Promise<Value> {
  const value = await awaited;
  if (!isDown) return value;
  await new Promise((resolve) => {
    for (const end of ENDS) window.addEventListener(end, resolve, { once: true, capture: true });
  });
  // The click comes in the same turn, after the release.
  await new Promise((resolve) => setTimeout(resolve));
  return value;
}
