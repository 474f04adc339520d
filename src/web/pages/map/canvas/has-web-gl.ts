let known: boolean | null = null;

/** Whether the browser can draw the map: without WebGL the table says the same. */
export function hasWebGl(): boolean {
  known ??= (() => {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  })();
  return known;
}
