/** Draws, and puts the one who types back where they were: the same field, its text, and the same place in it. */
export function keepingPlace(parent: Element, draw: () => void): void {
  const before = parent.contains(document.activeElement) ? document.activeElement : null;
  const isField = before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement;
  const range = isField ? ([before.selectionStart, before.selectionEnd] as const) : null;
  const texts = new Map(
    [...parent.querySelectorAll<HTMLInputElement>('input[id]')].map((each) => [each.id, each.value]),
  );
  draw();
  for (const [id, text] of texts) {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement) || field.value === text) continue;
    field.value = text;
    // Whatever follows what is typed, such as a list of names, follows it in the new field.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (before === null || before.id === '') return;
  const after = document.getElementById(before.id);
  after?.focus({ preventScroll: true });
  if (range !== null && (after instanceof HTMLInputElement || after instanceof HTMLTextAreaElement))
    after.setSelectionRange(...range);
}
